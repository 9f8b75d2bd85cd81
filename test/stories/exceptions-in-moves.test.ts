// Promise: what a comment in the answers file of a move sets aside is set aside at once and stays so: the
// comment goes into the record above what the field became. Without it the move is refused.
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { BENCH_FILE, BENCH_ID, makeBench, SECOND_ID } from "../support/moved-bench.ts";
import type { BenchStage } from "../support/moved-bench.ts";
import { SEEN_FILE } from "../support/moves-to-make.ts";
import { run } from "../support/run.ts";

const POINTING = "# rightly-ignore reason-by-reference: The report is read with it.";
const NOTICE = "# rightly-ignore key-notice-missing: The notice was lost.";
const REPORT = "As detailed in the accompanying report, section 4.";
const RULES = "rules: {reason-by-reference: error}\n";

const CABINET = readFileSync("test/stories/life-of-a-decision/cabinet.yaml", "utf8");
const DECIDED = `${CABINET}access: open\nsummary: There will be a bench.\nlook-back: 2027-09-30\n`;
const REASONED = DECIDED.replace(/^reasons: .*$/m, `${POINTING}\nreasons: ${REPORT}`);
const KEY = "key:\n  is: true\n  because: It touches two wards.";

interface Made {
  name: string;
  move: string;
  stage: BenchStage;
  day: string;
  /** With the comment. */
  form: string;
  comment: string;
}

/** The form of each move in which a rule finds what may be set aside, with the comment that does so. */
const SET_ASIDE: readonly Made[] = [
  ...[
    { name: "reasons", form: REASONED, comment: POINTING },
    {
      name: "the whole",
      form: `${POINTING}\n${REASONED.replace(`${POINTING}\n`, "")}`,
      comment: POINTING,
    },
    {
      name: "the words behind it",
      form: DECIDED.replace(/^reasons: .*$/m, `reasons: "${REPORT}" ${POINTING}`),
      comment: POINTING,
    },
    { name: "a group", form: DECIDED.replace(/^key: .*$/m, `${NOTICE}\n${KEY}`), comment: NOTICE },
    {
      name: "a field under another name",
      form: DECIDED.replace(
        /^key: .*$/m,
        `${NOTICE}\nkey: true\nkey-because: It touches two wards.`,
      ),
      comment: NOTICE,
    },
  ].map((one): Made => ({ ...one, move: "decide", stage: "proposed", day: "2026-12-16" })),
  {
    name: "what a field should say",
    move: "correct",
    stage: "decided",
    day: "2027-01-12",
    form: `field: decisions.0.reasons\n${POINTING}\nis: ${REPORT}\nbecause: A slip.\n`,
    comment: POINTING,
  },
];

/** Moves that write nothing that a comment may set aside: they keep it, as a new record does. */
const KEPT: readonly Omit<Made, "name" | "comment">[] = [
  {
    move: "propose",
    stage: "draft",
    day: "2026-11-10",
    form: `to: ambleford-town-council\n${POINTING}\nnote: To the council.\n`,
  },
  {
    move: "review",
    stage: "proposed",
    day: "2026-11-16",
    form: `role: Access officer\nverdict: acceptable\n${POINTING}\nnote: It is well.\n`,
  },
  {
    move: "call-in",
    stage: "decided",
    day: "2026-12-17",
    form: `${POINTING}\nbecause: Four members of scrutiny.\n`,
  },
  {
    move: "withdraw",
    stage: "proposed",
    day: "2026-11-20",
    form: `${POINTING}\nbecause: The grant lapsed.\n`,
  },
  {
    move: "look-back",
    stage: "decided",
    day: "2027-09-20",
    form: `${SEEN_FILE.replace(/^learned/m, `${POINTING}\nlearned`)}next: 2028-09-30\n`,
  },
  {
    move: "rescind",
    stage: "decided",
    day: "2027-02-01",
    form: `decider: Cabinet\n${POINTING}\nbecause: The grant lapsed.\n`,
  },
  {
    move: "supersede",
    stage: "replaced",
    day: "2027-11-22",
    form: `by: ${SECOND_ID}\n${POINTING}\nbecause: One was not enough.\n`,
  },
];

async function make(
  { move, stage, day, form }: Omit<Made, "name" | "comment">,
  waivers = "",
): Promise<{
  code: number;
  said: string;
  text: string;
  checked: string;
}> {
  const folder = await makeBench(stage);
  const { path: cwd } = folder;
  folder.write("rightly.yaml", `${folder.read("rightly.yaml")}${RULES}${waivers}`);
  const argv: [string, ...string[]] = [move, BENCH_ID, "--answers", "-"];
  const { code, stderr } = await run(argv, { cwd, stdin: form, today: day });
  const { stdout } = await run(["check"], { cwd, today: day });
  return { code, said: stderr, text: folder.read(BENCH_FILE), checked: stdout };
}

describe("a comment in the answers of a move", () => {
  it.each(SET_ASIDE)("counts for $name of $move", async ({ comment, ...move }) => {
    const made = await make(move);
    expect(made.code, made.said).toBe(0);
    expect(made.text).toContain(comment);
    expect(made.checked).toContain("Record complete");
    expect(made.checked).not.toContain(comment.split(/[ :]/)[2]);
  });

  it.each(SET_ASIDE)("is needed for $name of $move", async ({ comment, ...move }) => {
    const made = await make({ ...move, form: move.form.replace(comment, "# A note.") });
    // Where the notice is missing, why there was none is asked for.
    expect(made.said).toMatch(/only points to something else|^Error: one answer is missing/);
    expect(made.code, made.said).not.toBe(0);
    expect(made.text).not.toContain("# A note.");
  });

  it.each(KEPT)("is kept by $move", async (move) => {
    const made = await make(move);
    expect(made.code, made.said).toBe(0);
    expect(made.text).toContain(POINTING);
  });

  it("takes a decision whose missing notice a waiver sets aside", async () => {
    const waiver = `waivers:\n  - {rule: key-notice-missing, record: ${BENCH_ID}, owner: Clerk, because: It was lost.}\n`;
    const form = DECIDED.replace(/^key: .*$/m, KEY);
    const made = await make({ move: "decide", stage: "proposed", day: "2026-12-16", form }, waiver);
    expect(made.code, made.said).toBe(0);
    expect(made.checked).toContain("Record complete");
  });

  it("is named where it cannot set that rule aside", async () => {
    const [{ form, ...move }] = KEPT as [Omit<Made, "name" | "comment">];
    const made = await make({
      ...move,
      form: form.replace("reason-by-reference", "personal-email"),
    });
    expect(made.said).toContain('"personal-email" cannot be set aside by a comment in a record');
    expect(made.code).toBe(1);
  });
});

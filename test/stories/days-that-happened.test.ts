// Promise: a day on which something happened cannot be to come: no door takes one, and a check finds it.
// With --as-of that day counts as today.
import { describe, expect, it } from "vitest";
import { isRefusal, normalise } from "../../src/interview/normalise.ts";
import { NEW_WALK } from "../../src/interview/model.ts";
import { stepAt } from "../../src/interview/step-at.ts";
import { stepsOf } from "../../src/interview/steps.ts";
import { HARBOUR } from "../../src/interview/testing/harbour-framework.ts";
import { harbourRecord } from "../../src/interview/testing/harbour-record.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

const TO_COME = "31 March 2036";
const SAYS = "31 March 2036 has not come yet";
const context = { ...NEW_WALK, today: "2026-11-23" };
const walk = { draft: harbourRecord(), framework: HARBOUR, context };

/** Every day field of a record, and whether its day may be to come. */
const DAYS: readonly [path: (string | number)[], mayBeToCome: boolean][] = [
  [["voice", 0, "fed-back"], false],
  [["evidence", 0, "date"], false],
  [["reviews", 0, "on"], false],
  [["decisions", 0, "key", "notice-published"], false],
  [["decisions", 0, "call-in", "called-in"], false],
  [["decisions", 0, "call-in", "outcome-on"], false],
  [["look-backs", 0, "held"], false],
  [["actions", 0, "due"], true],
  [["decisions", 0, "on"], true],
  [["decisions", 0, "effective-from"], true],
  [["decisions", 0, "call-in", "ends"], true],
  [["publication", "retain-until"], true],
  [["look-backs", 0, "due"], true],
];

describe("a day to come", () => {
  it.each(DAYS)("in %j is read as the field says (%s)", (path, mayBe) => {
    const read = normalise(stepAt(path, walk)!, TO_COME);
    if (mayBe) expect(read).toBe("2036-03-31");
    else expect(isRefusal(read) ? read.error : read).toContain(SAYS);
    expect(normalise(stepAt(path, walk)!, "23 November 2026")).toBe("2026-11-23");
    const then = { ...walk, context: { ...context, today: "2036-03-31" } };
    expect(normalise(stepAt(path, then)!, TO_COME)).toBe("2036-03-31");
  });

  it("is refused by each question of a walk that asks when something happened", () => {
    const asked = stepsOf(walk.draft, HARBOUR, context).filter(({ kind }) => kind === "date");
    const refused = asked.filter((one) => isRefusal(normalise(one, TO_COME)));
    const names = refused.map(({ path }) => path.at(-1));
    expect(new Set(names)).toEqual(new Set(["fed-back", "date", "notice-published"]));
  });

  it("may be a month or a year of evidence about a time to come", () => {
    expect(normalise(stepAt(["evidence", 0, "date"], walk)!, "2036")).toBe("2036");
  });
});

describe("at the doors", () => {
  it.each<[string, readonly [string, ...string[]], string]>([
    [
      "a form",
      ["new", "--answers", "-"],
      `title: A path\nvoice:\n  - who: children\n    fed-back: ${TO_COME}\n`,
    ],
    [
      "--set",
      [
        "new",
        "A path",
        "--set",
        "evidence.0.title=Count",
        "--set",
        `evidence.0.date=${TO_COME}`,
        "--no-input",
      ],
      "",
    ],
    [
      "resume --answers",
      ["resume", BENCH_ID, "--answers", "-"],
      `voice:\n  - who: children\n    fed-back: ${TO_COME}\n`,
    ],
    [
      "review --on",
      ["review", BENCH_ID, "--role", "Clerk", "--verdict", "acceptable", "--on", TO_COME],
      "",
    ],
  ])("%s is refused in the same words", async (_, argv, stdin) => {
    const folder = await makeBench(argv[0] === "review" ? "proposed" : "draft");
    const before = folder.files();
    const { code, stderr } = await run(argv, { cwd: folder.path, stdin });
    expect(stderr).toContain(SAYS);
    expect(code).toBe(2);
    expect(folder.files()).toEqual(before);
    const at = await run([...argv, "--as-of", "2036-04-01"], { cwd: folder.path, stdin });
    expect(at.stderr).not.toContain("has not come yet");
  });

  it("correct --is is refused too", async () => {
    const folder = await makeBench("decided");
    const argv = [
      "correct",
      BENCH_ID,
      "voice.children.fed-back",
      "--is",
      TO_COME,
      "--because",
      "A slip.",
    ] as const;
    const { code, stderr } = await run(argv, { cwd: folder.path, today: "2027-01-12" });
    expect(stderr).toContain(SAYS);
    expect(code).toBe(2);
  });

  it("a check finds it where it was written by hand", async () => {
    const folder = await makeBench("draft");
    const text = folder.read(BENCH_FILE).replace(/fed-back: .*/, "fed-back: 2036-03-31");
    folder.write(BENCH_FILE, text.replace(/date: 2026-09$/m, "date: 2036-03-31"));
    const { code, stdout } = await run(["check", BENCH_FILE], { cwd: folder.path });
    expect(stdout.split(SAYS)).toHaveLength(3);
    expect(code).toBe(1);
    const then = await run(["check", BENCH_FILE, "--as-of", "2036-03-31"], { cwd: folder.path });
    expect(then.stdout).not.toContain("has not come yet");
  });
});

// Promise: that a field is not known, and why, can be said through every door at which the field is asked; where
// it cannot, the refusal says so and what to do instead.
import { beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Fault, Path } from "../../src/finding.ts";
import { isRefusal } from "../../src/interview/normalise.ts";
import { valueAt } from "../../src/mapping.ts";
import { refusedNotKnown } from "../../src/record/not-known-words.ts";
import { NOT_KNOWN, rawRecord } from "../../src/record/not-known.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { RECORD_SCHEMA } from "../../src/record/schema.ts";
import { answeredRecord } from "../../src/work/walk/answered-record.ts";
import type { GivenAnswers } from "../../src/work/walk/answered-record.ts";
import type { Workplace } from "../../src/work/workplace.ts";
import { withEdit } from "../../src/yaml/plain-edit.ts";
import { serialiseYaml } from "../../src/yaml/serialise.ts";
import { fieldsOf } from "../support/fields-of.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";
import { walkIn } from "./doors/doors.ts";

const WORDS = "Not known: the sheet was lost";
const SAYS = { [NOT_KNOWN]: "the sheet was lost" };

/** What an item of a list is known by. */
const BESIDE: Readonly<Record<string, object>> = {
  options: { title: "As now" },
  voice: { who: "children" },
  evidence: { title: "A count of visitors" },
  actions: { what: "Plant a lime tree behind the bench." },
  consultations: { method: "An online form" },
  "put-to": { body: "parks-forum" },
  decisions: { body: "parks-forum" },
  "look-backs": { due: "2027-12-01" },
};

/** What the program writes, and no form of a draft holds. */
const WRITTEN: readonly unknown[] = [
  "format",
  "id",
  "framework",
  "reviews",
  "attestations",
  "history",
  "ended",
];
const ASKED = fieldsOf(RECORD_SCHEMA).filter(
  ({ path: [top] }) => !WRITTEN.includes(top) && top !== "errata" && top !== "open-questions",
);
const MARKED = ASKED.filter(({ mark }) => mark !== undefined).map(({ path }) => path);
const TEXTS: readonly Path[] = [
  ["title"],
  ["options", 0, "title"],
  ["evidence", 0, "title"],
  ["actions", 0, "what"],
];

function rowsOf(paths: readonly Path[]): [string, Path][] {
  return paths.map((path) => [path.join("."), path]);
}

/** A form in which this stands at a path, with what the items around it are known by. */
function formWith(path: Path, value: unknown): string {
  const [top = "", at] = path;
  const form =
    typeof at === "number" ? { title: "Doors", [top]: [BESIDE[top]] } : { title: "Doors" };
  return serialiseYaml(withEdit(form, { path, value }));
}

function made(given: GivenAnswers, place: Workplace): unknown {
  const answered = answeredRecord(given, place);
  if ("faults" in answered) throw new Error(JSON.stringify(answered.faults));
  return rawRecord(parseRecord(answered.preview().text).record!);
}

let folder: Folder;
let place: Workplace;

beforeAll(async () => {
  folder = await makeBench("draft");
  place = { cwd: folder.path, today: "2026-12-16" };
});

describe.each(rowsOf(MARKED))("%s", (_, path) => {
  it.each([
    [WORDS],
    [WORDS.toUpperCase().replace("THE SHEET WAS LOST", "the sheet was lost")],
    [SAYS],
  ])("is said not to be known in a form: %j", (value) => {
    expect(valueAt(made({ text: formWith(path, value) }, place), path)).toEqual(SAYS);
  });

  it("is said so with --set", () => {
    const [top = "", at] = path;
    const beside = typeof at === "number" ? Object.entries(BESIDE[top]!) : [];
    const others = beside.filter(([name]) => name !== path[2]);
    const before = others.map(([name, words]) =>
      top === "voice" ? `voice=${words}` : `${top}.0.${name}=${words}`,
    );
    const title = "Doors";
    const set = [...before, `${path.join(".")}=${WORDS}`];
    expect(valueAt(made({ title, set }, place), path)).toEqual(SAYS);
  });

  it("comes back in the form of the record, and the form changes nothing", async () => {
    const text = formWith(path, SAYS).replace("title: Doors", "title: Doors that come back");
    const other = await makeBench("draft");
    const first = await run(["new", "--answers", "-", "--name", "2026-12-16-doors"], {
      cwd: other.path,
      stdin: text,
    });
    expect(first.stderr + String(first.code)).toMatch(/0$/);
    const { stdout: form } = await run(["questions", "2026-12-16-doors", "--form"], {
      cwd: other.path,
    });
    expect(form).toMatch(/not-known: "?the sheet was lost/);
    const again = await run(["resume", "2026-12-16-doors", "--answers", "-"], {
      cwd: other.path,
      stdin: form,
    });
    expect(again.stdout + again.stderr).toMatch(/says? (all of )?(this|that) already|nothing/i);
  });
});

describe.each(rowsOf(TEXTS))("%s, which is always known", (_, path) => {
  it("is refused in a form and with --set, with what to do", () => {
    const text = formWith(path, WORDS).replace(/^title: Doors\n/, path[0] === "title" ? "" : "$&");
    const answered = answeredRecord({ text }, place);
    const { faults } = answered as { faults: readonly Fault[] };
    expect(faults.map(({ message, fix }) => `${message}. ${fix}`).join()).toContain(
      refusedNotKnown(path),
    );
  });
});

it("is answered on a page of the walk, of any kind, and the page shows it", () => {
  const session = walkIn(folder);
  const steps = [
    "proposal.affects.people",
    "proposal.affects.ages",
    "proposal.affects.places",
    "proposal.money.amount",
    "evidence.0.date",
    "evidence.0.limits",
  ];
  try {
    for (const step of steps) {
      const value = session.answerAt(step, "not known : the sheet was lost");
      expect(isRefusal(value), `${step} ${JSON.stringify(value)}`).toBe(false);
      expect(
        valueAt(
          rawRecord(session.draft),
          step.split(".").map((one) => (one === "0" ? 0 : one)),
        ),
      ).toEqual(SAYS);
    }
    const summary = session.answerAt("proposal.summary", WORDS);
    expect(summary).toHaveProperty("error", expect.stringContaining("must say this. Find it out"));
    expect(session.answerAt("title", WORDS)).toHaveProperty("error", refusedNotKnown(["title"]));
  } finally {
    session.close();
  }
});

it("asks why where it is not said", () => {
  expect(() => made({ title: "Doors", set: ["proposal.money.amount=Not known:"] }, place)).toThrow(
    UserError,
  );
});

describe("the answer to a test", () => {
  it.each(["I do not know", "We don't know yet.", "Not known", "not-yet-known"])(
    "is the option that says so: %s",
    (typed) => {
      const set = [`answers.open-to-all.is=${typed}`];
      expect(valueAt(made({ title: "Doors", set }, place), ["answers", "open-to-all", "is"])).toBe(
        "not-yet-known",
      );
    },
  );

  it.each([WORDS, SAYS])("is never %j", (value) => {
    const text = formWith(["answers", "open-to-all", "is"], value);
    const { faults } = answeredRecord({ text }, place) as { faults: readonly Fault[] };
    expect(faults.map(({ message, fix }) => `${message}. ${fix}`).join()).toContain(
      "Choose the answer that says so",
    );
  });
});

describe("a decided record", () => {
  it("is corrected to say so, and back", async () => {
    const bench = await makeBench("decided");
    const cwd = bench.path;
    const correct = async (is: string): Promise<number> => {
      const because = ["--because", "The minutes were looked at again."];
      const argv = ["correct", BENCH_ID, "decisions.0.reference", "--is", is, ...because];
      return (await run(argv, { cwd })).code;
    };
    const findings = async (): Promise<string> => (await run(["check"], { cwd })).stdout;
    const before = await findings();
    expect(before).not.toContain("[record-changed]");
    for (const is of [WORDS, "PF/9/2026", "Not known: it was not the reference", "PF/10/2026"]) {
      expect(await correct(is), is).toBe(0);
      expect(await findings(), is).not.toContain("[record-changed]");
    }
    expect(bench.read(BENCH_FILE)).toMatch(/was: *\n *not-known: "?it was not the reference/);
  });
});

describe("a decision as it is taken", () => {
  const given = {
    body: "parks-forum",
    decider: "Parks forum",
    capacity: "executive",
    on: "2026-12-15",
    result: "approved",
  };

  it("may have a reference that is not known, and nothing else", async () => {
    for (const [flag, isTaken] of [
      ["reference", true],
      ["decider", false],
      ["capacity", false],
      ["on", false],
      ["resolution", false],
      ["dissent", false],
    ] as const) {
      const { path: cwd } = await makeBench("proposed");
      const flags = Object.entries(given)
        .filter(([name]) => name !== flag)
        .flatMap(([name, words]) => [`--${name}`, words]);
      const { stderr } = await run(
        ["decide", BENCH_ID, ...flags, `--${flag}`, WORDS, "--dry-run"],
        {
          cwd,
        },
      );
      if (isTaken) expect(stderr, flag).not.toContain(flag);
      else expect(stderr, flag).toContain(`--${flag}: A decision that is recorded as it is taken`);
    }
  });
});

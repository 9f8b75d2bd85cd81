// Promise: whichever door an answer comes through, it is read the same or refused in the same words,
// which name what was typed and where; and a new command with answers must be in these tables.
import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "commander";
import { processIo } from "../../src/cli/io.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { openMove } from "../../src/work/moves/open-move.ts";
import { commandOfMove, MOVE_DEFINITIONS } from "../../src/work/moves/registry.ts";
import type { MoveReports } from "../../src/work/moves/registry.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import type { BenchStage } from "../support/moved-bench.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { AWKWARD_VALUES } from "./doors/awkward-values.ts";
import type { AwkwardValue } from "./doors/awkward-values.ts";
import {
  throughForm,
  throughGiven,
  throughMoveFile,
  throughPage,
  throughResume,
  throughSet,
  throughWalk,
  walkIn,
} from "./doors/doors.ts";
import type { Outcome } from "./doors/doors.ts";
import { DRAFT_QUESTIONS, MOVE_DOORS } from "./doors/questions.ts";

const MOVES = Object.keys(MOVE_DEFINITIONS) as (keyof MoveReports)[];
const TODAY = "2026-12-16";

function expectOutcome(outcome: Outcome, [, typed, expected]: AwkwardValue, door: string): void {
  const where = `${door}: ${JSON.stringify(typed)}`;
  if ("value" in expected) expect(outcome, where).toEqual(expected);
  else {
    expect(outcome, where).toHaveProperty("refused", expect.stringContaining(expected.refused));
    expect((outcome as { place: string }).place, where).not.toBe("");
  }
}

/** Plain where YAML reads it as one value, and in quotes. */
function writtenAs(typed: string): string[] {
  const quoted = JSON.stringify(typed);
  const isPlain =
    /^\s*[\p{L}\p{N}£][^\n\u0007\u202e\u200b]*$/u.test(typed) && !/: |\s#/.test(typed);
  return isPlain ? [typed, quoted] : [quoted];
}

describe("the table", () => {
  it("has at least 60 values, of which at least 40 are taken", () => {
    const taken = AWKWARD_VALUES.filter(([, , expected]) => "value" in expected);
    expect(AWKWARD_VALUES.length).toBeGreaterThanOrEqual(60);
    expect(taken.length).toBeGreaterThanOrEqual(40);
  });
});

describe("the doors", () => {
  const program = buildProgram(processIo(), () => undefined);
  const flagsOf = (command: Command): string[] => command.options.map(({ long }) => long ?? "");

  it("are all the commands with answers", () => {
    const withAnswers = program.commands
      .filter((command) =>
        flagsOf(command).some((flag) => flag === "--answers" || flag === "--set"),
      )
      .map((command) => command.name());
    const moves = MOVES.filter((name) => "--answers" in MOVE_DOORS[name].flags);
    const commands = moves.map((name) => commandOfMove(name).split(" ")[0]);
    expect(withAnswers.sort()).toEqual([...new Set(["new", "resume", ...commands])].sort());
  });

  it.each(MOVES)("know every flag of %s", (name) => {
    const [top, ...inner] = commandOfMove(name).split(" ");
    const command = program.commands.find((one) => one.name() === top)!;
    const marks = command.commands.filter((one) => ["done", "drop", "reopen"].includes(one.name()));
    if (inner.length > 0) return;
    for (const one of marks.length === 0 ? [command] : marks) {
      expect(Object.keys(MOVE_DOORS[name].flags)).toEqual(expect.arrayContaining(flagsOf(one)));
    }
    for (const field of Object.values(MOVE_DOORS[name].flags)) {
      if (field !== undefined) expect(MOVE_DEFINITIONS[name].fields).toContain(field.split(".")[0]);
    }
  });

  it.each(MOVES)("know what %s asks", (name) => {
    const { flags, questions } = MOVE_DOORS[name];
    const given = new Set(Object.values(flags));
    const asked = Object.values(questions).flat();
    for (const field of asked) {
      const isFlag = given.has(field) || field.startsWith("answers.");
      expect(isFlag, field).toBe(true);
    }
  });
});

describe("a draft", () => {
  let folder: Folder;

  beforeAll(async () => {
    folder = await makeBench("draft");
  });

  it("is answered the same on a page of the walk", () => {
    const before = folder.read(BENCH_FILE);
    for (const row of AWKWARD_VALUES) {
      const [kind, typed] = row;
      const session = walkIn(folder);
      try {
        expectOutcome(throughWalk(session, DRAFT_QUESTIONS[kind], typed), row, "walk");
      } finally {
        session.close();
        folder.write(BENCH_FILE, before);
      }
    }
  });

  it.each(AWKWARD_VALUES)("is answered the same by a form and by --set: %s %j", (...row) => {
    const [kind, typed] = row;
    const place = { cwd: folder.path, today: TODAY };
    const question = DRAFT_QUESTIONS[kind];
    for (const written of writtenAs(typed)) {
      expectOutcome(throughForm(place, question, written), row, `new --answers, ${written}`);
      expectOutcome(throughResume(folder, question, written), row, `resume --answers, ${written}`);
    }
    expectOutcome(throughSet(place, question, typed), row, "new --set");
  });
});

describe("a move", () => {
  const asking = MOVES.filter((name) => Object.keys(MOVE_DOORS[name].questions).length > 0);

  it.each(asking)(
    "%s is given the same on a page, by flags, a file and a library",
    async (name) => {
      const { stage, given = {}, questions } = MOVE_DOORS[name];
      const { path: cwd } = await makeBench(stage);
      const session = openMove(name, BENCH_ID, { cwd, today: TODAY }, given);
      for (const row of AWKWARD_VALUES) {
        const [kind, typed] = row;
        for (const asked of questions[kind] ?? []) {
          const field = asked.split(".");
          expectOutcome(throughGiven(session, field, typed), row, `${name} --${asked}`);
          const onPage = throughPage(session, asked, typed);
          if (onPage !== undefined) expectOutcome(onPage, row, `${name}, page of ${asked}`);
          for (const written of writtenAs(typed)) {
            const outcome = throughMoveFile(session, name, field, written);
            expectOutcome(outcome, row, `${name} --answers, ${asked}: ${written}`);
          }
        }
      }
    },
  );
});

/** What a person runs, what is piped in, and what is said; with the place where there is one. */
const REFUSED: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
  [
    "draft",
    ["new", "--answers", "-"],
    "title: A\nproposal:\n  money:\n    amount: about 34\nstage: bild\n",
    [
      'answers:4:13 error "about 34" is not a number [value-malformed]',
      "fix: Enter figures, such as 34.",
      'answers:5:8 error "bild" is not one of the answers (did you mean "build"?) [',
      "2 things to put right in answers. Nothing was written.",
    ],
  ],
  [
    "draft",
    ["resume", BENCH_ID, "--answers", "-"],
    "evidence:\n  - date: last summer\n",
    ['answers:2:11 error "last summer" is not a date'],
  ],
  [
    "draft",
    [
      ...["new", "A", "--no-input", "--set", "proposal.money.amount=about 34"],
      ...["--set", "stage=bild"],
    ],
    "",
    [
      'Error: 2 things to put right\n--set proposal.money.amount: "about 34" is not a number. Enter figures, such as 34.\n--set stage: "bild" is not one of the answers (did you mean "build"?). Enter one of them, or its number from 1 to 2.',
    ],
  ],
  [
    "draft",
    ["new", "x".repeat(301), "--no-input", "--stage", "bild"],
    "",
    [
      "has 301 characters. Enter an answer of at most 300.",
      '--stage: "bild" is not one of the answers (did you mean "build"?). Enter one of them, or its number from 1 to 2.',
    ],
  ],
  [
    "proposed",
    ["decide", BENCH_ID, "--answers", "-", "--look-back", "31/2/2027"],
    "capacity: mayor\nkey:\n  is: perhaps\non: soon\nbodi: x\n",
    [
      'the answers:1:11: capacity: "mayor" is not one of the answers',
      'the answers:3:7: key.is: "perhaps" is not one of the answers',
      'the answers:4:5: on: "soon" is not a date',
      'the answers:5:1: "bodi" is not asked here (did you mean "body"?)',
      '--look-back: "31/2/2027" is not a date',
    ],
  ],
  [
    "proposed",
    ["review", BENCH_ID, "--role", "Clerk", "--verdict", "fine", "--on", "soon"],
    "",
    ['--verdict: "fine" is not one of the answers', '--on: "soon" is not a date'],
  ],
  ["decided", ["rescind", BENCH_ID, "--on", "soon"], "", ['--on: "soon" is not a date']],
  ["decided", ["look-back", BENCH_ID, "--held", "soon"], "", ['--held: "soon" is not a date']],
  [
    "decided",
    ["correct", BENCH_ID, "decisions.0.on", "--is", "soon", "--because", "A slip."],
    "",
    ['--is: "soon" is not a date. Enter a day, such as 15 December 2026'],
  ],
];

describe("the commands", () => {
  it.each(REFUSED)("refuse, at the stage %s, %j", async (stage, argv, stdin, said) => {
    const { path: cwd } = await makeBench(stage as BenchStage);
    const { code, stderr } = await run(argv, { cwd, stdin, today: TODAY });
    expect(code, stderr).toBe(2);
    const words = stderr.replaceAll(/\.?\n/g, ". ");
    for (const one of said) expect(words).toContain(one.replaceAll(/\.?\n/g, ". "));
  });

  it("take a decision as people write it", async () => {
    const { path: cwd } = await makeBench("proposed");
    const stdin = `body: Ambleford Town Council
decider: Cabinet
capacity: Executive
on: 5/12/2026
result: Approved
resolution: Agreed to place one bench on the north side of the pond.
reasons: A third of those who come turn back at the pond because there is nowhere to rest.
interests: None declared
key: no
key-because: It costs less than the threshold and touches one ward.
access: Open
summary: There will be a bench by the pond.
look-back: 30 September 2027
attest: I have seen the park.
`;
    const argv = ["decide", BENCH_ID, "--answers", "-", "--reference", "AT/041/12/26"];
    const { code, stdout, stderr } = await run(argv, { cwd, stdin, today: TODAY });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain("(decided)");
  });

  it("correct a day and a sum in the form that the record keeps", async () => {
    const folder = await makeBench("decided");
    const correct = async (field: string, is: string): Promise<void> => {
      const argv = ["correct", BENCH_ID, field, "--is", is, "--because", "A slip of the pen."];
      const { code, stderr } = await run(argv, { cwd: folder.path, today: TODAY });
      expect(code, stderr).toBe(0);
    };
    await correct("proposal.money.amount", "£1.5k");
    await correct("evidence.0.date", "October 2026");
    expect(folder.read(BENCH_FILE)).toContain("amount: 1500");
    expect(folder.read(BENCH_FILE)).toContain("date: 2026-10");
  });

  it.each([
    ["new", "Plain one", "--no-input"],
    ["new", "Plain\u202e one", "--no-input", "--stage", "A plan"],
    ["new", "Plain one", "--json"],
    ["new", "--no-input", "--set", "title=Plain one"],
  ])("write a draft from its title where nothing may be asked: %s %s %s", async (...argv) => {
    const folder = await makeBench("draft");
    const { code, stdout, stderr } = await run(argv, { cwd: folder.path });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain("plain-one");
    expect(folder.read("decisions/2026/2026-11-23-plain-one.yaml")).toContain("status: draft");
  });

  it("mark an action with --because as with --note, and not with both", async () => {
    const { path: cwd } = await makeBench("decided");
    const drop = (...flags: string[]) =>
      run(["actions", "drop", BENCH_ID, "act-tree", ...flags], { cwd, today: TODAY });
    const both = await drop("--note", "No room.", "--because", "No room.");
    expect(both.stderr).toContain("because and note say the same thing twice");
    expect((await drop("--because", "There is no room.")).code).toBe(0);
  });
});

// Promise: --set takes what a form takes, and two answers to one question are refused with both.
import { beforeAll, describe, expect, it } from "vitest";
import { parseRecord } from "../../src/record/parse.ts";
import type { Folder } from "../support/folder.ts";
import { makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";
import type { RunResult } from "../support/run.ts";

let folder: Folder;

beforeAll(async () => {
  folder = await makeBench("draft");
});

function make(argv: readonly string[], stdin = ""): Promise<RunResult> {
  return run(["new", ...argv, "--dry-run", "--no-input"], { cwd: folder.path, stdin });
}

function setting(sets: readonly string[]): string[] {
  return sets.flatMap((one) => ["--set", one]);
}

/** Answers one by one, and the same in a form. */
const SAME: readonly (readonly [sets: readonly string[], form: string])[] = [
  [["proposal.money.period=a year"], "proposal: {money: {period: a year}}"],
  [["proposal.money.saving=Saved"], "proposal: {money: {saving: Saved}}"],
  [["evidence.0.date=June 2026"], "evidence: [{date: June 2026}]"],
  [["answers.wishes.more-trees.is=helps"], "answers: {wishes: {more-trees: {is: helps}}}"],
  [
    ["answers.wishes.more-trees.because=They shade us"],
    "answers: {wishes: {more-trees: {because: They shade us}}}",
  ],
  [["answers.finest.better-would-be=A tree"], "answers: {finest: {better-would-be: A tree}}"],
  [["decisions.0.on=5/10/2026"], "decisions: [{on: 5/10/2026}]"],
  [["publication.access=Open"], "publication: {access: Open}"],
  [["look-backs.0.due=30 September 2027"], "look-backs: [{due: 30 September 2027}]"],
  [["options.0.title=None", "options.1.for=Cheap"], "options: [{title: None}, {for: Cheap}]"],
  [
    ["answers.open-to-all.evidence=1", "evidence.0.date=2026", "evidence.0.title=A count"],
    "evidence: [{title: A count, date: 2026}]\nanswers: {open-to-all: {evidence: 1}}",
  ],
  [["evidence=none"], "evidence: none"],
  [["actions=No"], "actions: No"],
  [["decisions.0.key=no"], "decisions: [{key: no}]"],
  [["publication=Open"], "publication: Open"],
];

describe("answers one by one", () => {
  it.each(SAME)("%j are what a form says: %s", async (sets, form) => {
    const bySet = await make(["A", ...setting(sets)]);
    const byForm = await make(["--answers", "-"], `title: A\n${form}\n`);
    expect(byForm.code, byForm.stderr).toBe(0);
    expect(bySet.code, bySet.stderr).toBe(0);
    expect(parseRecord(bySet.stdout).record).toEqual(parseRecord(byForm.stdout).record);
  });

  it.each([
    ["proposal.money.saving=perhaps", '"perhaps" is not one of the answers'],
    ["evidence.0.date=last summer", '"last summer" is not a date'],
    ["answers.wishes.more-trees.is=good", '"good" is not one of the answers'],
    ["evidence.1.date=2026", "that is not asked here"],
    ["evidence.ev-none.date=2026", "that is not asked here"],
    ["answers.wishes.more-trees=helps", "that is not asked here"],
    ["status=decided", "that is not asked here"],
    ["id=x", "that is not asked here"],
    ["proposal=x", "that is not asked here"],
  ])("are refused as in a form: %s", async (set, words) => {
    const { code, stderr } = await make(["A", "--set", set]);
    expect(code).toBe(2);
    expect(stderr).toContain(`Error: --set ${set.split("=")[0] ?? ""}: ${words}`);
  });
});

const FORM = "title: Form\nstage: plan\n";

/** What is given twice, the words of it, and how the second was given. */
const TWICE: readonly (readonly [argv: readonly string[], form: string, said: string])[] = [
  [["A", ...setting(["stage=plan", "stage=build"])], "", '--set stage: "plan" and "build"'],
  [
    ["A", ...setting(["proposal.summary=A", "proposal.summary=B"])],
    "",
    '--set proposal.summary: "A" and "B"',
  ],
  [
    ["A", ...setting(["proposal.money.period=a year", "proposal.money.period=a month"])],
    "",
    '--set proposal.money.period: "a year" and "a month"',
  ],
  [
    ["A", ...setting(["evidence.0.title=A", "evidence[0].title=B"])],
    "",
    '--set evidence[0].title: "A" and "B"',
  ],
  [
    ["A", ...setting(["evidence.0.title=A", "evidence.0.kind=1", "evidence.ev-a.kind=2"])],
    "",
    '--set evidence.ev-a.kind: "1" and "2"',
  ],
  [["A", ...setting(["title=A", "title=B"])], "", '--set title: "A" and "B"'],
  [["A", ...setting(["title=B"])], "", '--set title: "A" and "B"'],
  [["A", "--stage", "plan", ...setting(["stage=build"])], "", '--set stage: "plan" and "build"'],
  [["A", "--answers", "-"], FORM, 'the title: "Form" and "A"'],
  [["--stage", "build", "--answers", "-"], FORM, '--stage: "plan" and "build"'],
];

describe("two answers to one question", () => {
  it.each(TWICE)("are refused with both: %j %j", async (argv, form, said) => {
    const { code, stderr } = await make(argv, form);
    expect(code).toBe(2);
    expect(stderr).toBe(`Error: ${said} are two answers to one question\nLeave one of them out.\n`);
  });

  it.each([
    [["A", ...setting(["stage=plan", "stage=plan"])], ""],
    [["Form", "--stage", "A plan", "--answers", "-"], FORM],
    [["A", "--stage", "plan", ...setting(["stage=A plan"])], ""],
    // What is set one by one wins over the file.
    [["--answers", "-", ...setting(["title=B", "stage=build"])], FORM],
  ])("are taken where they say the same, or one is to win: %j %j", async (argv, form) => {
    const { code, stderr } = await make(argv, form);
    expect(code, stderr).toBe(0);
  });
});

describe("a title that says nothing", () => {
  it.each([[[""]], [["   "]], [["A", "--set", "title="]]])("is named: %j", async (argv) => {
    const { code, stderr } = await make(argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Error: (the title|--set title): "\s*" says nothing\n/);
    expect(stderr).toContain('rightly new "Short breaks for young adults".');
  });

  it("is asked for in the form and with the command", async () => {
    const { code, stderr } = await make(["--set", "stage=plan"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Error: the record has no title\nGive one with the command, rightly");
  });
});

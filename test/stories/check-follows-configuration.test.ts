// Promise: rightly.yaml says how seriously a rule is taken, and a fault in it is shown at its line.
import { expect, it } from "vitest";
import { run } from "../support/run.ts";
import { BENCH, PARKS, SOUND } from "./check-repository.ts";
import type { Files } from "./check-repository.ts";

const CONFIGURATION = PARKS["rightly.yaml"]!;

function withoutPaper(rules: string): Files {
  const configuration = `${CONFIGURATION}rules: ${rules}\n`;
  const files: Files = { ...PARKS, ...SOUND, "rightly.yaml": configuration };
  delete files[BENCH.replace(".yaml", ".md")];
  return files;
}

it.each([
  ["{paper-missing: error}", 1, /error this record is \w+ but has no paper/],
  ["{paper-missing: note}", 0, /note this record is \w+ but has no paper/],
  ["{paper-missing: off}", 0, /^Record complete/],
  ["{paper-missing: {severity: error}}", 1, /error this record is \w+ but has no paper/],
  ["{}\nfolders: [{folder: decisions, rules: {paper-missing: off}}]", 0, /^Record complete/],
  ["{}\nfolders: [{folder: decisions/2026/, rules: {paper-missing: off}}]", 0, /^Record complete/],
  [
    "{}\nfolders: [{folder: decisions/202, rules: {paper-missing: off}}]",
    0,
    /but has no paper beside it/,
  ],
  [
    "{paper-missing: off}\nfolders: [{folder: decisions, rules: {paper-missing: note}}]",
    0,
    /note this record is \w+ but has no paper/,
  ],
])("takes a rule as seriously as %s says", async (rules, exit, said) => {
  const { code, stdout } = await run(["check"], { files: withoutPaper(rules) });
  expect(code).toBe(exit);
  expect(stdout).toMatch(said);
});

it.each([
  ["{paper-mising: off}", 'there is no rule "paper-mising" (did you mean "paper-missing"?)'],
  ["{file-unreadable: off}", 'the rule "file-unreadable" cannot be set'],
  ["{reason-thin: {at-last-words: 2}}", '"at-last-words" is not an option of "reason-thin" (did'],
  ["{reason-thin: {at-least-words: [a]}}", '"at-least-words" should be a whole number above 0'],
  ["{hedge-used: {also: 3}}", '"also" should be a list of words'],
])("says that %s sets nothing", async (rules, said) => {
  const { code, stdout } = await run(["check"], { files: withoutPaper(rules) });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^rightly\.yaml:3:\d+ error /m);
  expect(stdout).toContain(said);
});

it.each([
  ["{reason-thin: {at-least-words: 6}}", "has 5 words; it needs at least 6"],
  ["{hedge-used: {also: [has arms]}}", 'the pledge rules out "has arms"'],
  [
    "{}\nfolders: [{folder: decisions, rules: {reason-thin: {severity: note, at-least-words: 6}}}]",
    "note the reason for rejecting this option has 5 words",
  ],
])("gives a rule the options that %s sets", async (rules, said) => {
  const files = withoutPaper(rules);
  files[BENCH] = files[BENCH]!.replace(
    "There will be a bench",
    "There will be a bench that has arms",
  );
  const { stdout } = await run(["check"], { files });
  expect(stdout).toContain(said);
});

it("shows every fault of a configuration that cannot be used, and checks nothing else", async () => {
  const files = { ...PARKS, ...SOUND, "rightly.yaml": "format: 2\nrecrods: decisions\n" };
  const { code, stdout } = await run(["check"], { files });
  expect(code).toBe(2);
  expect(stdout).toMatch(/^rightly\.yaml:1:9 error .*\n/);
  expect(stdout).toContain('(did you mean "records"?)');
  expect(stdout).toContain("Nothing else was checked: 2 errors.\n");
});

it("knows the bodies it is told", async () => {
  const bodies = "bodies: [{id: parish-council, name: Parish Council}]\n";
  const files = { ...PARKS, ...SOUND, "rightly.yaml": CONFIGURATION + bodies };
  const { stdout } = await run(["check"], { files });
  expect(stdout).toContain('"town-council" is not one of the bodies in rightly.yaml');
});

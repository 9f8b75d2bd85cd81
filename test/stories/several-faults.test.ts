// Promise: where several things are wrong, each is said on a line of its own, with its own remedy.
import { expect, it } from "vitest";
import { quote } from "../../src/yaml/quote.ts";
import { BENCH_ID, makeBench } from "../support/moved-bench.ts";
import type { BenchStage } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

/** What is run, what is piped in, and the lines that are said. */
type Row = readonly [BenchStage, readonly string[], string, readonly string[]];

const REFUSED: readonly Row[] = [
  [
    "proposed",
    ["review", BENCH_ID, "--answers", "-"],
    "role: ~\nverdict: acceptable\nnote:\n  - a\n  - b\n",
    [
      'the answers:1:7: "~" is read as nothing, and a text is asked for. If it is the text, put it in quotes; if not, leave it out.',
      'the answers:4:3: "- a   - b" is read as a list, and a text is asked for. Put the whole text in quotes, or write |- and the text on the lines below, indented.',
    ],
  ],
  [
    "proposed",
    ["review", BENCH_ID, "--answers", "-"],
    "role: A # b\nverdict: acceptable\nnote: |-\n  One\n  # of them\n",
    [
      'the answers:1:9: "# b" is not read as part of this text, because a # after a space starts a note. Put the whole text in quotes, or write |- after the colon and the text on the lines below. If it is a note, put it on a line of its own.',
      'the answers:5:3: "# of them" is in a text, and begins with # like a note. If it is a note, put it above the question; if it is text, begin the line with another word.',
    ],
  ],
  [
    "draft",
    [
      ...["new", "A", "--no-input", "--set", "proposal.money.amount=about 34"],
      ...["--set", "stage=bild", "--set", "proposal.affects.places=east side"],
    ],
    "",
    [
      '--set proposal.money.amount: "about 34" is not a number. Enter figures, such as 34.',
      '--set stage: "bild" is not one of the answers (did you mean "build"?). Enter one of them, or its number from 1 to 2.',
      '--set proposal.affects.places: "east side" is not one of the answers. Enter one of them, or its number from 1 to 2.',
    ],
  ],
  [
    "draft",
    ["new", "x".repeat(301), "--no-input", "--stage", "bild"],
    "",
    [
      `the title: ${quote("x".repeat(301))} has 301 characters. Enter an answer of at most 300.`,
      '--stage: "bild" is not one of the answers (did you mean "build"?). Enter one of them, or its number from 1 to 2.',
    ],
  ],
  [
    "proposed",
    ["review", BENCH_ID, "--role", "Clerk", "--verdict", "fine", "--on", "soon"],
    "",
    [
      '--verdict: "fine" is not one of the answers. Enter one of them, or its number from 1 to 3.',
      '--on: "soon" is not a date. Enter a day, such as 15 December 2026.',
    ],
  ],
  [
    "proposed",
    ["review", BENCH_ID, "--answers", "-", "--on", "soon"],
    "vrdict: acceptable\n",
    [
      'the answers:1:1: "vrdict" is not asked here (did you mean "verdict"?). It may have: role, verdict, note, on, attest.',
      '--on: "soon" is not a date. Enter a day, such as 15 December 2026.',
    ],
  ],
  [
    "proposed",
    ["review", BENCH_ID, "--answers", "-"],
    "bodi: x\nwhen: y\n",
    [
      'the answers:1:1: "bodi" is not asked here',
      'the answers:2:1: "when" is not asked here',
      "It may have: role, verdict, note, on, attest.",
    ],
  ],
];

it.each(REFUSED)("at the stage %s, %j", async (stage, argv, stdin, lines) => {
  const { path: cwd } = await makeBench(stage);
  const { code, stderr } = await run(argv, { cwd, stdin, today: "2026-12-16" });
  expect(code, stderr).toBe(2);
  const things = lines.filter((line) => /: "/.test(line)).length;
  expect(stderr).toBe([`Error: ${things} things to put right`, ...lines, ""].join("\n"));
});

it("asks for what is missing line by line, and says how it is given on the last", async () => {
  const { path: cwd } = await makeBench("proposed");
  const { code, stderr } = await run(["review", BENCH_ID], { cwd, today: "2026-12-16" });
  expect(code).toBe(2);
  const lines = stderr.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^Error: \d answers are missing$/);
  expect(lines.slice(1, -1).every((line) => /^\S.* \(.*--?[a-z-]+.*\)$/.test(line))).toBe(true);
  expect(lines.at(-1)).toBe(
    "Give them with the command or in a file with --answers, or run it in a terminal.",
  );
});

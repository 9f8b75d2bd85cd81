// Promise: a form that names some rows of a grid says nothing of the rows that the record has answered
// already: none is taken back, and one that was left out is opened.
import { describe, expect, it } from "vitest";
import { parseRecord } from "../../src/record/parse.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

const LEFT = { is: "not-touched" };
const HELPS = {
  is: "helps",
  because: "Families stay for longer.",
  sign: "Longer visits in the next count.",
};
/** In the record, one row is not answered at all. */
const BEFORE = { "more-trees": LEFT, "safe-swings": LEFT, "room-to-run": HELPS };

const FORMS: readonly (readonly [form: string, wishes: object])[] = [
  ["wishes: clean-water", { ...BEFORE, "clean-water": {} }],
  ["wishes: [clean-water, 1]", { ...BEFORE, "clean-water": {}, "more-trees": {} }],
  ["wishes: more-trees", { ...BEFORE, "more-trees": {}, "clean-water": LEFT }],
  ["wishes: more-trees and room-to-run", { ...BEFORE, "more-trees": {}, "clean-water": LEFT }],
  ["wishes: room-to-run", { ...BEFORE, "clean-water": LEFT }],
  ["wishes: none", { ...BEFORE, "clean-water": LEFT }],
  ["wishes: []", { ...BEFORE, "clean-water": LEFT }],
  ["wishes: {the-rest: not-touched}", { ...BEFORE, "clean-water": LEFT }],
  [
    "wishes: {the-rest: not-touched, more-trees: {is: helps, because: A lime is planted, sign: Shade}}",
    {
      ...BEFORE,
      "clean-water": LEFT,
      "more-trees": { is: "helps", because: "A lime is planted", sign: "Shade" },
    },
  ],
  ["wishes: {more-trees: {}}", { ...BEFORE, "more-trees": {} }],
  // What a form says of a row itself is said of the row.
  ["wishes: {room-to-run: {is: not-touched}}", { ...BEFORE, "room-to-run": { ...HELPS, ...LEFT } }],
];

describe("rows in a form that is put into a draft", () => {
  it.each(FORMS)("answers: {%s}", async (form, wishes) => {
    const folder = await makeBench("draft");
    const text = folder.read(BENCH_FILE);
    const without = text.replace(/^ {4}clean-water:.*\n( {6}.*\n)*/m, "");
    expect(without).not.toBe(text);
    folder.write(BENCH_FILE, without);
    const argv = ["resume", BENCH_ID, "--answers", "-"];
    const stdin = `answers:\n  ${form}\n`;
    const { code, stderr } = await run(argv, { cwd: folder.path, stdin, today: "2026-11-05" });
    expect(code, stderr).toBe(0);
    expect(parseRecord(folder.read(BENCH_FILE)).record?.answers?.["wishes"]).toEqual(wishes);
  });

  it("are listed as a whole where there is no record yet", async () => {
    const stdin = "title: A\nanswers:\n  wishes: clean-water\n";
    const { path: cwd } = await makeBench("draft");
    const { stdout } = await run(["new", "--answers", "-", "--dry-run"], { cwd, stdin });
    const left = ["more-trees", "safe-swings", "room-to-run"].map((row) => [row, LEFT]);
    expect(parseRecord(stdout).record?.answers?.["wishes"]).toEqual({
      "clean-water": {},
      ...Object.fromEntries(left),
    });
  });
});

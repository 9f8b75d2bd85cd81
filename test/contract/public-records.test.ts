// Promise: one function decides what of a record is public. Nothing else can make what the publishers take, and
// every document's content is made of nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

function withWords(words: RegExp): string[] {
  return FILES.filter((file) => words.test(readFileSync(`src/${file}`, "utf8"))).sort();
}

it("only toPublic makes a public record", () => {
  expect(withWords(/\bas (unknown as )?PublicRecord\b/)).toEqual(["record/to-public.ts"]);
  expect(withWords(/\bas (unknown as )?(Published|ActionSource)\b/)).toEqual([]);
});

it("only what publishes asks for one", () => {
  expect(withWords(/\btoPublic\(/)).toEqual([
    "publish/testing/action-sources.ts",
    "publish/testing/park-records.ts",
    "record/to-public.ts",
    "work/actions/list-actions.ts",
    "work/published.ts",
  ]);
});

it("no document is made of whole records, but the paper for members", () => {
  const contents = FILES.filter((file) => /^publish\/.*-(content|model)\.ts$/.test(file));
  expect(contents).toHaveLength(5);
  for (const file of contents) {
    const text = readFileSync(`src/${file}`, "utf8");
    expect(text, file).not.toContain("DecisionRecord");
    if (!file.endsWith("paper-content.ts")) expect(text, file).not.toContain("PaperSource");
  }
  const whole = withWords(/\bpaperSources\(/);
  expect(whole).toEqual(["work/paper-again.ts", "work/paper/make-paper.ts", "work/published.ts"]);
});

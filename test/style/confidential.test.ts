// Promise: text that is not public is "confidential (exempt)" where a help page or a rule first names it, and never secret.
import { expect, it } from "vitest";
import type { Passage } from "./passage.ts";
import { findingPassages } from "./passages/finding-passages.ts";
import { helpPassages } from "./passages/help-passages.ts";
import { everyPassage } from "./passages.ts";

/** Names of commands, of values and of files: they are typed, and not read. */
const TYPED =
  /\brightly exempt\b|\b(?:part|fully)-exempt\b|\bexempt-|\.exempt\b|\bexempt <|\bexempt RECORD/g;

function byGroup(passages: readonly Passage[]): [string, string][] {
  const groups = new Map<string, string>();
  for (const { group, text } of passages)
    groups.set(group, `${groups.get(group) ?? ""}${text.replaceAll(TYPED, "Name")}\n`);
  return [...groups];
}

it("is said in one way where it is first named", () => {
  const other = byGroup([...helpPassages(), ...findingPassages()])
    .map(([group, text]) => [group, text.split(/\n/).find((line) => /\bexempt\b/i.test(line))])
    .filter(([, line]) => line !== undefined && !/confidential \(exempt\)/i.test(line));
  expect(other).toEqual([]);
});

it("is not called secret or hidden", () => {
  const other = everyPassage()
    .filter(({ kind }) => kind !== "document")
    .filter(({ text }) => /\b(?:secret|hidden) (?:text|part|paper|file)/i.test(text));
  expect(other.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});

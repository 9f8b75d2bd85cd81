import { expect, it } from "vitest";
import { exemptLines, withoutExemptLines } from "./exempt-lines.ts";

it.each<[string, string, number[]]>([
  ["nothing", "title: x\nsummary: y\n", []],
  [
    "the ground and what is below",
    "a:\n  exempt:\n    paragraph: 3\n    text: x\nid: 1\n",
    [2, 3, 4],
  ],
  ["what is beside", "proposal:\n  text: x\n  exemt:\n    text: y\nid: 1\n", [2, 3, 4]],
  ["one line", "proposal:\n  summary: {exempt: {text: x}}\n  author: y\n", [2]],
  ["a key in a key", "a:\n  exempt:\n    exempt:\n      b: x\n  c: y\nid: z\n", [2, 3, 4, 5]],
  ["two keys, the outer later", "a:\n  b:\n    exempt: x\n  exempt: y\nid: z\n", [2, 3, 4]],
  ["text at the left", "a:\n  exempt:\n    text: x\nand more\nid: z\n", [2, 3, 4]],
])("hides %s", (_, text, lines) => {
  expect(
    [...exemptLines(text)].sort((a, b) => a - b).filter((at) => text.split("\n")[at - 1] !== ""),
  ).toEqual(lines);
  expect(withoutExemptLines(text).split("\n")).toHaveLength(text.split("\n").length);
});

// A time per length is not measured here: a look that is not linear takes minutes, and the test ends.
it.each([
  ["keys in one block", "a:\n" + "  exempt: x\n".repeat(60_000)],
  ["keys in flow style", "a: {exempt: x}\n".repeat(60_000)],
  ["letters", "ex".repeat(300_000)],
  ["spaces", `exempt${" ".repeat(600_000)}x`],
  ["dashes", "- ".repeat(300_000)],
  [
    "deeper and deeper",
    Array.from({ length: 1000 }, (_, n) => `${" ".repeat(n)}exempt:`).join("\n"),
  ],
  [
    "less and less deep",
    Array.from({ length: 1000 }, (_, n) => `${" ".repeat(1000 - n)}exempt:`).join("\n"),
  ],
])("is quick with %s", (_, text) => {
  expect(exemptLines(text).size).toBeLessThanOrEqual(text.split("\n").length + 1);
});

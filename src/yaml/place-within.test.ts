// Promise: part of a text is found where it is in the file, however the text is quoted, folded or escaped.
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseYaml } from "./parse.ts";
import { serialiseYaml } from "./serialise.ts";
import { cases } from "../../test/support/cases.ts";

/** What is in the text at the place of the first `needle` in the value of `a`. */
function standing(text: string, needle: string): string {
  const yaml = parseYaml(text);
  const value = (yaml.value as { a: string }).a;
  const start = value.indexOf(needle);
  expect(start).toBeGreaterThanOrEqual(0);
  const { line, column, endLine, endColumn } = yaml.placeWithin(
    ["a"],
    [start, start + needle.length],
  );
  expect(endLine).toBe(line);
  return text.split("\n")[line - 1]!.slice(column - 1, endColumn - 1);
}

it.each([
  ["plain", "a: one two three\n"],
  ["plain over lines", "a: one\n  two\n  three\n"],
  ["double quotes", 'a: "one two three"\n'],
  ["double quotes over lines", 'a: "one\n  two\\\n  \\ three"\n'],
  ["escapes before it", 'a: "\\"\\u00e9\\x41\\n\\ttwo three"\n'],
  ["single quotes", "a: 'it''s two ''three'''\n"],
  ["a literal block", "a: |\n  one\n    two\n\n  three\n"],
  ["a folded block", "a: >-\n  one\n  two\n\n  three\n"],
  ["a block with an indentation indicator", "a: |2-\n    one\n  two\n  three\n"],
  ["a comment after the bar", "a: |- # two\n  one\n  two three\n"],
  ["brackets", "{a: one two three, b: two}\n"],
])("in %s", (_, text) => {
  expect(standing(text, "two")).toBe("two");
  expect(standing(text, "three")).toBe("three");
});

it("takes in the whole of an escape", () => {
  expect(standing('a: "x \\u0033 y"\n', "3")).toBe("\\u0033");
  expect(standing("a: 'it''s'\n", "'")).toBe("''");
});

it("stays on the line it starts on", () => {
  expect(standing("a: one\n  two\n", "one two")).toBe("one");
});

it("marks the whole where there is no text to look in", () => {
  const yaml = parseYaml("a: 12\nb: [1]\n");
  expect(yaml.placeWithin(["a"], [0, 1])).toEqual(yaml.placeOf(["a"]));
  expect(yaml.placeWithin(["b", 7], [0, 1])).toEqual(yaml.placeOf(["b", 7]));
});

it("finds any word of any text that the program writes", () => {
  const words = fc.array(fc.stringMatching(/^[\p{L}"'\\#:|>-]{1,8}$/u), {
    minLength: 1,
    maxLength: 30,
  });
  const joins = fc.constantFrom(" ", "\n", "\n\n", "  ");
  fc.assert(
    fc.property(words, joins, fc.nat(), (all, join, pick) => {
      const a = all.join(join);
      const chosen = pick % all.length;
      const start = all.slice(0, chosen).reduce((sum, word) => sum + word.length + join.length, 0);
      const word = all[chosen]!;
      const text = serialiseYaml({ a });
      const { line, column, endColumn } = parseYaml(text).placeWithin(
        ["a"],
        [start, start + word.length],
      );
      const found = text.split("\n")[line - 1]!.slice(column - 1, endColumn - 1);
      expect([found, found.replace(/\\(["\\])/g, "$1")]).toContain(word);
    }),
    { numRuns: cases(300) },
  );
});

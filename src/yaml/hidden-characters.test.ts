// Promise: what nobody sees, or what changes what is seen, is refused with its place and name in texts, keys and comments.
import { describe, expect, it } from "vitest";
import { findHidden, mayHide, withoutHidden } from "./hidden-characters.ts";
import { parseYaml } from "./parse.ts";
import { readQuickly } from "./quick/read-quickly.ts";

const HIDDEN = [
  ["a right-to-left override", "\u202e", "U+202E"],
  ["a left-to-right embedding", "\u202a", "U+202A"],
  ["an isolate", "\u2066", "U+2066"],
  ["an old format character", "\u206a", "U+206A"],
  ["a byte-order mark", "\ufeff", "U+FEFF"],
  ["a tag character", "\u{e0041}", "U+E0041"],
  ["a tag character without a flag", "\u{e0067}\u{e007f}", "U+E0067"],
  ["a word joiner", "\u2060", "U+2060"],
  ["an invisible plus", "\u2064", "U+2064"],
  ["a filler", "\u3164", "U+3164"],
  ["half a filler", "\uffa0", "U+FFA0"],
  ["an annotation", "\ufff9", "U+FFF9"],
  ["a vowel separator", "\u180e", "U+180E"],
  ["a pile of accents", "a" + "\u0301".repeat(9), "U+0301"],
  ["a pile of many accents", "a" + "\u0301\u0302\u0335".repeat(1_000), "U+0301"],
  ["an escape", "\u001b", "U+001B"],
  ["a control of the second kind", "\u009b", "U+009B"],
  ["a null", "\u0000", "U+0000"],
  ["no character", "\ufffe", "U+FFFE"],
] as const;

const HONEST = [
  ["Welsh", "Tŷ â’r ŵyn"],
  ["accents that are written apart", "cafe\u0301 Vie\u0302\u0323t"],
  ["Arabic with its marks", "مُحَمَّدٌ"],
  ["Hebrew with points and accents", "בְּרֵאשִׁ֖ית"],
  ["Hindi", "क्षत्रिय"],
  ["Tibetan", "བསྒྲུབས"],
  ["Thai", "ผู้ใหญ่"],
  ["Khmer with its word breaks", "ភាសា\u200bខ្មែរ"],
  ["Persian with a joiner", "می\u200cخواهم"],
  ["a direction mark", "abc\u200e \u200fאבג"],
  ["a soft hyphen", "Donau\u00addampf"],
  ["joined emoji", "👩‍🦽 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️"],
  ["flags", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧"],
  ["Japanese with a variant", "葛󠄀"],
] as const;

const PLACES: readonly (readonly [name: string, text: (words: string) => string])[] = [
  ["a text", (words) => `a: x${words}y\n`],
  ["a quoted text", (words) => `a: "x${words}y"\n`],
  ["a text of lines", (words) => `a: |\n  x\n  x${words}y\n`],
  ["a list", (words) => `a:\n  - x${words}y\n`],
  ["a key", (words) => `x${words}y: 1\n`],
  ["a comment", (words) => `a: 1\n# x${words}y\n`],
  ["a comment behind a text", (words) => `a: 1 # x${words}y\nb: 2\n`],
  ["a comment in a list", (words) => `a:\n  - 1\n  # x${words}y\n  - 2\n`],
  ["a comment in brackets", (words) => `a: [1, # x${words}y\n  2]\n`],
  ["the first comment", (words) => `# x${words}y\na: 1\n`],
];

describe.each(PLACES)("in %s", (_, text) => {
  it.each(HIDDEN)("%s is refused, and by neither reader taken", (_name, character, code) => {
    const source = text(character);
    const { problems, value } = parseYaml(source);
    expect(value).toBeUndefined();
    expect(readQuickly(source)).toBeUndefined();
    const [first] = problems;
    expect(first?.message).not.toMatch(/[\u0000-\u001f\u202a-\u202e\ufeff]/);
    // What YAML itself has no room for is said in the words for that.
    if (first?.code !== "character-hidden") return;
    expect(first.message).toContain(code);
    const line = source.split("\n").findIndex((one) => one.includes(character));
    expect([1, line + 1]).toContain(first.place.line);
  });

  it.each(HONEST)("%s is read", (_name, words) => {
    const { problems } = parseYaml(text(words));
    expect(problems).toEqual([]);
  });
});

it("says where in a comment it stands", () => {
  const [problem] = parseYaml("a: 1\nb: 2 # fine \u202e here\n").problems;
  expect(problem?.place).toEqual({ line: 2, column: 13, endLine: 2, endColumn: 14 });
  expect(problem?.message).toContain("this comment holds");
});

it("takes a byte-order mark where it belongs", () => {
  expect(parseYaml("\ufeffa: 1 # x\n").value).toEqual({ a: 1 });
});

describe("what a person types", () => {
  it.each(HIDDEN)("loses %s, and is accepted then", (_name, character) => {
    const typed = withoutHidden(`x${character}y 🏴󠁧󠁢󠁷󠁬󠁳󠁿 z`);
    expect(findHidden(typed)).toBeUndefined();
    expect(typed).toMatch(/^x.*y 🏴󠁧󠁢󠁷󠁬󠁳󠁿 z$/u);
  });

  it.each(HONEST)("keeps %s", (_name, words) => {
    expect(withoutHidden(words)).toBe(words);
  });
});

it("takes the line ends of Windows for nothing hidden, so that no comment is read twice", () => {
  expect(mayHide("a: £5\r\n# a note\r\n")).toBe(false);
  expect(mayHide("a: £5\r# a note\n")).toBe(true);
});

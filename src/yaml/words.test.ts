// A syntax error is said in words that tell someone who never heard of YAML what to do, at the place
// where the mistake is.
import { describe, expect, it } from "vitest";
import { parseYaml } from "./parse.ts";

const MISTAKES: [text: string, at: string, message: RegExp, fix: RegExp][] = [
  ["title: Foo: bar\n", "1:8", /colon and a space in it needs quotes/, /double quotes/],
  ["title: @home\n", "1:8", /starts with "@" needs quotes/, /double quotes/],
  ["title: `code`\n", "1:8", /starts with "`" needs quotes/, /double quotes/],
  ["title: %x\n", "1:8", /starts with "%" needs quotes/, /double quotes/],
  ['title: "open\nb: 1\n', "1:8", /quote opens here but does not close/, /Close the quote/],
  ["title: 'open\nb: 1\n", "1:8", /quote opens here but does not close/, /Close the quote/],
  ["a: [1, 2\nb: 3\n", "1:4", /bracket or brace .* not close: "\[1, 2"/, /Close it/],
  ["a: {b: 1\nc: 2\n", "1:4", /bracket or brace .* not close/, /Close it/],
  ["a:\n  b: [x, {y: z}\n  c: 2\n", "2:6", /bracket or brace .* not close/, /Close it/],
  ["a: We\n  # note\n  more\n", "2:3", /begins with # is a note/, /put it above .* in quotes/],
  ["a: We\n  # one\n\n  # two\n  more\n", "2:3", /begins with # is a note/, /put it above/],
  ["a:\n  - We\n    # note\n    more\n", "3:5", /begins with # is a note/, /put it above/],
  ["a: |-\n\tmore\n", "2:1", /starts with a tab/, /spaces/],
  ["a: |-\n    one\n\tmore\n", "3:1", /starts with a tab/, /spaces/],
  ["a:\n  b: 1\n  \tc: 2\n", "3:3", /starts with a tab/, /spaces/],
  ["a: [1 2: 3\n", "1:4", /bracket/, /bracket|Close/],
  ["a: 1\na: 2\n", "2:1", /the key "a" is written twice/, /Keep one/],
  ['"b c": 1\n"b c": 2\n', "2:1", /the key "b c" is written twice/, /Keep one/],
  ["a:\n\tb: 2\n", "2:1", /starts with a tab/, /spaces/],
  ["a: 1\n   b: 2\n", "1:4", /line under this text has a key/, /Line the key up/],
  ["a:\n    b: 1\n  c: 2\n", "3:1", /wrong number of spaces/, /Line it up/],
  ["a: b\nno key\nc: d\n", "2:1", /line has no key/, /Give the line a key/],
  ["a: 'it's'\n", "1:8", /text after the end of a quote/, /double quotes/],
  ["- a\nb: 1\n", "2:1", /does not belong to the lines above/, /dash/],
  ['a: "C:\\Work"\n', "1:7", /double quotes a backslash/, /two backslashes/],
  ["a: - b\n", "1:4", /a list cannot start here/, /line of its own/],
  ["a: ]\n", "1:4", /closing bracket has no opening/, /Remove it/],
  ["a: [1,,2]\n", "1:7", /nothing before this comma/, /Remove the comma/],
  ["a: |x\n  t\n", "1:5", /same line as \| or >/, /next line/],
];

describe("syntaxProblem", () => {
  it.each(MISTAKES)("explains %j", (text, at, message, fix) => {
    const [problem, ...more] = parseYaml(text).problems;
    expect(more).toEqual([]);
    expect(`${problem?.place.line}:${problem?.place.column}`).toBe(at);
    expect(problem?.message).toMatch(message);
    expect(problem?.fix).toMatch(fix);
  });
});

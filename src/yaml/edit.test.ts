// An edit changes what it names and nothing else: every other character stays, and the result reads
// back as the expected value.
import { describe, expect, it } from "vitest";
import { editYaml } from "./edit.ts";
import type { Edit } from "./edit.ts";
import { parseYaml } from "./parse.ts";
import type { KeyOrder } from "./render.ts";

const ORDER: KeyOrder = (parent) =>
  parent.length === 0 ? ["id", "title", "size", "options", "answers", "notes"] : undefined;

function edited(text: string, ...edits: Edit[]): string {
  return editYaml(parseYaml(text), edits, ORDER);
}

const HAND = `# A record kept by hand
id: a-1        # the id
title: 'It''s short'   # title
# about size

size:   3
options:
- id: one      # first
  title: >
    folded
    text
-   id: two

  # more to come
answers: {care: {is: helps}, cost: {}}   # flow
notes: |+
  kept

# the end
`;

const CASES: [name: string, edits: Edit[], from: string, to: string][] = [
  [
    "text in its own quoting",
    [{ path: ["title"], value: "That's it" }],
    "'It''s short'   # title",
    "'That''s it'   # title",
  ],
  ["a number, its comment kept", [{ path: ["size"], value: 12 }], "size:   3", "size:   12"],
  [
    "text of several lines in place of one, the comment kept on the line of the key",
    [{ path: ["title"], value: "one\ntwo" }],
    "title: 'It''s short'   # title\n",
    "title: |-   # title\n  one\n  two\n",
  ],
  [
    "an item of a list",
    [{ path: ["options", 2], value: { id: "three", title: "Third way" } }],
    "  # more to come\n",
    '  # more to come\n- id: three\n  title: "Third way"\n',
  ],
  [
    "a key in a mapping in a list",
    [{ path: ["options", 1, "title"], value: "Second" }],
    "-   id: two\n",
    '-   id: two\n    title: "Second"\n',
  ],
  [
    "the first key of a mapping in a list",
    [{ path: ["options", 0, "id"], remove: true }],
    "- id: one      # first\n  title",
    "- title",
  ],
  [
    "an item in the middle, found by what stays alike",
    [{ path: ["options"], value: [{ id: "two" }] }],
    "- id: one      # first\n  title: >\n    folded\n    text\n",
    "",
  ],
  [
    "words in braces become lines when prose joins them",
    [{ path: ["answers", "care", "because"], value: "It is near." }],
    "answers: {care: {is: helps}, cost: {}}   # flow\n",
    'answers:   # flow\n  care:\n    is: helps\n    because: "It is near."\n  cost: {}\n',
  ],
  [
    "a text that kept its blank lines",
    [{ path: ["notes"], value: "now\nshort" }],
    "notes: |+\n  kept\n\n",
    "notes: |-\n  now\n  short\n",
  ],
  ["a key goes with its line", [{ path: ["size"], remove: true }], "size:   3\n", ""],
];

describe("editYaml", () => {
  it.each(CASES)("changes only %s", (_, edits, from, to) => {
    expect(HAND).toContain(from);
    expect(edited(HAND, ...edits)).toBe(HAND.replace(from, to));
  });

  it("gives the text back when nothing changes", () => {
    expect(edited(HAND, { path: ["size"], value: 3 })).toBe(HAND);
    expect(edited(HAND, { path: ["nothing", "here"], remove: true })).toBe(HAND);
  });

  it("puts a new key in its canonical place, an unknown one last", () => {
    const text = "id: a\nanswers: {}\n";
    expect(edited(text, { path: ["title"], value: "T" })).toBe('id: a\ntitle: "T"\nanswers: {}\n');
    expect(edited(text, { path: ["other"], value: 1 })).toBe("id: a\nanswers: {}\nother: 1\n");
    expect(edited("answers: {}\n", { path: ["id"], value: "a" })).toBe("id: a\nanswers: {}\n");
  });

  it("makes missing parents, also under a key that holds nothing", () => {
    const edit: Edit = { path: ["answers", "care", "is"], value: "helps" };
    expect(edited("id: a\n", edit)).toBe("id: a\nanswers:\n  care: {is: helps}\n");
    expect(edited("answers: # to do\nid: a\n", edit)).toBe(
      "answers: # to do\n  care: {is: helps}\nid: a\n",
    );
    expect(edited("", edit)).toBe("answers:\n  care: {is: helps}\n");
    expect(edited("# nothing yet\n", edit)).toBe("# nothing yet\nanswers:\n  care: {is: helps}\n");
  });

  it("writes an empty collection where the last entry was taken out", () => {
    expect(
      edited("answers:\n  care: 1\nid: a\n", { path: ["answers", "care"], remove: true }),
    ).toBe("answers: {}\nid: a\n");
    expect(edited("options:\n- a\n", { path: ["options", 0], remove: true })).toBe("options: []\n");
  });

  it("keeps comments inside braces it has to open", () => {
    const text = "answers: {care: {is: helps}, # yes\n  cost: {} # later\n  }\n";
    const result = edited(text, { path: ["answers", "cost", "because"], value: "Dear." });
    expect(result).toContain("# yes");
    expect(result).toContain("# later");
  });

  it("keeps Windows line ends and a byte-order mark", () => {
    const text = '\uFEFFid: a\r\ntitle: "T" # t\r\n';
    const edits: Edit[] = [
      { path: ["title"], value: "one\ntwo" },
      { path: ["size"], value: 1 },
    ];
    expect(edited(text, ...edits)).toBe(
      "\uFEFFid: a\r\ntitle: |- # t\r\n  one\r\n  two\r\nsize: 1\r\n",
    );
  });

  it("writes to a file whose last line has no end", () => {
    expect(edited("id: a", { path: ["title"], value: "x\ny" })).toBe("id: a\ntitle: |-\n  x\n  y");
  });

  it("reads and edits braces at the root", () => {
    expect(edited('{"id": "a"}\n', { path: ["title"], value: "T t" })).toBe(
      'id: a\ntitle: "T t"\n',
    );
  });

  it("does not let a file outgrow what can be read again", () => {
    const text = "x".repeat(1024 * 1024);
    expect(() => edited("id: a\n", { path: ["title"], value: text })).toThrow(/1,048,576/);
  });

  it("refuses what cannot be read again, in words", () => {
    expect(() => edited("id: a\n", { path: ["title"], value: "a\u202Eb" })).toThrow(
      /hidden or control character/,
    );
  });
});

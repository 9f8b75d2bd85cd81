// Promise: text from a record shows as itself in Markdown, whatever is in it: an independent reader
// finds the same words and no structure that we did not make.
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { escapeInline, escapeLine, escapeParagraphs, escapeTarget } from "./escape-markdown.ts";
import { cases } from "../../test/support/cases.ts";

const reader = new MarkdownIt({ html: true, linkify: true });
// Platforms link bare addresses only after `www.`, which the table below holds; this reader would link
// any word with a dot before the letters of a country.
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Characters that mean something to Markdown, HTML, templates, shells of words and terminals. */
const HOSTILE = fc.string({
  maxLength: 60,
  unit: fc.oneof(
    fc.constantFrom(
      ..."\\`*_{}[]()<>#+-.!|~&;:@=$^\"'/ \t\n\r0123456789abcwx%",
      "\n\n",
      "    ",
      "```",
      "---",
      "https://a.b",
      "www.a.b",
      "@someone",
      "&amp;",
      "&#35;",
      "<b>",
      "<!--",
      "![x](y)",
      "[x]: y",
      "1. ",
      "| - |",
      "\u202e",
      "\u001b[31m",
      "\u0000",
      "\u2028",
      "\ud800",
    ),
    fc.string({ minLength: 1, maxLength: 3, unit: "grapheme" }),
  ),
});

interface Read {
  text: string;
  /** Every kind of token that is not text of a paragraph. */
  structure: string[];
}

/** What a reader of Markdown sees: the words, and whatever is more than paragraphs and line breaks. */
function read(markdown: string): Read {
  const structure: string[] = [];
  const paragraphs: string[] = [];
  for (const token of reader.parse(markdown, {})) {
    if (token.type !== "inline") {
      if (!token.type.startsWith("paragraph")) structure.push(token.type);
      continue;
    }
    let words = "";
    for (const child of token.children ?? []) {
      if (child.type === "hardbreak") words += "\n";
      else if (child.type === "text") words += child.content;
      else structure.push(child.type);
    }
    paragraphs.push(words);
  }
  return { text: paragraphs.join("\n\n").replaceAll("\u200B", ""), structure };
}

/** The text as it should be seen: spaces run together, hidden characters made visible. */
function words(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
      if (/\s/.test(character) && "\t\n\r".includes(character)) return " ";
      if ("\u200C\u200D\u200E\u200F\u00AD\uFEFF".includes(character)) return character;
      return `\\u{${character.codePointAt(0)!.toString(16)}}`;
    })
    .replaceAll(/\s+/gu, " ")
    .trim();
}

describe("escapeLine", () => {
  it("shows any text as one paragraph of that text", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        expect(read(escapeLine(text))).toEqual({ text: words(text), structure: [] });
      }),
      { numRuns: cases(3000) },
    );
  });

  it.each([
    ["# no heading", "\\# no heading"],
    ["> no quotation", "\\> no quotation"],
    ["- no list", "\\- no list"],
    ["12. no list", "12\\. no list"],
    ["2026 was a year", "2026 was a year"],
    ["---", "\\---"],
    [":-- no table", "\\:-- no table"],
    ["    no code", "no code"],
    ["```no code", "\\`\\`\\`no code"],
    ["R & D, AT&T;", "R & D, AT\\&T;"],
    ["see https://a.b and www.a.b", "see https\\://a.b and www\\.a.b"],
    ["@someone, and me@home.example", "@&#8203;someone, and me@home.example"],
    ["{{ x }} {% y %}", "\\{\\{ x \\}\\} \\{% y %\\}"],
    ["\u001b[31mred\u202e", "\\\\u\\{1b\\}\\[31mred\\\\u\\{202e\\}"],
    ["well-being (park-like), 5%: fine!", "well-being (park-like), 5%: fine!"],
  ])("%j", (text, markdown) => {
    expect(escapeLine(text)).toBe(markdown);
  });
});

describe("escapeParagraphs", () => {
  it("keeps paragraphs and line breaks, and nothing else", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const expected = text
          .split(/(?:\r\n|\r|\n)[^\S\n\r]*(?:\r\n|\r|\n)\s*/u)
          .map((paragraph) =>
            paragraph
              .split(/\r\n|\r|\n/)
              .map(words)
              .filter(Boolean)
              .join("\n"),
          )
          .filter(Boolean);
        const markdown = escapeParagraphs(text).join("\n\n");
        expect(read(markdown)).toEqual({ text: expected.join("\n\n"), structure: [] });
      }),
      { numRuns: cases(3000) },
    );
  });

  it("keeps a poem a poem", () => {
    expect(escapeParagraphs("One\nTwo\r\n\r\nThree\n")).toEqual(["One\\\nTwo", "Three"]);
  });
});

describe("escapeInline", () => {
  it("stays in its cell of a table", () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (one, two) => {
        const table = `| a | b |\n| --- | --- |\n| ${escapeInline(one)} | ${escapeInline(two)} |`;
        const { text, structure } = read(table);
        expect(structure.filter((type) => type === "td_open")).toHaveLength(2);
        expect(structure.filter((type) => type === "tr_open")).toHaveLength(2);
        expect(text.split("\n\n").slice(2)).toEqual([words(one), words(two)]);
      }),
      { numRuns: cases(3000) },
    );
  });
});

describe("escapeTarget", () => {
  it("is the target of exactly one link, and never names a scheme", () => {
    fc.assert(
      fc.property(HOSTILE, (path) => {
        const markdown = `[paper](${escapeTarget(`decisions/${path}`)})`;
        const [, inline] = reader.parse(markdown, {});
        expect(inline?.children?.map(({ type }) => type)).toEqual([
          "link_open",
          "text",
          "link_close",
        ]);
      }),
    );
    expect(escapeTarget("javascript:alert(1)")).toBe("javascript%3Aalert%281%29");
    expect(escapeTarget("decisions/2026/a b.md")).toBe("decisions/2026/a%20b.md");
  });
});

// Promise: a hostile record appears as its own text in the paper and changes nothing around it.
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../record/model.ts";
import { renderPaper } from "./paper-markdown.ts";
import { RIVERSIDE, published } from "./testing/park-records.ts";

const reader = new MarkdownIt({ html: true });

/** Keys whose values are ids, days or fixed words: the paper looks at them. */
const FIXED = new Set(
  "id status stage framework size is covers evidence kind capacity on result interests status date due fed-back verdict of pledge event field body who notice-published ends effective-from access retain-until supersedes related groups places duties action".split(
    " ",
  ),
);

/** A copy in which every free text is `text`. */
function withText(value: unknown, text: string, key = ""): unknown {
  if (typeof value === "string") return FIXED.has(key) ? value : text;
  if (Array.isArray(value)) return value.map((item) => withText(item, text, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === "framework" ? inner : withText(inner, text, name),
    ]),
  );
}

/** What a reader of Markdown makes of the paper of such a record: kinds of block and of inline. */
function structureOf(text: string): string[] {
  const record = withText(RIVERSIDE, text) as DecisionRecord;
  return reader
    .parse(renderPaper(published(record)), {})
    .flatMap(({ type, children }) => [
      type,
      ...(children ?? []).map((child) => child.type).filter((inner) => inner !== "text"),
    ]);
}

const PLAIN = structureOf("A plain text");

const HOSTILE = fc.string({
  minLength: 1,
  maxLength: 30,
  unit: fc.constantFrom(
    ..."\\`*_{}[]()<>#+-.!|~&;:@=$\"'/ \t19ax",
    "<script>",
    "<!-- rightly record=",
    "-->",
    "](x)",
    "{{ x }}",
    "| --- |",
    "\u202e",
    "\u001b[2J",
  ),
});

describe("renderPaper", () => {
  it("has the same structure whatever its texts hold", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        // A letter at the end, for an empty text leaves its place out.
        expect(structureOf(`${text}x`)).toEqual(PLAIN);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps a word of 60,000 characters and one of many paragraphs", () => {
    const word = "a".repeat(60_000);
    expect(structureOf(word)).toEqual(PLAIN);
    const record: DecisionRecord = { ...RIVERSIDE, proposal: { summary: "# a\n\n- b\n\n    c" } };
    expect(renderPaper(published(record))).toContain("\\# a\n\n\\- b\n\nc\n");
  });
});

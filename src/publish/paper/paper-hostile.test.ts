// Promise: a hostile record appears as its own text in the paper and changes nothing around it.
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../../record/model.ts";
import { renderPaper } from "./paper-markdown.ts";
import { RIVERSIDE, published } from "../testing/park-records.ts";
import { withText } from "../testing/with-text.ts";
import { cases } from "../../../test/support/cases.ts";

const reader = new MarkdownIt({ html: true });

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
      { numRuns: cases(200) },
    );
  });

  it("keeps a word of 60,000 characters and one of many paragraphs", () => {
    const word = "a".repeat(60_000);
    expect(structureOf(word)).toEqual(PLAIN);
    const record: DecisionRecord = { ...RIVERSIDE, proposal: { summary: "# a\n\n- b\n\n    c" } };
    expect(renderPaper(published(record))).toContain("\\# a\n\n\\- b\n\nc\n");
  });
});

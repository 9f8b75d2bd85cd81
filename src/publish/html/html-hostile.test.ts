// Promise: a hostile record appears as its own text in a page and changes nothing around it.
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../../record/model.ts";
import { visible } from "../../yaml/quote.ts";
import { RIVERSIDE, published } from "../testing/park-records.ts";
import { escapeHref } from "./escape-html.ts";
import { renderHtmlPaper } from "./paper-html.ts";
import { renderBlocks } from "./render-blocks.ts";

/** Elements and attributes of a piece of HTML that is also XML, and the text between them. */
function read(html: string): { structure: string[]; text: string } {
  const structure: string[] = [];
  let text = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    structure.push(`${name} ${Object.keys(attributes).join(" ")}`);
  });
  parser.on("text", (more) => (text += more));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(`<page>${html.replaceAll("<br>", "<br/>")}</page>`).close();
  return { structure, text };
}

function blocksWith(text: string): string {
  return renderBlocks([
    { kind: "heading", level: 2, text },
    { kind: "line", line: ["a ", { strong: text }, { text, to: text }] },
    { kind: "prose", text, label: text },
    { kind: "list", items: [text] },
    { kind: "facts", facts: [{ label: text, says: text }] },
    { kind: "table", headings: [text, text], rows: [[text, text]] },
  ]);
}

const HOSTILE = fc.string({
  minLength: 1,
  maxLength: 30,
  unit: fc.constantFrom(
    ..."<>&\"'`=/\\;:@{}[]()#-! \t19ax",
    "<script>",
    "</table>",
    "<!--",
    "-->",
    "]]>",
    "&lt;",
    "&#60;",
    "javascript:",
    "{{ x }}",
    "\u202e",
    "\u001b[2J",
  ),
});

const NOBODY = { organisation: "", colour: undefined };

describe("a page", () => {
  it("has the same elements whatever its texts hold", () => {
    const { structure } = read(blocksWith("A plain text"));
    fc.assert(
      fc.property(HOSTILE, (hostile) => {
        const found = read(blocksWith(`x${hostile}x`));
        expect(found.structure).toEqual(structure);
        expect(found.text).toContain(visible(`x${hostile}x`));
      }),
    );
  });

  it.each([
    ["javascript:alert(1)", "javascript%3Aalert(1)"],
    ["//elsewhere.example/x", "elsewhere.example/x"],
    ["\\\\elsewhere.example\\x", "elsewhere.example/x"],
    ['a" onclick="x', "a%22%20onclick=%22x"],
    ["a#b/c?d/x.html", "a%23b/c%3Fd/x.html"],
    ["C# notes/100%/2026/x.md", "C%23%20notes/100%25/2026/x.md"],
    ["../a #1/x.html#part", "../a%20%231/x.html#part"],
    ["#part", "#part"],
  ])("does not lead elsewhere by %s", (target, href) => {
    expect(escapeHref(target)).toBe(href);
  });

  it("is a page that runs nothing, asks for nothing and names its language", () => {
    const record: DecisionRecord = { ...RIVERSIDE, title: "<script>alert(1)</script> {{ x }}" };
    const page = renderHtmlPaper(published(record), { ...NOBODY, organisation: 'A & "B"' });
    expect(page).toContain('<html lang="en-GB"');
    expect(page).toContain(
      "<title>&lt;script&gt;alert(1)&lt;/script&gt; {{ x }} – A &amp; &quot;B&quot;</title>",
    );
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(
      /<script|<img|<link|<iframe|url\(|@import|(?:src|href)="(?:\w+:|\/\/)/,
    );
  });

  it("keeps a word of 60,000 characters", () => {
    const word = "a".repeat(60_000);
    const record: DecisionRecord = { ...RIVERSIDE, proposal: { summary: word } };
    expect(renderHtmlPaper(published(record), NOBODY)).toContain(word);
  });
});

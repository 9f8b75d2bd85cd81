// Promise: only the paragraphs in force can be named, and anyone who names another is told why not.
import { describe, expect, it } from "vitest";
import { EXEMPT_LAW, EXEMPT_PARAGRAPHS, parseParagraph } from "./exempt-paragraphs.ts";

describe("the list", () => {
  it("is 1 to 7, each with its words, a source and a day", () => {
    expect(EXEMPT_PARAGRAPHS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const { words } of EXEMPT_PARAGRAPHS) expect(words).toMatch(/^Information .*\.$/);
    expect(EXEMPT_LAW.source).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//);
    expect(EXEMPT_LAW.asItStood).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("says of paragraph 3 what is not exempt under it", () => {
    expect(EXEMPT_PARAGRAPHS[2]?.note).toContain("Companies Acts");
  });
});

it.each([
  ["3", 3],
  [" para 5 ", 5],
  ["Paragraph 7", 7],
])("%j is a paragraph", (typed, paragraph) => {
  expect(parseParagraph(typed)).toEqual({ paragraph });
});

it.each([
  ["7A", "standards committees"],
  ["7c", "standards committees"],
  ["para 7b", "standards committees"],
  ["8", "describe no information"],
  ["10", "describe no information"],
  ["11", "explains words"],
  ["14", "Wales"],
  ["s43", "Freedom of Information"],
  ["Section 40", "Freedom of Information"],
  ["0", "Name one from 1 to 7"],
  ["03", "Name one from 1 to 7"],
  ["commercial", "Name one from 1 to 7"],
])("%j is refused with the reason", (typed, why) => {
  const refusal = parseParagraph(typed) as { message: string; hint: string };
  expect(refusal.message).toContain(`"${typed}"`);
  expect(refusal.hint).toContain(why);
});

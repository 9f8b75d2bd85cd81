// Promise: the glossary has each term once, in one line that a newcomer can read, and finds it however it is written.
import { describe, expect, it } from "vitest";
import { countWords } from "./count-words.ts";
import { GLOSSARY, termsIn } from "./glossary.ts";

describe.each(GLOSSARY)("$term", ({ term, also, means }) => {
  it("has one line of at most 25 words", () => {
    expect(means).toMatch(/^[A-Z][^\n]*\.$/);
    expect(countWords(means)).toBeLessThanOrEqual(25);
  });

  it.each([term, ...also])("is found as %s", (form) => {
    const capital = form.charAt(0).toUpperCase() + form.slice(1);
    for (const text of [`About the ${form}, of course`, `${capital}?`, `(${form.toUpperCase()})`])
      expect(termsIn(text).map((one) => one.term)).toEqual([term]);
  });
});

it("has no form twice", () => {
  const forms = GLOSSARY.flatMap(({ term, also }) => [term, ...also]);
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
});

it("finds nothing in parts of words", () => {
  expect(termsIn("Testing catalogues disinterested embodied papered e-paper well-rules")).toEqual(
    [],
  );
});

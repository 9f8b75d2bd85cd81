// Promise: what is typed without quotes into any text of a form is in the record word for word, or the form is refused with those words, their place and a remedy.
import { describe, expect, it } from "vitest";
import { valueAt } from "../mapping.ts";
import { parseAnswers } from "./parse-answers.ts";
import { AWKWARD_WORDS, TEXT_FIELDS } from "./testing/awkward-words.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";

describe.each(TEXT_FIELDS)("$path", (field) => {
  it.each(AWKWARD_WORDS)("%j", (words) => {
    const text = field.form(words);
    const line = field.form("\u0000").split("\u0000")[0]?.split("\n").length;
    const { draft, faults } = parseAnswers(text, HARBOUR, () => []);
    const own = faults.filter(({ rule }) => rule !== "field-missing");
    if (own.length === 0) {
      expect([unquoted(words), words.trim()]).toContain(valueAt(draft, field.path));
      return;
    }
    const found = own.filter(({ place, message }) => place.line === line && names(message, words));
    expect(found, own.map(({ message }) => message).join("\n")).not.toEqual([]);
    expect(found[0]?.fix).toMatch(/quote|colon|blank|Remove|Delete|Use|Start|Write/);
  });
});

/** Whether a message quotes the words, or the part of them that would be lost. */
function names(message: string, words: string): boolean {
  const quoted = [...message.matchAll(/"((?:[^"]|"(?=\w))*)"/g)].map(([, part = ""]) => part);
  const parts = quoted.map((part) => part.replace(/…$/, "")).filter((part) => part !== "");
  if (words.startsWith(":") && message.includes("before this colon")) return true;
  return message.includes(words) || parts.some((part) => words.includes(part));
}

/** A text that is in quotes from end to end is what is between them. */
function unquoted(words: string): string {
  return /^(["']).*\1$/.test(words) ? words.slice(1, -1) : words;
}

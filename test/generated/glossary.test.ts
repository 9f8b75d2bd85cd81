// Promise: the glossary is one place: the docs, the schema of a record and explain all have its lines.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { followPath, RECORD_SCHEMA } from "../../src/record/schema.ts";
import { explainable } from "../../src/work/explain/explainable.ts";
import { findExplanations } from "../../src/work/explain/find-explanations.ts";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { page } from "./page.ts";

interface WrittenTerm {
  term: string;
  also?: string[];
  fields?: string[];
  means: string;
}

const { terms: TERMS } = JSON.parse(readFileSync("templates/words/glossary.json", "utf8")) as {
  terms: WrittenTerm[];
};
const FIELDS = TERMS.flatMap(({ fields = [], means }) => fields.map((field) => [field, means]));

function glossaryPage(): string {
  const entries = TERMS.map(({ term, means }) => `- **${term}**: ${means}`);
  return page(
    "# Words",
    "What the words mean that you meet in Rightly. `rightly explain WORD` prints the same line, and `?` shows it under a question that uses the word.",
    entries.join("\n"),
  );
}

it("is docs/glossary.md", () => {
  expectFile("docs/glossary.md", glossaryPage());
});

it("is in the order of the alphabet", () => {
  const terms = TERMS.map(({ term }) => term);
  expect(terms).toEqual([...terms].sort());
});

describe("the schema of a record", () => {
  it.each(FIELDS)("says of %s what the glossary says", (field, means) => {
    const path = field.split(/\.|(?=\[\])/).map((part) => (part === "[]" ? 0 : part));
    const { description } = followPath(RECORD_SCHEMA, path) ?? {};
    expect(description, `write this into schema/decision-record.schema.json at ${field}`).toContain(
      means,
    );
  });
});

describe("explain", () => {
  const entries = explainable({ cwd: makeFolder().path }, undefined, []);

  it.each(TERMS)("knows $term by each of its names", ({ term, also = [], means }) => {
    for (const name of [term, ...also]) {
      const titles = findExplanations(entries, name).map(({ title }) => title);
      expect(titles, name).toContain(means);
    }
  });
});

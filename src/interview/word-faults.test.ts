// Promise: words of a form that YAML would cut off, drop or take for something else are refused, each at its place.
import { expect, it } from "vitest";
import { parseAnswers } from "./parse-answers.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";

/** The fault of a form that has one: its place and its message. */
function faultsOf(text: string): string[] {
  return parseAnswers(text, HARBOUR, () => []).faults.map(
    ({ place, message }) => `${place.line}:${place.column} ${message}`,
  );
}

it("names every text that is cut off at a #, all in one go", () => {
  const form = `framework: harbour-promises
title: New pages for ward #3 and ward #4
stage: works # not a text
proposal:
  # A note of the person's own.
  summary: Fund group #2 and group #3 in two towns
  author: {role: "Harbour master" # nor this
    , organisation: Harbour trust}
  money: {amount: 12 # nor this
    }
`;
  const cut = "is not read as part of this text, because a # after a space starts a note";
  expect(faultsOf(form)).toEqual([
    `2:27 "#3 and ward #4" ${cut}`,
    `6:23 "#2 and group #3 in two towns" ${cut}`,
  ]);
});

it.each(["", " |-", " |", " >-", ' ""', " ''", "\n", " |-\n\n"])(
  "takes %j for a question that is not answered",
  (blank) => {
    const { draft, faults } = parseAnswers(
      `title: A\nproposal:\n  summary:${blank}\n  # Guidance of the next question.\n  author:\n`,
      HARBOUR,
      () => [],
    );
    expect(faults).toEqual([]);
    expect(draft).toEqual({ title: "A" });
  },
);

it.each([
  ["title: A\nproposal:\n  summary: |-\n    One\n    # two\n", '5:5 "# two" is in a text'],
  ["title: A\nproposal:\n  summary: |-\n    # Heading\n    One\n", '4:5 "# Heading" is in a text'],
  ["title: A\nproposal:\n  summary: >\n    One\n      #two\n", '5:7 "#two" is in a text'],
  ["title: A\nproposal: {author: {role: Head of A, B and C}}\n", '2:38 "B and C" is in braces'],
  [
    "title: A\nanswers:\n  fair: {is: worse, because: It costs a lot less, and helps}\n",
    '3:51 "and helps" is in braces',
  ],
  [
    "title: A\nproposal:\n  The council wants this:\n",
    '3:3 "The council wants this" is read as a key',
  ],
  ["title: A\nanswers:\n  fair:\n    Nobody loses:\n", '4:5 "Nobody loses" is read as a key'],
  ["title: A\nevidence: {Falls}\n", '2:12 "Falls" is in braces'],
  ["title: A\noptions:\n  - Do nothing:\n", '3:5 "Do nothing" is read as a key'],
  [
    "title: A\nproposal:\n  summary:\n    Key: value\n",
    '4:5 "Key: value" is read as a group of fields',
  ],
  [
    "title: A\nproposal:\n  summary:\n    - one\n    - two\n",
    '4:5 "- one     - two" is read as a list',
  ],
  [
    "title: A\noptions:\n  - for:\n    - Cheap: yes\n",
    '4:7 "Cheap: yes" is read as a group of fields',
  ],
  ["title: A\noptions:\n  - for:\n      – Cheap\n", '4:7 "– Cheap" is read as one text'],
  [
    "title: A\noptions:\n  - for:\n    - Cheap\n      • Quick\n",
    '5:7 "• Quick" is read as part of the text above',
  ],
  ["title: A\n  stage：works\n", '2:3 "stage：works" is read as part of the text above'],
  ["title: A\n  stage:\u00A0works\n", '2:3 "stage:\u00A0works" is read as part of the text above'],
])("%j is refused", (form, words) => {
  const faults = faultsOf(form);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(words);
});

it("takes the notes, exempt texts and texts of several lines that there may be", () => {
  const form = `# A note.
title: A quay # rightly-ignore hedge-used: it is a quotation
stage: works
proposal: # A note about all of it.
  summary: |-
    Fund group #2.

    And item #9: "no steps".
  # A note.
  author: {role: Head of moorings}
  affects:
    people: {exempt: {paragraph: 3, public-interest: They would be known.}}
`;
  const { draft, faults } = parseAnswers(form, HARBOUR, () => []);
  expect(faults).toEqual([]);
  expect(draft).toEqual({
    title: "A quay",
    stage: "works",
    proposal: {
      summary: 'Fund group #2.\n\nAnd item #9: "no steps".',
      author: { role: "Head of moorings" },
      affects: { people: { exempt: { paragraph: 3, "public-interest": "They would be known." } } },
    },
  });
});

it.each([
  ["lines that begin with #", `proposal:\n  summary: |-\n${"    # x\n".repeat(100_000)}`],
  ["spaces", `proposal:\n  summary: |-\n    a\n    ${" ".repeat(900_000)}b\n`],
  ["words without a #", `title: ${"word ".repeat(180_000)}\n`],
  ["cut texts", `options:\n${"  - title: a #b\n".repeat(400)}`],
  ["dashes", `title: ${"- ".repeat(400_000)}: b\n`],
  ["a text below a note", `title: a # b\n  ${"c ".repeat(400_000)}\n`],
])("a form that holds a great many %s is judged in good time", (_, text) => {
  const start = performance.now();
  parseAnswers(text, HARBOUR, () => []);
  expect(performance.now() - start).toBeLessThan(20_000);
});

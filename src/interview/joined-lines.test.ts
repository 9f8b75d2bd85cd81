// Promise: no point and no blank line of a text in a form is joined to what is above it in silence.
import { describe, expect, it } from "vitest";
import { parseYaml } from "../yaml/parse.ts";
import { formPlaces } from "./form-places.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { wordFaults } from "./word-faults.ts";

function said(text: string): string[] {
  return wordFaults(parseYaml(text), formPlaces(HARBOUR)).map(
    ({ place, message, fix }) => `${place.line}:${place.column} ${message}. ${fix}`,
  );
}

const WHY = "because a text without |- is one paragraph";
const MEND = "Write |- after the colon and the text on the lines below, indented.";

const LOST: readonly (readonly [text: string, place: string, words: string])[] = [
  ["proposal:\n  summary:\n    Text\n    - one\n    - two", "4:5", '"- one"'],
  ["proposal:\n  summary: Text\n    - one", "3:5", '"- one"'],
  ["proposal:\n  summary: Text\n    * one", "3:5", '"* one"'],
  ["proposal:\n  summary: Text\n    • one", "3:5", '"• one"'],
  ["proposal:\n  summary: Text\n    1. one\n    2. two", "3:5", '"1. one"'],
  ["proposal:\n  summary: 1. one\n    2. two", "3:5", '"2. two"'],
  ["proposal:\n  summary: Text\n    a) one\n    b) two", "3:5", '"a) one"'],
  ["proposal:\n  summary: Text\n    – one\n    – two", "3:5", '"– one"'],
  ['proposal:\n  summary: "Text\n    - one"', "3:5", '"- one"'],
  ["proposal:\n  summary: '- one\n    - two'", "3:5", '"- two'],
  ["answers:\n  fair:\n    because: Text\n      - one", "4:7", '"- one"'],
  ["options:\n  - rejected-because: Text\n      - one", "3:7", '"- one"'],
  ["proposal:\r\n  summary: Text\r\n    - one\r\n", "3:5", '"- one"'],
];

const BLANK: readonly (readonly [text: string, place: string, words: string])[] = [
  ["proposal:\n  summary: One\n    two.\n\n    Three.", "5:5", '"Three."'],
  ['proposal:\n  summary: "One.\n\n    Two."', "4:5", '"Two."'],
  ["voice:\n  - said: 'One.\n\n      Two.'", "4:7", '"Two.'],
];

describe("a text over several lines", () => {
  it.each(LOST)("is refused where points would be joined: %j", (text, place, words) => {
    const [first = "", ...more] = said(text);
    expect(more).toEqual([]);
    expect(first).toContain(`${place} ${words}`);
    expect(first).toContain(`is joined to the line above, ${WHY}. ${MEND}`);
  });

  it.each(BLANK)("is refused where a blank line would go: %j", (text, place, words) => {
    const [first = "", ...more] = said(text);
    expect(more).toEqual([]);
    expect(first).toContain(`${place} the blank line above ${words}`);
    expect(first).toContain(`is lost, ${WHY}. ${MEND}`);
  });

  it("is told the other mark where it has one that folds", () => {
    expect(said("proposal:\n  summary: >\n    Text\n    - one\n")).toEqual([
      `4:5 "- one" is joined to the line above, ${WHY}. Write |- instead of the >.`,
    ]);
  });

  it.each([
    "proposal:\n  summary: A text that is\n    only wrapped over\n    several lines.",
    "proposal:\n  summary:\n    A text that is\n    only wrapped.\n\nstage: plan",
    'proposal:\n  summary: "A text in quotes\n    that is wrapped"',
    "proposal:\n  summary: It was in the year\n    12. That is long ago.",
    "proposal:\n  summary: The county – as before\n    – pays.",
    "proposal:\n  summary: A number below zero is\n    -5 and that is all",
    "proposal:\n  summary: |-\n    Text\n    - one\n\n    Second",
    "proposal:\n  summary: >-\n    Folded over\n    lines.\n\n    And again.\n",
    "proposal:\n  summary: >-\n    Folded\n      - further in\n",
    'proposal:\n  summary: "One\\n- two"',
    "options:\n  - title: A\n    for:\n      - One\n      - Two",
    "proposal:\n  affects:\n    groups:\n      - children-in-boats\n\n      - old-sailors",
  ])("is taken as it is: %j", (text) => {
    expect(said(text)).toEqual([]);
  });
});

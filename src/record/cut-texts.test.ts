// Promise: no word behind a # is lost in silence, and what is a note, an id or a choice stays one.
import { describe, expect, it } from "vitest";
import { parkFramework } from "../framework/testing/park-framework.ts";
import { cutTexts } from "./cut-texts.ts";
import { isTextAt } from "./text-at.ts";

const PARKS = parkFramework();

/** Field, line, column and words of everything that is cut off. */
function cutIn(text: string): string[] {
  return cutTexts(text, (path) => isTextAt(path, PARKS)).map(
    ({ path, place, message }) =>
      `${path.join(".")} ${place.line}:${place.column} ${/^"(.*)" is not/.exec(message)?.[1] ?? ""}`,
  );
}

describe("words behind a # are found", () => {
  it.each([
    ["title: Pages for ward #3 and ward #4\n", "title 1:23 #3 and ward #4"],
    ["title: Pages for ward\t#3\n", "title 1:23 #3"],
    ["title: Pages for ward # 3\r\nstage: plan\r\n", "title 1:23 # 3"],
    ["title: #3 pages\n", "title 1:8 #3 pages"],
    ["title: # 3 pages\n  and more\n", "title 1:8 # 3 pages"],
    ["title: One\n  and two #3\n", "title 2:11 #3"],
    ["title: |- #3 pages\n  One\n", "title 1:11 #3 pages"],
    ["proposal:\n  summary: Item #9 #10", "proposal.summary 2:17 #9 #10"],
    [
      "proposal: {author: {role: Officer #2\n  , organisation: B}}\n",
      "proposal.author.role 1:35 #2",
    ],
    [
      "proposal: {author: {role: A, organisation: Ward #2\n  }}\n",
      "proposal.author.organisation 1:49 #2",
    ],
    ["proposal: {money: {period: per year #2\n }}", "proposal.money.period 1:37 #2"],
    ["proposal: {affects: {ages: [0 to 4, over 80 #90\n ]}}", "proposal.affects.ages.1 1:45 #90"],
    ["options:\n  - for:\n      - Cheap #1\n", "options.0.for.0 3:15 #1"],
    ["options:\n  - for:\n      - #1 choice\n", "options.0.for.0 3:9 #1 choice"],
    ["options:\n  - for: #1 choice\n", "options.0.for 2:10 #1 choice"],
    ["options:\n  - title: One #1\n", "options.0.title 2:16 #1"],
    ["evidence: [{where: Report #7\n}]", "evidence.0.where 1:27 #7"],
    [
      "answers: {open-to-all: {is: more, because: See #4\n}}",
      "answers.open-to-all.because 1:48 #4",
    ],
    [
      "answers:\n  finest:\n    better-would-be: Tree #4\n",
      "answers.finest.better-would-be 3:27 #4",
    ],
    [
      "look-backs:\n  - answers:\n      finest: {is: x, because: See #4\n }",
      "look-backs.0.answers.finest.because 3:36 #4",
    ],
    ["decisions:\n  - reference: CAB #14\n", "decisions.0.reference 2:20 #14"],
    [
      "proposal:\n  summary:\n    exempt: {paragraph: 3, public-interest: Bid #2\n }",
      "proposal.summary.exempt.public-interest 3:49 #2",
    ],
  ])("%j", (text, cut) => {
    expect(cutIn(text)).toEqual([cut]);
  });
});

describe("nothing is lost of", () => {
  it.each([
    "# A note\ntitle: Pages\n# Another\n",
    "title: Pages\n  # a note further in\nstage: plan\n",
    'title: "Pages" # a note\n',
    "title: 'Pages #3'\n",
    "title: C#3 and F#4\n",
    "title: |-\n  Pages for ward #3\n  # and ward #4\n",
    "stage: plan # a note\n",
    "stage: # a note\n",
    "options: # a note\n  - title: One\n",
    "options:\n  - for: # a note\n      - Cheap\n",
    "proposal: # a note\n  summary: One\n",
    "proposal:\n  affects:\n    groups: [a, b] # a note\n    places:\n      - riverside # a note\n",
    "proposal: {money: {amount: 12, # a note\n  saving: true # a note\n}}\n",
    "evidence:\n  - date: 2026-02 # a note\n    kind: data # a note\n",
    "voice: [{count: 12 # a note\n}]",
    "answers:\n  size: one-bench # a note\n  finest: {is: the-best} # a note\n",
    "title: Pages # rightly-ignore hedge-used: it is a quotation\n",
  ])("%j", (text) => {
    expect(cutIn(text)).toEqual([]);
  });
});

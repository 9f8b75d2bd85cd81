// Promise: every text of a record can be named, by a name that stays when its list changes; nothing else can.
import { describe, expect, it } from "vitest";
import { dotted } from "../finding.ts";
import { parkFramework } from "../framework/testing/park-framework.ts";
import { RIVERSIDE } from "../publish/testing/park-records.ts";
import type { DecisionRecord } from "./model.ts";
import { textFieldNamed, textFields } from "./text-fields.ts";

const FRAMEWORK = parkFramework();

function namesOf(part: Partial<DecisionRecord>): string[] {
  const record = { ...RIVERSIDE, ...part };
  const own = new Set(Object.keys(part));
  return textFields(record, FRAMEWORK)
    .filter(({ path }) => own.has(String(path[0])))
    .map(({ name }) => name);
}

describe("the texts of a record", () => {
  it.each<[string, Partial<DecisionRecord>, string[]]>([
    [
      "no title, role or amount",
      { proposal: { summary: "a", author: { role: "b" } } },
      ["proposal.summary"],
    ],
    [
      "lists of texts, by option",
      { options: [{ id: "as-now", title: "x", for: ["a", "b"] }] },
      ["options.as-now.for.0", "options.as-now.for.1"],
    ],
    ["groups, by who", { voice: [{ who: "children", said: "a" }] }, ["voice.children.said"]],
    [
      "bodies",
      { decisions: [{ body: "town-council", decider: "x", reasons: "a" }] },
      ["decisions.town-council.reasons"],
    ],
    [
      "items with the same name, by number",
      {
        decisions: [
          { body: "a", reasons: "x" },
          { body: "a", reasons: "y" },
        ],
      },
      ["decisions.0.reasons", "decisions.1.reasons"],
    ],
    [
      "names that are figures, by number",
      { options: [{ id: "1", "rejected-because": "x" }] },
      ["options.0.rejected-because"],
    ],
    [
      "declared interests",
      { decisions: [{ body: "a", interests: [{ who: "Member for North", interest: "x" }] }] },
      ["decisions.a.interests.0.interest"],
    ],
    [
      "exempt ones as well",
      { proposal: { summary: { exempt: { paragraph: 1, "public-interest": "x" } } } },
      ["proposal.summary"],
    ],
    ["no empty ones", { proposal: { summary: " " } }, []],
    [
      "answers",
      { answers: { "open-to-all": { is: "more", because: "a" } } },
      ["answers.open-to-all.because"],
    ],
    [
      "rows of a grid",
      { answers: { wishes: { "more-trees": { is: "helps", because: "a", sign: "b" } } } },
      ["answers.wishes.more-trees.because", "answers.wishes.more-trees.sign"],
    ],
    ["no options that were chosen", { answers: { size: "one-bench" } }, []],
    [
      "answers at a look-back",
      {
        "look-backs": [
          {
            due: "2027-01-01",
            learned: "a",
            answers: { finest: { is: "the-best", because: "b" } },
          },
        ],
      },
      ["look-backs.0.answers.finest.because", "look-backs.0.learned"],
    ],
  ])("%s", (_, part, names) => {
    expect(namesOf(part)).toEqual(names);
  });

  it("are found by name, by number, and by number in brackets", () => {
    const record = { ...RIVERSIDE, decisions: [{ body: "town-council", reasons: "a" }] };
    const fields = textFields(record, FRAMEWORK);
    for (const typed of [
      "decisions.town-council.reasons",
      "decisions.0.reasons",
      " decisions[0].reasons",
    ]) {
      expect(dotted(textFieldNamed(fields, record, typed)?.path ?? [])).toBe("decisions.0.reasons");
    }
    expect(textFieldNamed(fields, record, "decisions.1.reasons")).toBeUndefined();
  });
});

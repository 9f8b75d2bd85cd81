// Promise: a form is read as a walk reads what is typed, and everything that cannot be read is said at once.
import { describe, expect, it } from "vitest";
import { parseAnswers } from "./parse-answers.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { harbourRecord } from "./testing/harbour-record.ts";
import { JUDGE } from "./testing/judge.ts";

const ACTION = { id: "act-bell", what: "Ring a bell.", status: "done" } as const;
const AFFECTS = {
  proposal: { affects: { ages: ["16 to 19"], groups: ["children-in-boats", "old-sailors"] } },
};
const PREFERRED = {
  options: [{ title: "A" }, { title: "B", for: ["Cheap"], preferred: true }],
};
const SEEN = { answers: { size: "large", "seen-by": ["fishers", "swimmers"] } };
const OPENING = { answers: { opening: "2026-11-05", berths: 40 } };
const BUILDING = { answers: { seasons: { building: { is: "helps" } } } };

function money(amount: number, saving: boolean): object {
  return { proposal: { money: { amount, saving } } };
}

describe("a form", () => {
  it.each([
    ["title: 2026", { title: "2026" }],
    ["title: |-\n  A quay\n  for all", { title: "A quay for all" }],
    ['title: "A quay\\u202e for\\u0007 all"', { title: "A quay for all" }],
    ["stage: A plan", { stage: "plan" }],
    ["proposal: {money: {amount: '£640,000', saving: no}}", money(640000, false)],
    ["proposal: {money: {amount: 1.4 million, saving: Saved}}", money(1400000, true)],
    ["proposal: {money: {amount: 1_000k}}", undefined],
    ["proposal: {affects: {ages: 16 to 19, groups: children in boats and Old sailors}}", AFFECTS],
    ["proposal: {affects: {ages: [16 to 19], groups: [1, 2]}}", AFFECTS],
    ["proposal: {duties: Clean water act}", { proposal: { duties: ["clean-water-act"] } }],
    ["voice: fishers and Traders", { voice: [{ who: "fishers" }, { who: "traders" }] }],
    ["voice: [{who: Fishing crews, count: '1,200'}]", { voice: [{ who: "fishers", count: 1200 }] }],
    ["evidence: none\nactions: No", { evidence: [], actions: [] }],
    ["evidence: [{date: June 2026}]", { evidence: [{ date: "2026-06" }] }],
    ["evidence: [{date: 2026}]", { evidence: [{ date: "2026" }] }],
    ["evidence: [{date: 06.2026, kind: Data}]", { evidence: [{ date: "2026-06", kind: "data" }] }],
    ["options: [{title: A}, {title: B, for: Cheap, preferred: yes}]", PREFERRED],
    ["options: [{title: A, preferred: no}, {title: B, for: [Cheap], preferred: true}]", PREFERRED],
    ["answers: {size: Large, seen-by: 'fishers, Swimmers'}", SEEN],
    ["answers: {size: LARGE, seen-by: [Fishing crews, swimmers]}", SEEN],
    ["answers: {opening: 2026-11-5, berths: '40'}", OPENING],
    ["answers: {opening: 5/11/2026, berths: 40}", OPENING],
    ["answers: {opening: 5 November 2026, berths: 0.04k}", OPENING],
    ["answers: {fair: {is: It gets better}}", { answers: { fair: { is: "better" } } }],
    ["answers: {seasons: {building: {is: helps}}}", BUILDING],
    ["answers: {seasons: {building: {is: It helps.}}}", BUILDING],
    [
      "answers: {aims: a clean basin}",
      {
        answers: {
          aims: {
            "clean-basin": {},
            "quiet-nights": { is: "untouched" },
            "open-quays": { is: "untouched" },
          },
        },
      },
    ],
    [
      "evidence: [{title: The tides}, {title: Falls}]\nanswers: {sources: falls and The tides}",
      { answers: { sources: ["ev-the-tides", "ev-falls"] } },
    ],
    [
      "decisions: [{body: Town council, on: 17/11/2026, interests: None declared, key: {is: yes}}]",
      { decisions: [{ body: "town-council", on: "2026-11-17", interests: "none-declared" }] },
    ],
    ["publication: {access: Part exempt}", { publication: { access: "part-exempt" } }],
    ["look-backs: [{due: 1 Dec 2027}]", { "look-backs": [{ due: "2027-12-01" }] }],
  ])("is read as a walk reads what is typed: %s", (text, expected) => {
    const { draft, faults } = parseAnswers(text, HARBOUR, JUDGE);
    if (expected === undefined) expect(faults).toHaveLength(1);
    else expect(draft, JSON.stringify(faults)).toMatchObject(expected);
  });

  it("says everything that is wrong with it at once, in the order of its lines", () => {
    const text = `title: A
stage: wrks
proposal:
  money: {amount: about 34, saving: perhaps}
answers:
  opening: 31/2/2027
  berths: a few
  fair: {is: beter, because: x}
decisions:
  - on: soon
    interests: yes
    body: parish
voice: [{who: fishers, count: about 34}]
tittle: B
`;
    const { faults } = parseAnswers(text, HARBOUR, JUDGE);
    expect(
      faults.map(({ path, place, message }) => `${place.line}:${place.column} ${path}: ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "2:8 stage: "wrks" is not one of the answers (did you mean "works"?)",
        "4:19 proposal.money.amount: "about 34" is not a number",
        "4:37 proposal.money.saving: "perhaps" is not one of the answers",
        "6:12 answers.opening: "31/2/2027" is not a date",
        "7:11 answers.berths: "a few" is not a number",
        "8:14 answers.fair.is: "beter" is not one of the answers (did you mean "better"?)",
        "10:9 decisions.0.on: "soon" is not a date",
        "11:16 decisions.0.interests: "yes" is not a list",
        "12:11 decisions.0.body: "parish" is not one of the answers",
        "13:31 voice.0.count: "about 34" is not a number",
        "14:1 tittle: "tittle" is not a field of this file",
      ]
    `);
  });

  it("keeps the ids of a record that is there, and names its evidence by them", () => {
    const before = { evidence: [{ id: "ev-tides", title: "Tides" }], actions: [ACTION] };
    const text = `evidence:
  - {title: Falls}
  - {title: tides, says: They rise}
answers: {sources: Tides}
actions: [{what: "${ACTION.what}", measure: Two bells}]
`;
    const record = { ...harbourRecord(), ...before };
    const { draft } = parseAnswers(text, HARBOUR, () => [], { record });
    expect(draft?.evidence?.map(({ id }) => id)).toEqual(["ev-falls", "ev-tides"]);
    expect(draft?.answers).toEqual({ sources: ["ev-tides"] });
    expect(draft?.actions).toEqual([{ ...ACTION, measure: "Two bells" }]);
  });
});

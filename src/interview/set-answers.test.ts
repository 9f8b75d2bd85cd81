// Answers that are set by name are those a walk would have kept, whatever their order; what cannot be
// set is said with the question and the remedy.
import { describe, expect, it } from "vitest";
import { NEW_WALK } from "./model.ts";
import { parseSetAnswers, withSetAnswers } from "./set-answers.ts";
import { newDraft } from "./testing/auto-answer.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { TODAY } from "./testing/today.ts";

function set(...answers: string[]): ReturnType<typeof withSetAnswers> {
  const draft = newDraft("A quay", HARBOUR, TODAY);
  return withSetAnswers(draft, HARBOUR, parseSetAnswers(answers), NEW_WALK);
}

describe("answers that are set", () => {
  it("are taken in any order, by id, label or number", () => {
    const record = set(
      "answers.fair.because=It gives every skipper the same say in where they lie, and when.",
      "proposal.money.amount=£1,200",
      "answers.fair.is=1",
      "proposal.summary=a=b",
    );
    expect(record.proposal).toEqual({ summary: "a=b", money: { amount: 1200 } });
    expect(record.answers?.["fair"]).toMatchObject({ because: expect.any(String) as string });
  });

  it("may begin an item", () => {
    expect(set("evidence.0.title=A count of masts").evidence).toMatchObject([
      { title: "A count of masts" },
    ]);
  });

  it("are named as a field is named to any command", () => {
    expect(set("evidence[0].title=A count of masts").evidence).toMatchObject([
      { id: "ev-a-count-of-masts", title: "A count of masts" },
    ]);
    const named = ["evidence.0.title=A count of masts", "evidence.ev-a-count-of-masts.kind=1"];
    expect(set(...named).evidence?.[0]?.kind).toBe("data");
  });

  it("are all judged before any is said to be wrong", () => {
    const refused = () =>
      set("stage=wrks", "answers.berths=a few", "proposal.sumary=x", "answers.fair.because=x", "a");
    expect(refused).toThrow('"a" sets nothing');
    expect(() =>
      set(
        "stage=wrks",
        "answers.berths=about 34",
        "proposal.sumary=x",
        "answers.fair.is=beter",
        "answers.fair.because=x",
      ),
    ).toThrow(
      '--set stage: "wrks" is not one of the answers (did you mean "works"?); --set answers.berths: "about 34" is not a number; --set answers.fair.is: "beter" is not one of the answers (did you mean "better"?); --set proposal.sumary: that is not asked here (did you mean "proposal.summary"?)',
    );
  });

  it.each([["evidence.0.title=x", "answers.sources=add", '"add" is not one of the answers']])(
    "do not take what is to be added for an answer: %s %s",
    (first, second, words) => {
      expect(() => set(first, second)).toThrow(words);
    },
  );

  it.each([
    ["proposal.sumary=x", '(did you mean "proposal.summary"?)'],
    ["answers.fair.is=perhaps", '--set answers.fair.is: "perhaps" is not one of the answers'],
    ["proposal.money.amount=much", '"much" is not a number'],
    ["nothing", '"nothing" sets nothing'],
  ])("refuses %s", (text, words) => {
    expect(() => set(text)).toThrow(words);
  });
});

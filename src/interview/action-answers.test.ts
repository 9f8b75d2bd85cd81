// Promise: a question that asks for an action makes or links one, whichever door its answer comes through.
import { describe, expect, it } from "vitest";
import { buildFramework } from "../framework/build.ts";
import type { FrameworkFile } from "../framework/file.ts";
import type { DecisionRecord } from "../record/model.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { parseYaml } from "../yaml/parse.ts";
import { editsFor } from "./apply.ts";
import { answerOf } from "./flow.ts";
import { NEW_WALK } from "./model.ts";
import { isRefusal, normalise } from "./normalise.ts";
import { parseAnswers } from "./parse-answers.ts";
import { recordFromAnswers } from "./record-from-answers.ts";
import { parseSetAnswers, withSetAnswers } from "./set-answers.ts";
import { stepsOf } from "./steps.ts";
import { newDraft } from "./testing/auto-answer.ts";
import { HARBOUR_YAML } from "./testing/harbour-yaml.ts";
import { TODAY } from "./testing/today.ts";

/** The harbour, which asks what will be done for those who gain. */
const FRAMEWORK = buildFramework(
  parseYaml(HARBOUR_YAML.replace("ask: Who gains?, type: text", "ask: What follows?, type: action"))
    .value as FrameworkFile,
);
const ANSWER = "answers.fair.who-gains";
const ACTION = { id: "act-ring-a-bell", covers: [ANSWER], what: "Ring a bell.", status: "open" };

type Draft = Pick<DecisionRecord, "answers" | "actions">;

function walked(...replies: readonly [string, string][]): DecisionRecord {
  return replies.reduce(
    (draft, [id, words]) => {
      const step = stepsOf(draft, FRAMEWORK, NEW_WALK).find((one) => one.id === id)!;
      const value = normalise(step, words);
      if (isRefusal(value)) throw new Error(value.error);
      return editsFor(step, value, draft).reduce<unknown>(withEdit, draft) as DecisionRecord;
    },
    newDraft("A quay", FRAMEWORK, TODAY),
  );
}

function set(...answers: string[]): DecisionRecord {
  const draft = newDraft("A quay", FRAMEWORK, TODAY);
  return withSetAnswers(draft, FRAMEWORK, parseSetAnswers(answers), NEW_WALK);
}

function formed(text: string): DecisionRecord {
  const { draft, faults } = parseAnswers(`title: A quay\n${text}`, FRAMEWORK, () => []);
  expect(faults).toEqual([]);
  return recordFromAnswers(draft ?? {}, FRAMEWORK, { today: TODAY, taken: () => false });
}

function partOf({ answers, actions }: Draft): Draft {
  return {
    ...(answers === undefined ? {} : { answers }),
    ...(actions === undefined ? {} : { actions }),
  };
}

describe("a question for an action", () => {
  const made = { answers: { fair: { is: "better", "who-gains": ACTION.id } }, actions: [ACTION] };

  it("makes one of the words, in a walk, a form and by name", () => {
    expect(partOf(walked(["answers.fair.is", "better"], [ANSWER, "Ring a bell."]))).toEqual(made);
    expect(partOf(set("answers.fair.is=better", `${ANSWER}=Ring a bell.`))).toEqual(made);
    expect(partOf(formed("answers: {fair: {is: better, who-gains: Ring a bell.}}"))).toEqual(made);
  });

  const linked = [
    { what: "Ring a bell.", status: "open", id: "act-ring-a-bell", covers: [ANSWER] },
  ];

  it.each(["act-ring-a-bell", "ring a bell."])("links one that is there: %s", (words) => {
    const first = ["actions.0.what", "Ring a bell."] as const;
    const begun = walked(["actions", "yes"]);
    expect(begun.actions).toBeUndefined();
    const form = `answers: {fair: {is: better, who-gains: ${words}}}\nactions: [{what: Ring a bell.}]`;
    expect(formed(form).actions).toEqual(linked);
    expect(
      set(`${first[0]}=${first[1]}`, "answers.fair.is=better", `${ANSWER}=${words}`).actions,
    ).toEqual(linked);
  });

  it("shows the words of the action, and changes them", () => {
    const draft = walked(["answers.fair.is", "better"], [ANSWER, "Ring a bell."]);
    const step = stepsOf(draft, FRAMEWORK, NEW_WALK).find(({ id }) => id === ANSWER)!;
    expect(answerOf(step, draft)).toBe("Ring a bell.");
    expect(editsFor(step, "Ring two bells.", draft)).toEqual([
      { path: ["actions", 0, "what"], value: "Ring two bells." },
    ]);
    expect(editsFor(step, "Ring a bell.", draft)).toEqual([]);
  });
});

// Looking back asks in the past tense: in the framework's words, or in a sentence made of the question.
import { expect, it } from "vitest";
import { parseFramework } from "../framework/parse.ts";
import { PARK_FRAMEWORK } from "../framework/testing/park-framework.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { lookingBackSteps } from "./looking-back-steps.ts";
import { NEW_WALK } from "./model.ts";
import type { Step } from "./model.ts";

const ASK = "ask: Can more people use the park?";
const LABEL = "label: More people can use it";

function parsed(text: string): Framework {
  const { framework, faults } = parseFramework(text);
  expect(faults).toEqual([]);
  if (framework === undefined) throw new Error("the framework is not one");
  return framework;
}

function firstTest(text: string): Step | undefined {
  const draft = {
    answers: { "open-to-all": { is: "more", because: "It has a ramp." } },
    "look-backs": [{}],
  } as unknown as DecisionRecord;
  const steps = lookingBackSteps({ draft, framework: parsed(text), context: NEW_WALK });
  return steps.find(({ id }) => id === "look-backs.0.answers.open-to-all.is");
}

function labels(step: Step | undefined): string[] {
  return step !== undefined && "choices" in step ? step.choices.map(({ label }) => label) : [];
}

it("asks in the framework's own words", () => {
  const step = firstTest(
    PARK_FRAMEWORK.replace(
      ASK,
      `${ASK}\n    looking-back: Could more people use the park?`,
    ).replace(LABEL, `${LABEL}, looking-back: More people could use it`),
  );
  expect(step?.ask).toBe("Could more people use the park?");
  expect(labels(step)).toContain("More people could use it");
  expect(labels(step)).toContain("As many as today");
  // What was expected then is said as it was.
  expect(step?.guidance[0]?.text).toContain("More people can use it");
});

it("asks the question as it was put where the framework gives no words", () => {
  const step = firstTest(PARK_FRAMEWORK);
  expect(step?.ask).toBe("Looking back, what is your answer to: Can more people use the park?");
  expect(labels(step)).toContain("More people can use it");
});

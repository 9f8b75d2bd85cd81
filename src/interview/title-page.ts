import type { Framework } from "../framework/model.ts";
import { progressOf } from "./flow.ts";
import { NEW_WALK } from "./model.ts";
import type { Page } from "./model.ts";
import { startRecord } from "./start.ts";
import { stepsOf } from "./steps.ts";

/** The first question of a walk, which comes before there is a record: without a title it has no file. */
export function titlePage(framework: Framework): Page {
  const empty = startRecord({ title: "", framework, today: "2000-01-01", taken: () => false });
  const steps = stepsOf(empty, framework, NEW_WALK);
  const [step] = steps;
  if (step === undefined) throw new Error("a walk without a first question");
  return { step, answer: undefined, progress: progressOf(steps, empty) };
}

import { termsIn } from "../record/glossary.ts";
import type { Step } from "./model.ts";

/** What each term in a question, its hint and its answers means: a line for each, in the order it is met. */
export function termLines(step: Step): string[] {
  const choices = "choices" in step ? step.choices : [];
  const texts = [step.ask, step.hint, ...choices.flatMap(({ label, hint }) => [label, hint])];
  const terms = termsIn(texts.filter((text) => text !== undefined).join("\n"));
  return terms.map(
    ({ term, means }) => `${term.charAt(0).toUpperCase()}${term.slice(1)}: ${means}`,
  );
}

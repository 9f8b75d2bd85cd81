import type { Framework } from "../../framework/model.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import { refuseAll } from "../../interview/refusal-parts.ts";
import { stepAt } from "../../interview/step-at.ts";
import type { DecisionRecord } from "../../record/model.ts";

/** What begins a record and is given with the command: words, and how they were given. */
export interface GivenHead {
  title?: { words: string; by: string } | undefined;
  stage?: string | undefined;
}

/**
 * The title and the stage as a walk reads what is typed.
 * @throws UserError that says everything that is wrong with them.
 */
export function readHead(
  { title, stage }: GivenHead,
  framework: Framework,
): Pick<Partial<DecisionRecord>, "title" | "stage"> {
  const errors: string[] = [];
  const read = (field: "title" | "stage", words: string, by: string): string | undefined => {
    const step = stepAt([field], { framework, context: NEW_WALK, draft: {} as DecisionRecord });
    if (step === undefined) {
      errors.push(`${by}: ${framework.id} does not ask for a ${field}. Leave it out`);
      return undefined;
    }
    const value = normalise(step, words);
    if (isRefusal(value)) errors.push(`${by}: ${value.error}`);
    return typeof value === "string" ? value : undefined;
  };
  const readTitle = title === undefined ? undefined : read("title", title.words, title.by);
  const readStage = stage === undefined ? undefined : read("stage", stage, "--stage");
  refuseAll(errors);
  return {
    ...(readTitle === undefined ? {} : { title: readTitle }),
    ...(readStage === undefined ? {} : { stage: readStage }),
  };
}

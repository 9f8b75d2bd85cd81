import { isMapping } from "../../mapping.ts";
import type { GivenFields } from "./given-reader.ts";
import type { MoveAnswer } from "./move-answers.ts";

/** What was given and answered before a move was left. */
export interface KeptAnswers {
  given: GivenFields;
  answers: readonly MoveAnswer[];
  /** ISO moment of the last answer. */
  since: string;
}

/** Lines of the journal that are not the text of a question: no step begins with a full stop. */
export const ANSWERS = ".answers";
export const WRITTEN = ".written";

/** The answers in a line of the journal; what is no JSON of ours was not kept by us. */
export function parseKeptAnswers(text: string): Omit<KeptAnswers, "since"> | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    if (!isMapping(value) || !isMapping(value["given"]) || !Array.isArray(value["answers"])) {
      return undefined;
    }
    const answers = value["answers"].filter(
      (one) => isMapping(one) && typeof one["step"] === "string",
    );
    return { given: value["given"], answers: answers as MoveAnswer[] };
  } catch {
    return undefined;
  }
}

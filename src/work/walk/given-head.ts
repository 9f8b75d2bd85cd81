import type { AnswersDraft } from "../../interview/answers-draft.ts";
import type { Framework } from "../../framework/model.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import { refuseAll } from "../../interview/refusal-parts.ts";
import { givenTwice } from "../../interview/set-answers.ts";
import { stepAt } from "../../interview/step-at.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { quote } from "../../yaml/quote.ts";

/** What begins a record and is given with the command: words, and how they were given. */
export interface HeadWords {
  field: "title" | "stage";
  words: string;
  /** `--stage`. */
  by: string;
  /** Whether it may say something else than the answers file. */
  winsOverForm: boolean;
}

type Head = Pick<Partial<DecisionRecord>, "title" | "stage">;

/** Words that are given with the command itself, if they are. */
export function wordsGiven(words: string | undefined, by: "the title" | "--stage"): HeadWords[] {
  const field = by === "--stage" ? "stage" : "title";
  return words === undefined ? [] : [{ field, words, by, winsOverForm: false }];
}

/**
 * The title and the stage as a walk reads what is typed.
 * @param form What an answers file says.
 * @throws UserError that says everything that is wrong with them.
 */
export function readHead(
  given: readonly HeadWords[],
  framework: Framework,
  form: AnswersDraft = {},
): Head {
  const errors: string[] = [];
  const head: Head = {};
  for (const { field, words, by, winsOverForm } of given) {
    const read = readWords(field, words, framework);
    const earlier = head[field] ?? (winsOverForm ? undefined : form[field]);
    if ("error" in read) errors.push(`${by}: ${read.error}`);
    else if (typeof earlier === "string" && earlier !== read.value) {
      errors.push(`${by}: ${givenTwice(earlier, read.value)}`);
    } else head[field] = read.value;
  }
  refuseAll(errors);
  return head;
}

function readWords(
  field: "title" | "stage",
  words: string,
  framework: Framework,
): { value: string } | { error: string } {
  const step = stepAt([field], { framework, context: NEW_WALK, draft: {} as DecisionRecord });
  if (step === undefined) {
    return { error: `${framework.id} does not ask for a ${field}. Leave it out` };
  }
  const value = normalise(step, words);
  if (isRefusal(value)) return value;
  if (typeof value === "string") return { value };
  return { error: `${quote(words)} says nothing. ${NAMED[field]}` };
}

const NAMED = {
  title: 'Say what the decision is about, as in: rightly new "Short breaks for young adults"',
  stage: "Say which stage it is, or leave it out",
} as const;

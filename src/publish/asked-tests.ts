import { asAnswer, becauseInWords, choiceInWords } from "./answer-in-words.ts";
import type { Reading } from "./reading.ts";

/** A test that is asked of a record, with its answer in words. */
export interface TestInWords {
  id: string;
  label: string;
  /** Option id; absent while it is not answered. */
  is: string | undefined;
  choice: string;
  because: string;
}

/** The tests that are asked of a record, in the framework's order. */
export function askedTests({ framework, asked, answers }: Reading): TestInWords[] {
  return framework.tests
    .filter(({ id }) => asked.has(`answers.${id}`))
    .map(({ id, label, scale }) => {
      const answer = asAnswer(answers[id]);
      return {
        id,
        label,
        is: typeof answer?.is === "string" ? answer.is : undefined,
        choice: choiceInWords(framework.scales.get(scale), answer),
        because: becauseInWords(answer),
      };
    });
}

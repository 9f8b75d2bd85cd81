import { dayInWords } from "../../../record/day-in-words.ts";
import type { Reply, View } from "../front.ts";
import { editable, ended } from "../words.ts";
import { commandOf, sayOpening, sayQuestion } from "./opening.ts";
import type { PlainPage } from "./plain-page.ts";

/** One line: a name, a day, a number. */
export async function askPlainLine(page: PlainPage, view: View): Promise<Reply> {
  const so = wordsSoFar(view);
  const sayAll = (): void => {
    sayQuestion(page, view);
    sayHow(page, view, so);
  };
  sayOpening(page, view);
  sayHow(page, view, so);
  for (;;) {
    const typed = (await page.readLine("Type your answer, or h for help:", view.changed)).trim();
    const command = typed === "" ? keep(view) : commandOf(page, view, typed, sayAll);
    if (command === "again") continue;
    return command ?? replyOf(typed, view);
  }
}

/** What Enter keeps. Words that were refused would be refused again. */
function wordsSoFar({ step, answer, typed, error }: View): string | undefined {
  const there = answer === undefined ? undefined : editable(step, answer);
  if (error === undefined) return typed ?? there;
  return typed === there ? undefined : there;
}

function replyOf(typed: string, view: View): Reply {
  const { step } = view;
  const proposed = proposedOf(view);
  if (typed.toLowerCase() === "y" && proposed !== undefined) return answered(proposed);
  const mayClear = step.optional && step.kind !== "number" && wordsSoFar(view) !== undefined;
  return typed === "0" && mayClear ? { do: "clear" } : answered(typed);
}

/** Nothing new was typed: an answer stays, an optional question is skipped, anything else is asked again. */
function keep({ step, answer, typed, error }: View): Reply {
  if (typed !== undefined && error === undefined) return answered(typed);
  return answer !== undefined || step.optional ? { do: "keep" } : answered("");
}

function proposedOf({ step }: View): string | undefined {
  return step.kind === "date" ? step.proposed : undefined;
}

function sayHow(page: PlainPage, view: View, so: string | undefined): void {
  const { step } = view;
  const proposed = proposedOf(view);
  if (so !== undefined) page.say(`Your answer so far: ${ended(so)} Press Enter to keep it.`);
  if (proposed !== undefined) page.say(`To take ${dayInWords(proposed)}, type y.`);
  if (!step.optional) return;
  if (so === undefined) page.say("Press Enter to skip this question.");
  else if (step.kind !== "number") page.say("Type 0 to take it away.");
}

function answered(raw: string): Reply {
  return { do: "answer", raw };
}

import { renderGuidance } from "../../../interview/guidance.ts";
import { termLines } from "../../../interview/term-lines.ts";
import type { Reply, View } from "../front.ts";
import { captionOf, ended, exampleOf, plainCommands, questionOf } from "../words.ts";
import type { PlainPage } from "./plain-page.ts";

/** What is above every plain page: where we are, what helps, the question. */
export function sayOpening(page: PlainPage, view: View): void {
  const { step, seen, error } = view;
  page.say("");
  page.say(captionOf(view));
  if (!seen) sayGuidance(page, step);
  sayQuestion(page, view);
  if (error !== undefined) page.say(`Error: ${error}`);
}

/** The question, and under it what to bear in mind. */
export function sayQuestion(page: PlainPage, { step }: Pick<View, "step">): void {
  page.say(`Question: ${questionOf(step)}`);
  if (step.hint !== undefined) page.say(ended(step.hint));
  const example = exampleOf(step);
  if (example !== undefined) page.say(ended(example));
}

function sayGuidance(page: PlainPage, step: View["step"]): void {
  for (const block of step.guidance) page.say(renderGuidance(block));
}

/** What `g` and `?` print: the guidance, and what the terms of the question mean. */
function sayHelp(page: PlainPage, step: View["step"]): void {
  const terms = termLines(step);
  if (step.guidance.length === 0 && terms.length === 0)
    page.say(
      "There is no further guidance for this question. If you are not sure, ask a colleague.",
    );
  sayGuidance(page, step);
  for (const term of terms) page.say(term);
}

/**
 * A command that is alone on a line: what it does, or `again` when it has printed something and
 * the page goes on; `undefined` for anything else.
 * @param sayAll Reads the question and its answers out again.
 */
export function commandOf(
  page: PlainPage,
  view: View,
  typed: string,
  sayAll: () => void,
): Reply | "again" | undefined {
  switch (typed.trim().toLowerCase()) {
    case "b":
      return { do: "back" };
    case "l":
      return view.offers.mayWait ? { do: "list" } : undefined;
    case "w":
      return view.offers.mayWait ? { do: "later" } : undefined;
    case "s":
    case "q":
      return { do: "leave" };
    case "c":
      return view.offers.colleague ? { do: "colleague" } : undefined;
    case "g":
    case "?":
      sayHelp(page, view.step);
      return "again";
    case "r":
      sayAll();
      return "again";
    case "h":
      page.say(plainCommands(view, page.saves));
      return "again";
    default:
      return undefined;
  }
}

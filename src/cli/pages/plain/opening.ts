import { renderGuidance } from "../../../interview/guidance.ts";
import type { Reply, View } from "../front.ts";
import { captionOf, ended, plainCommands, questionOf } from "../words.ts";
import type { PlainPage } from "./plain-page.ts";

/** What stands above every plain page: where we are, what helps, the question. */
export function sayOpening(page: PlainPage, view: View): void {
  const { step, seen, error } = view;
  page.say("");
  page.say(captionOf(view));
  if (!seen && step.guidance.length > 0) sayGuidance(page, step);
  page.say(`Question: ${questionOf(step)}`);
  if (step.hint !== undefined) page.say(ended(step.hint));
  if (error !== undefined) page.say(`Error: ${error}`);
}

function sayGuidance(page: PlainPage, step: View["step"]): void {
  if (step.guidance.length === 0) page.say("There is no further guidance for this question.");
  for (const block of step.guidance) page.say(renderGuidance(block));
}

/**
 * A command that stands alone on a line: what it does, or `again` when it has printed something and
 * the page goes on; `undefined` for anything else.
 */
export function commandOf(page: PlainPage, view: View, typed: string): Reply | "again" | undefined {
  switch (typed.trim().toLowerCase()) {
    case "b":
      return { do: "back" };
    case "l":
      return view.offers.mayWait ? { do: "list" } : undefined;
    case "s":
    case "q":
      return { do: "leave" };
    case "c":
      return view.offers.colleague ? { do: "colleague" } : undefined;
    case "g":
      sayGuidance(page, view.step);
      return "again";
    case "h":
      page.say(plainCommands(view.offers, page.saves));
      return "again";
    default:
      return undefined;
  }
}

/** Words of the pages, the same in every mode. */
import type { Choice, Page, Progress, Step, StepValue } from "../../interview/model.ts";
import { countWords } from "../../record/count-words.ts";
import type { Offers } from "./front.ts";

/** "Test 2 of 3. 1 answered, at least 2 to go." Answers can bring further questions, so no less is said. */
export function captionOf({ step, progress }: Pick<Page, "step" | "progress">): string {
  return `${ended(step.caption)} ${toGo(progress)}`;
}

export function toGo({ answered, total }: Progress): string {
  const left = total - answered;
  return left === 0 ? `${answered} answered.` : `${answered} answered, at least ${left} to go.`;
}

export function ofAnswered({ answered, total, withColleague }: Progress): string {
  const left = withColleague === 0 ? "" : `, ${withColleague} left for a colleague`;
  return `${answered} of ${total} answered${left}`;
}

/** The question, said to be optional where it is. */
export function questionOf({ ask, optional }: Pick<Step, "ask" | "optional">): string {
  return optional ? `${ask} (optional)` : ask;
}

/** "2, No, there is not" */
export function chosenWords(choices: readonly Choice[], values: readonly string[]): string {
  const words = choices.flatMap(({ value, label }, at) =>
    values.includes(value) ? [`${at + 1}, ${label}`] : [],
  );
  return words.length === 0 ? "none" : words.join("; ");
}

export function wordCount(text: string): string {
  const words = countWords(text);
  return words === 1 ? "1 word" : `${words} words`;
}

/** An answer as text that can be changed: the lines of a list, the figures of a number. */
export function editable(value: StepValue): string {
  return typeof value === "object" ? value.join("\n") : String(value ?? "");
}

/** Choices of an answer: one, several or none. */
export function valuesOf(value: StepValue): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

/** How leaving is called: where nothing is saved on the way, nothing says that it is. */
export function leaveWords(saves: boolean): string {
  return saves ? "save and leave" : "leave";
}

/** What h prints on a plain page. */
export function plainCommands({ colleague, mayWait }: Offers, saves: boolean): string {
  return [
    "b go back",
    "g guidance",
    ...(mayWait ? ["l list of questions"] : []),
    ...(colleague ? ["c leave this for a colleague"] : []),
    `s ${leaveWords(saves)}`,
    "q the same as s.",
  ].join(", ");
}

export const LEAVE_FOR_COLLEAGUE = "Leave this for a colleague";

export const FINISHED = "Have you finished this answer?";

/** A sentence with a full stop at its end. */
export function ended(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text}.`;
}

/** A moment as it is said on the person's clock. */
export function momentOf(time: string | Date): string {
  return new Date(time).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
}

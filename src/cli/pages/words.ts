/** Words of the pages, the same in every mode. */
import type { Choice, Page, Progress, Step, StepValue } from "../../interview/model.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import { countWords } from "../../record/count-words.ts";
import type { View } from "./front.ts";

/** "Test 2 of 3. 1 answered, at least 2 to go." Answers can bring further questions, so no less is said. */
export function captionOf({ step, progress }: Pick<Page, "step" | "progress">): string {
  return `${ended(step.caption)} ${toGo(progress)}`;
}

function toGo({ answered, total }: Progress): string {
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

/** An answer as text that can be changed: the lines of a list, a day in words. */
export function editable({ kind }: Pick<Step, "kind">, value: StepValue): string {
  if (kind === "date" && typeof value === "string") return dayInWords(value);
  return typeof value === "object" ? value.join("\n") : String(value ?? "");
}

/** How an answer may read, under the question. */
export function exampleOf({ example }: Pick<Step, "example">): string | undefined {
  return example === undefined ? undefined : `For example: ${example}`;
}

/** Choices of an answer: one, several or none. */
export function valuesOf(value: StepValue): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

/** How leaving is called: where nothing is saved on the way, nothing says that it is. */
export function leaveWords(saves: boolean): string {
  return saves ? "save and leave" : "leave and change nothing";
}

/** What h prints on a plain page. */
export function plainCommands(
  { step, offers }: Pick<View, "step" | "offers">,
  saves: boolean,
): string {
  const { colleague, mayWait, editor } = offers;
  const isText = step.kind === "text" || step.kind === "lines";
  return [
    "b go back",
    "r read this question again",
    "g guidance",
    ...(isText && editor !== undefined ? [`e write in an editor (${editor})`] : []),
    ...(isText ? ["@ and a name use a file"] : []),
    ...(mayWait ? ["l list of questions", "w come back to this later"] : []),
    ...(colleague ? ["c leave this for a colleague"] : []),
    `s ${leaveWords(saves)}`,
    `q also ${saves ? "saves and leaves" : "leaves"}.`,
  ].join(", ");
}

export const LEAVE_FOR_COLLEAGUE = "Leave this for a colleague";

export const SKIP = "Skip this question";

/** Said to Enter alone on a page of choices. */
export const CHOOSE = "Choose an answer";

/** A sentence with a full stop at its end. */
export function ended(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text}.`;
}

/** A moment as it is said on the person's clock. */
export function momentOf(time: string | Date): string {
  return new Date(time).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
}

/** Replies of a walk as a person types them in plain mode. */
import type { Step, StepValue } from "../../src/interview/model.ts";
import type { Reply } from "../../src/interview/testing/auto-answer.ts";
import type { Session } from "./terminal.ts";

/** How text is typed: line by line unless said otherwise. */
export interface PlainTyping {
  type?: (text: string) => Promise<void>;
  /** Words that are on the page already are not wanted. */
  anew?: boolean;
}

/** Waits for the question, answers it, and waits until the answer is said to be saved. */
export async function replyPlain(
  session: Session,
  { step, value }: Reply,
  typing: PlainTyping = {},
): Promise<void> {
  await session.waitFor(`Question: ${step.ask}`);
  switch (step.kind) {
    case "choose-one":
    case "choose-many":
      await session.waitFor("or h for help:");
      session.enter(numbersOf(step.choices, value));
      break;
    case "text":
    case "lines":
      return replyText(session, value, typing);
    case "line":
    case "date":
    case "number":
      await session.waitFor("Type your answer, or h for help:");
      await typed(session, String(value ?? ""), typing);
  }
  if (value !== undefined) await session.waitFor(/You (chose|answered)/);
}

type Choices = Extract<Step, { kind: "choose-one" }>["choices"];

function numbersOf(choices: Choices, value: StepValue): string {
  if (value === undefined) return "";
  const values: readonly unknown[] = typeof value === "object" ? value : [value];
  const numbers = choices.flatMap((choice, at) => (values.includes(choice.value) ? [at + 1] : []));
  return numbers.length === 0 ? "0" : numbers.join(" ");
}

async function typed(session: Session, line: string, { type }: PlainTyping): Promise<void> {
  if (type !== undefined) await type(line);
  session.enter(type === undefined ? line : "");
}

async function replyText(session: Session, value: StepValue, typing: PlainTyping): Promise<void> {
  if (typing.anew === true) {
    await session.waitFor(/n\s+(alone\s+on\s+the\s+first\s+line|to\s+write\s+it\s+again)\./);
    session.enter("n");
    await session.waitFor("Type your new text.");
  } else await session.waitFor("full stop");
  const lines = typeof value === "object" ? value : String(value ?? "").split("\n");
  if (value !== undefined) for (const line of lines) await typed(session, line, typing);
  session.enter(".");
  if (value !== undefined) await session.waitFor("Saved, ");
}

/** Replies of a walk as a person types them in rich mode. */
import { isStored } from "../../src/interview/flow.ts";
import type { Choice, StepValue } from "../../src/interview/model.ts";
import type { Reply } from "../../src/interview/testing/auto-answer.ts";
import type { Session } from "./terminal.ts";

const HOME = "\x1b[H";
const DOWN = "\x1b[B";

/** How text is typed: all at once unless said otherwise. `kept` stands on the page already. */
export interface Typing {
  kept?: string;
  type?: (session: Session, text: string) => Promise<void>;
}

/** Waits until the page of a reply is there. */
export async function richPage(session: Session, { step }: Reply): Promise<void> {
  await session.waitFor(step.optional ? `${step.ask} (optional)` : step.ask);
  await session.waitFor("Ctrl+S save and leave");
}

/** Waits for the question, answers it, and waits until the answer is said to be saved. */
export async function replyRich(
  session: Session,
  reply: Reply,
  { kept = "", type = typeAtOnce }: Typing = {},
): Promise<void> {
  await richPage(session, reply);
  const { step, value } = reply;
  switch (step.kind) {
    case "choose-one":
      await choose(session, step.choices, value);
      break;
    case "choose-many":
      await take(session, step.choices, value);
      break;
    case "text":
    case "lines":
      await write(session, textOf(value).slice(kept.length), type, kept.endsWith("\n"));
      break;
    case "line":
    case "date":
    case "number":
      if (value !== undefined) await type(session, textOf(value).slice(kept.length));
      session.enter();
  }
  if (value !== undefined && isStored(step, value)) await session.waitFor("Saved.");
}

/** An answer as it is typed. */
export function textOf(value: StepValue): string {
  return typeof value === "object" ? value.join("\n") : String(value ?? "");
}

async function typeAtOnce(session: Session, text: string): Promise<void> {
  session.paste(text);
  await session.waitFor("Ctrl+S save and leave");
}

async function choose(
  session: Session,
  choices: readonly Choice[],
  value: StepValue,
): Promise<void> {
  const at = choices.findIndex((choice) => choice.value === value);
  // What is passed over stands right behind the answers.
  await goTo(session, at === -1 ? choices.length : at);
  session.enter();
}

async function take(session: Session, choices: readonly Choice[], value: StepValue): Promise<void> {
  const values = typeof value === "object" ? value : [];
  for (const [at, choice] of choices.entries()) {
    if (!values.includes(choice.value)) continue;
    await goTo(session, at);
    session.type(" ");
    await session.waitForCursorLine("[x]");
  }
  session.enter();
}

async function goTo(session: Session, at: number): Promise<void> {
  session.type(HOME + DOWN.repeat(at));
  await session.waitForCursorLine(`> ${at + 1}.`);
}

async function write(
  session: Session,
  text: string,
  type: NonNullable<Typing["type"]>,
  isOnEmptyLine: boolean,
): Promise<void> {
  if (text !== "") await type(session, text);
  // The first Enter may have been kept with the text: the next is the one that asks.
  if (text !== "" || !isOnEmptyLine) {
    session.enter();
    await session.waitFor("Ctrl+S save and leave");
  }
  session.enter();
  await session.waitFor("Have you finished this answer?");
  await session.waitFor("Ctrl+S save and leave");
  session.enter();
}

/** Replies of a walk as a person types them in rich mode. */
import { isStored } from "../../src/interview/flow.ts";
import type { Choice, StepValue } from "../../src/interview/model.ts";
import type { Reply } from "../../src/interview/testing/auto-answer.ts";
import type { Session } from "./terminal.ts";

const HOME = "\x1b[H";
const DOWN = "\x1b[B";

/** How text is typed: all at once unless said otherwise. `kept` is on the page already. */
export interface Typing {
  kept?: string;
  type?: (session: Session, text: string) => Promise<void>;
}

/** Waits until the page of a reply is there. */
async function richPage(session: Session, { step }: Reply): Promise<void> {
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
      await tick(session, step.choices, value, kept.split(","));
      break;
    case "text":
    case "lines":
      await write(session, textOf(value).slice(kept.length), kept, type);
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
  // Enter alone skips a question that may be skipped.
  if (at !== -1) await goTo(session, at);
  session.enter();
}

/** @param kept Values that are ticked already. */
async function tick(
  session: Session,
  choices: readonly Choice[],
  value: StepValue,
  kept: readonly string[],
): Promise<void> {
  // That none applies is a row behind the others.
  const all = [...choices.map((choice) => choice.value), "none"];
  const values = typeof value === "object" ? (value.length === 0 ? ["none"] : value) : [];
  for (const [at, one] of all.entries()) {
    if (values.includes(one) === kept.includes(one)) continue;
    await goTo(session, at);
    session.type(" ");
    await session.waitForCursorLine(values.includes(one) ? "[x]" : "[ ]");
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
  kept: string,
  type: NonNullable<Typing["type"]>,
): Promise<void> {
  if (text !== "") await type(session, text);
  const all = kept + text;
  if (all !== "" && !all.endsWith("\n")) {
    session.enter();
    await session.waitFor("Ctrl+S save and leave");
  }
  session.enter();
}

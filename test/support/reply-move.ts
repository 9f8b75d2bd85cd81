/** Replies to the pages of a move as a person types them. */
import type { Session } from "./terminal.ts";

export type PageMode = "rich" | "plain";

/** Chooses an answer by its number. */
export async function chooseNumber(
  session: Session,
  mode: PageMode,
  number: number,
): Promise<void> {
  if (mode === "plain") {
    await session.waitFor(/Type (a number|the numbers)/);
    session.enter(String(number));
    return;
  }
  await session.waitFor("Ctrl+S");
  session.type(String(number));
  await session.waitForCursorLine(`> ${number}.`);
  session.enter();
}

/** Words for a question of text, and what is on its page already. */
export interface WordsToType {
  isText: boolean;
  raw: string | undefined;
  kept: string;
  type: (text: string) => Promise<void>;
}

/** What was begun is written again in plain lines. */
export async function replyInLines(
  session: Session,
  { isText, raw, kept, type }: WordsToType,
): Promise<void> {
  if (!isText) {
    await session.waitFor("Type your answer, or h for help:");
    if (raw !== undefined) await type(raw);
    session.enter();
    return;
  }
  await session.waitFor(kept === "" ? /h alone on the first line/ : /n alone on the first line/);
  if (kept !== "") {
    session.enter("n");
    await session.waitFor("Type your new text.");
  }
  if (raw !== undefined) {
    await type(raw);
    session.enter();
  }
  session.enter(".");
}

/** What was begun is in the box, and is written on or away. */
export async function replyInBox(
  session: Session,
  { isText, raw = "", kept, type }: WordsToType,
): Promise<void> {
  const isBeginning = raw.startsWith(kept);
  if (!isBeginning) {
    session.type("\x7f".repeat(kept.length));
    await session.waitForCursorLine("|");
  }
  await type(isBeginning ? raw.slice(kept.length) : raw);
  session.enter();
  if (!isText) return;
  // An empty line finishes a text; some versions ask then whether it is finished.
  if (raw !== "") session.enter();
}

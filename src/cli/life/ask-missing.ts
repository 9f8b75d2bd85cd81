import { UserError } from "../../errors.ts";
import { isBlocked } from "../../work/moves/judge-move.ts";
import type { BlockedMove } from "../../work/moves/judge-move.ts";
import type { MissingAnswer } from "../../work/moves/move-pages.ts";
import { answersMissing } from "../../work/moves/session.ts";
import type { MoveSession } from "../../work/moves/session.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";
import type { OpenFront } from "../pages/with-pages.ts";
import { visible } from "../../yaml/quote.ts";
import { keepOnEnd } from "../walk/keep-on-end.ts";
import { confirmMove } from "./confirm-move.ts";
import { flagFor } from "./flag-words.ts";
import { putQuestions } from "./put-questions.ts";
import type { QuestionsToPut } from "./put-questions.ts";
import { returnToMove } from "./return-to-move.ts";

/** How the questions of a move ended: it can be made, it was left, or something is in the way. */
export type AskedMove = "answered" | "left" | "interrupted" | BlockedMove;

/**
 * Asks what was not given, each question until it is answered. The record is not written on the way: a
 * move is made in one go or not at all. What is answered and typed is kept beside the record.
 * @throws UserError that names what is missing when nobody can be asked.
 */
export async function askMissing(asking: QuestionsToPut, open: OpenFront): Promise<AskedMove> {
  const { session } = asking;
  const missing = session.missing();
  // Without anything that must be answered, optional questions are skipped.
  if (missing.length === 0) return "answered";
  if (open === undefined) throw tellMissing(session.name, missing);
  refuseWithoutChoice(missing);
  const obstacle = session.obstacle();
  if (obstacle !== undefined) return obstacle;
  const front = await open();
  try {
    return await ask(asking, front);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return "interrupted";
  }
}

async function ask(asking: QuestionsToPut, front: Front): Promise<AskedMove> {
  const { session } = asking;
  if ((await returnToMove(session, front)) === "left") return "left";
  const stopKeeping = keepOnEnd(session);
  try {
    for (;;) {
      if ((await putQuestions(asking, front)) === "left") return "left";
      sayWarnings(session, front);
      const wanted = await confirmMove(session, front);
      if (wanted === "left") return "left";
      if (wanted === "write" && mayBeMade(session, front)) return "answered";
    }
  } finally {
    stopKeeping();
  }
}

/** What a check will say of it is said while it can still be changed. */
function sayWarnings(session: MoveSession<object>, front: Front): void {
  const ready = tried(session);
  if (ready instanceof UserError || isBlocked(ready) || !("warnings" in ready)) return;
  for (const one of ready.warnings as string[]) front.say(`\nWarning: ${visible(one)}`);
}

function tried(session: MoveSession<object>): object | UserError {
  try {
    return session.ready();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** What the end refuses is said, and the page that can put it right is gone to. */
function mayBeMade(session: MoveSession<object>, front: Front): boolean {
  const made = tried(session);
  if (made instanceof UserError) {
    front.say(`\nError: ${made.message}. ${made.hint ?? ""}`.trimEnd());
    return false;
  }
  if (!isBlocked(made)) return true;
  const [first] = made.given;
  // What is wrong elsewhere in the record is told at its place.
  if (first === undefined) return true;
  front.say(`\nError: ${first.message}. ${first.fix}`);
  session.goToField(first.path);
  return false;
}

/** A question that has no answer to choose from cannot be put. */
function refuseWithoutChoice(missing: readonly MissingAnswer[]): void {
  const empty = missing.find(({ step }) => step.kind === "choose-one" && step.choices.length === 0);
  if (empty === undefined) return;
  throw new UserError(`${empty.step.ask} There is none to choose from`, {
    hint: "To record another decision: rightly new",
  });
}

function tellMissing(move: string, missing: readonly MissingAnswer[]): UserError {
  const asks = missing.map((one) => {
    const words = one.fault === undefined ? one.step.ask : `${one.step.ask} ${one.fault}`;
    return `${words} (${flagFor(move, one)})`;
  });
  const message = answersMissing(missing.length);
  const it = missing.length === 1 ? "it" : "them";
  const how = `Give ${it} with the command or in a file with --answers, or run it in a terminal.`;
  return new UserError(message, {
    hint: `${asks.join(" ")} ${how}`,
    lines: [message, ...asks, how],
  });
}

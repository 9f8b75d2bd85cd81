import { UserError } from "../../errors.ts";
import type { Page, StepValue } from "../../interview/model.ts";
import { isRefusal } from "../../interview/normalise.ts";
import type { Refusal } from "../../interview/normalise.ts";
import { answerText } from "../../interview/summary.ts";
import { answersMissing } from "../../work/moves/session.ts";
import type { MissingAnswer, MoveSession } from "../../work/moves/session.ts";
import type { Front, Reply } from "../pages/front.ts";
import { Interrupted, NO_OFFERS } from "../pages/front.ts";
import type { OpenFront } from "../pages/with-pages.ts";
import { flagFor } from "./flag-words.ts";

/**
 * Asks what was not given, each question until it is answered. Nothing is written on the way: a move
 * is made in one go or not at all.
 * @param move Its name, for which flags to name.
 * @throws UserError that names what is missing when nobody can be asked; Interrupted if the person leaves.
 */
export async function askMissing(
  move: string,
  session: MoveSession<unknown>,
  open: OpenFront,
): Promise<void> {
  const missing = session.missing();
  // Without anything that must be answered, optional questions are skipped.
  if (missing.length === 0) return;
  if (open === undefined) throw tellMissing(move, missing);
  const front = await open();
  front.say(`${session.record.title}\nNothing is written until you have answered everything.\n`);
  for (let page = session.page(); page !== undefined; page = session.page()) {
    await putPage(page, session, front);
  }
  await confirm(front);
}

function tellMissing(move: string, missing: readonly MissingAnswer[]): UserError {
  const asks = missing.map((one) => {
    const words = one.fault === undefined ? one.step.ask : `${one.step.ask} ${one.fault}`;
    return `${words} (${flagFor(move, one)})`;
  });
  return new UserError(answersMissing(missing.length), {
    hint: `${asks.join(" ")} Give it with the command or in a file with --answers, or run it in a terminal.`,
  });
}

/** Puts one page until it is answered or the person goes back. */
async function putPage(page: Page, session: MoveSession<unknown>, front: Front): Promise<void> {
  const { title, status } = session.record;
  let again: { error?: string | undefined; typed?: string | undefined } = {};
  for (;;) {
    const reply = await front.ask({
      ...page,
      title: `${title} (${status})`,
      seen: again.error !== undefined,
      offers: NO_OFFERS,
      changed: () => undefined,
      ...again,
    });
    if (reply.do === "leave") throw new Interrupted();
    if (reply.do === "back") {
      if (!session.back()) front.say("This is the first question.");
      return;
    }
    const taken = take(reply, session);
    if (!isRefusal(taken)) {
      echo(page, taken, front);
      session.forward();
      return;
    }
    again = { error: taken.error, typed: reply.do === "answer" ? reply.raw : undefined };
  }
}

/** What was answered, or was there and is right. */
function take(reply: Reply, session: MoveSession<unknown>): StepValue | Refusal {
  if (reply.do === "answer") return session.answer(reply.raw);
  const isRight = session.fault() === undefined;
  return session.keep() ?? (isRight ? session.page()?.answer : undefined);
}

/** Nothing is saved yet, so nothing says that it is. */
function echo({ step }: Page, value: StepValue, front: Front): void {
  if (step.kind === "text" || step.kind === "lines" || value === undefined) return;
  front.say(`Your answer: ${answerText(step, value)}`);
}

/** The last moment to turn back: what is written stays in the history. */
async function confirm(front: Front): Promise<void> {
  const reply = await front.choose("Write this into the record?", [
    { value: "yes", label: "Yes" },
    { value: "no", label: "No, change nothing" },
  ]);
  if (reply !== "yes") throw new Interrupted();
}

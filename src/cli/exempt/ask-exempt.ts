import { UserError } from "../../errors.ts";
import type { Step } from "../../interview/model.ts";
import { noReason } from "../../work/moves/exempt-move.ts";
import { textsInWords } from "../../work/exempt/find-text.ts";
import type { MoveSession } from "../../work/moves/session.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";
import type { OpenFront } from "../pages/with-pages.ts";

/**
 * Asks which text is meant, under which paragraph and why, as far as that was not given.
 * @throws UserError that says what is missing when nobody can be asked; Interrupted if the person leaves.
 */
export async function askExempt(session: MoveSession<unknown>, open: OpenFront): Promise<void> {
  for (let page = session.page(); page !== undefined; page = session.page()) {
    const { step } = page;
    if (open === undefined) throw tellMissing(step, session);
    const front = await open();
    session.answer(
      step.kind === "choose-one" ? await choose(step, front) : await askReason(step, front),
    );
    session.forward();
  }
}

function tellMissing(step: Step, session: MoveSession<unknown>): UserError {
  const field = session.fieldFor(step);
  if (field === "public-interest") return noReason();
  if (field === "paragraph") {
    return new UserError("the paragraph of Schedule 12A is missing", {
      hint: "Give it with --paragraph, such as --paragraph 3. To see them: rightly explain exempt",
    });
  }
  const names = step.kind === "choose-one" ? step.choices.map(({ value }) => value) : [];
  return new UserError("which text is meant?", { hint: textsInWords(names) });
}

async function choose(step: Step & { kind: "choose-one" }, front: Front): Promise<string> {
  const chosen = await front.choose(step.ask, step.choices);
  if (chosen === undefined) throw new Interrupted();
  return chosen;
}

async function askReason({ ask, hint }: Step, front: Front): Promise<string> {
  front.say(`${ask} ${hint ?? ""}`);
  const reply = await front.line("Reason:", { empty: "Enter a reason" });
  if (reply.do !== "line") throw new Interrupted();
  return reply.text;
}

import type { Choice, Step } from "../../interview/model.ts";
import type { WalkSession } from "../../work/walk/session.ts";
import type { Front } from "../pages/front.ts";
import { momentOf, ofAnswered, wordCount } from "../pages/words.ts";
import type { WalkStart } from "./run-walk.ts";

/** Says how far a draft is and asks how to go on; `undefined` to leave. */
export async function returnToDraft(
  session: WalkSession,
  front: Front,
): Promise<WalkStart | undefined> {
  const { title, status } = session.draft;
  front.say(`${title} (${status})`);
  const changed = momentOf(session.lastChanged());
  front.say(`Last changed ${changed}. ${ofAnswered(session.progress)}.\n`);
  if (status === "proposed") {
    front.say(`It is put forward. To record what was decided: rightly decide ${session.name}\n`);
  }
  sayInterrupted(session, front);
  const choice = await front.choose("What would you like to do?", [
    ...carryOn(session),
    { value: "list", label: "See the list of questions" },
    { value: "check", label: "Check your answers" },
    { value: "leave", label: "Leave" },
  ]);
  return choice === "page" || choice === "list" || choice === "check" ? choice : undefined;
}

function carryOn(session: WalkSession): Choice[] {
  const step = session.page()?.step;
  if (step === undefined) return [];
  const label = `Carry on where you stopped: ${step.caption}, ${step.ask}`;
  return [{ value: "page", label }];
}

/** Goes to the question whose text was kept when the last walk ended suddenly, and says so. */
function sayInterrupted(session: WalkSession, front: Front): void {
  const { here, homeless } = session.goToInterrupted();
  for (const text of homeless) sayHomeless(text, front);
  if (here !== undefined) sayKept(here.step, here.text, front);
}

function sayKept({ caption, ask, kind }: Step, text: string, front: Front): void {
  const where = `${caption}: ${ask}`;
  if (kind === "choose-one" || kind === "choose-many") {
    front.say(`We kept what you had ticked at "${where}" when the session stopped.\n`);
    return;
  }
  front.say(`We kept ${wordCount(text)} you were typing in "${where}" when the session stopped.\n`);
}

/** The question is gone, because another answer or the file was changed; the words are not. */
function sayHomeless(text: string, front: Front): void {
  front.say("These words were kept when a session stopped, and their question is no longer asked:");
  front.say(text);
  front.say("");
}

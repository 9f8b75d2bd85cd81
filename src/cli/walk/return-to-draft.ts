import { statSync } from "node:fs";
import { readJournal } from "../../repository/journal.ts";
import type { UnsavedText } from "../../repository/journal.ts";
import type { Choice } from "../../interview/model.ts";
import type { Front } from "../pages/front.ts";
import { ofAnswered, wordCount } from "../pages/words.ts";
import { momentOf } from "./may-open.ts";
import type { WalkStart } from "./run-walk.ts";
import type { WalkSession } from "../../work/walk/session.ts";

/** Says where a draft stands and asks how to go on; `undefined` to leave. */
export async function returnToDraft(
  session: WalkSession,
  front: Front,
): Promise<WalkStart | undefined> {
  const { title, status } = session.draft;
  front.say(`${title} (${status})`);
  const changed = momentOf(statSync(session.path).mtime);
  front.say(`Last changed ${changed}. ${ofAnswered(session.progress())}.\n`);
  goToKept(session, front);
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

/** Stands at the question whose text was kept when the last walk ended suddenly, and says so. */
function goToKept(session: WalkSession, front: Front): void {
  for (const kept of readJournal(session.path).reverse()) {
    if (kept.text.trim() === "" || session.holds(kept.question, kept.text)) continue;
    if (session.goToInterrupted(kept.question)) return sayKept(kept, session, front);
    sayHomeless(kept, front);
  }
}

function sayKept({ text }: UnsavedText, session: WalkSession, front: Front): void {
  const step = session.page()?.step;
  const where = `${step?.caption ?? ""}: ${step?.ask ?? ""}`;
  front.say(`We kept ${wordCount(text)} you were typing in "${where}" when the session stopped.\n`);
}

/** The question is gone, because another answer or the file was changed; the words are not. */
function sayHomeless({ text }: UnsavedText, front: Front): void {
  front.say("These words were kept when a session stopped, and their question is no longer asked:");
  front.say(text);
  front.say("");
}

import type { Choice } from "../../interview/model.ts";
import type { KeptMove } from "../../work/moves/kept-move.ts";
import type { MoveSession } from "../../work/moves/session.ts";
import type { Front } from "../pages/front.ts";
import { momentOf, wordCount } from "../pages/words.ts";
import { checkMoveAnswers, mayDrop } from "./confirm-move.ts";

/**
 * Takes the record for this window, and says what an earlier session of the same move kept. Goes to
 * the question at which to go on.
 */
export async function returnToMove(
  session: MoveSession<object>,
  front: Front,
): Promise<"asked" | "left"> {
  const kept = await holdRecord(session, front);
  if (kept === "left") return "left";
  front.say(`${session.record.title}\nNothing is written until you have answered everything.\n`);
  if (!isAnythingKept(kept)) return "asked";
  sayKept(kept, front);
  for (;;) {
    const reply = await front.choose("What would you like to do?", choicesFor(session));
    if (reply === "carry-on") return "asked";
    if (reply === "drop" && (await mayDrop(session, front))) return "asked";
    if (reply === "check") {
      const checked = await checkMoveAnswers(session, front);
      if (checked !== "checked") return checked === "left" ? "left" : "asked";
    }
    if (reply === "leave" || reply === undefined) return "left";
  }
}

async function holdRecord(session: MoveSession<object>, front: Front): Promise<KeptMove | "left"> {
  const held = session.hold();
  if (!("user" in held)) return held;
  const { user, host, since } = held;
  front.say(
    `This record is open in another window, by ${user} on ${host} since ${momentOf(since)}.`,
  );
  const reply = await front.choose("What would you like to do?", [
    { value: "leave", label: "Leave it" },
    { value: "take-over", label: "Carry on anyway" },
  ]);
  if (reply !== "take-over") return "left";
  const taken = session.hold(true);
  if ("user" in taken) throw new Error("a record was not taken over");
  return taken;
}

function isAnythingKept({ answers, here, homeless }: KeptMove): boolean {
  return answers > 0 || here !== undefined || homeless.length > 0;
}

function sayKept({ answers, since, here, homeless }: KeptMove, front: Front): void {
  const when = since === undefined ? "" : ` on ${momentOf(since)}`;
  const what = [
    ...(answers === 0 ? [] : [answers === 1 ? "1 answer" : `${answers} answers`]),
    ...(here === undefined
      ? []
      : [`${wordCount(here.text)} you were typing in "${here.step.ask}"`]),
  ];
  if (what.length > 0) front.say(`We kept ${what.join(", and ")} when this was left${when}.\n`);
  if (homeless.length === 0) return;
  front.say("These words were kept as well, and their question is no longer asked:");
  for (const text of homeless) front.say(text);
  front.say("");
}

function choicesFor(session: MoveSession<object>): Choice[] {
  const step = session.page()?.step;
  const where = step === undefined ? "" : `: ${step.caption}, ${step.ask}`;
  return [
    { value: "carry-on", label: `Carry on where you stopped${where}` },
    { value: "check", label: "Check your answers" },
    { value: "drop", label: "Drop what was kept and begin again" },
    { value: "leave", label: "Leave" },
  ];
}

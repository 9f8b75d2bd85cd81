import { basename } from "node:path";
import type { WalkSession } from "../../work/walk/session.ts";
import type { Front } from "../pages/front.ts";

/** Asks who is to answer and what they need to know, and leaves the question to them. */
export async function leaveForColleague(
  session: WalkSession,
  front: Front,
  typed: string | undefined,
): Promise<boolean> {
  if (typed !== undefined) session.complete(typed);
  const who = await front.line("Who should answer this? (optional)");
  if (who.do === "leave") return false;
  const note = await front.line("What do they need to know? (optional)");
  if (note.do === "leave") return false;
  session.leaveForColleague({ who: who.text, note: note.text }, typed);
  const name = who.text === "" ? "a colleague" : who.text;
  front.say(`Left for ${name}. To send it: give them ${basename(session.path)} and this line:`);
  front.say(`  rightly resume ${session.name} --only for-colleague`);
  return true;
}

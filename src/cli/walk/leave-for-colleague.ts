import { basename } from "node:path";
import type { WalkSession } from "../../work/walk/session.ts";
import type { Front } from "../pages/front.ts";

/** Whether the question is left for someone, or the person went back to it or left the walk. */
export type ColleagueEnd = "done" | "back" | "left";

/** Asks who is to answer and what they need to know, and leaves the question to them. */
export async function leaveForColleague(
  session: WalkSession,
  front: Front,
  typed: string | undefined,
): Promise<ColleagueEnd> {
  if (typed !== undefined) session.complete(typed);
  const who = await front.line(
    "Who should answer this? Give a name or a role. Rightly sends them nothing",
    {
      mayGoBack: true,
      empty: "Enter the name or the role of the person",
    },
  );
  if (who.do !== "line") return who.do === "back" ? "back" : "left";
  const note = await front.line("What do they need to know? (optional)", { mayGoBack: true });
  if (note.do !== "line") return note.do === "back" ? "back" : "left";
  session.leaveForColleague({ who: who.text, note: note.text }, typed);
  front.say(`Left for ${who.text}. To send it: give them ${basename(session.path)} and this line:`);
  front.say(`  rightly resume ${session.name} --only for-colleague`);
  return "done";
}

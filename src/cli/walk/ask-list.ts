import type { QuestionList } from "../../work/walk/walk-lists.ts";
import type { WalkSession } from "../../work/walk/session.ts";
import type { Front } from "../pages/front.ts";
import { ofAnswered } from "../pages/words.ts";
import { questionLines } from "./question-lines.ts";

/** Lines of the window that the heading and the prompt take. */
const MARGIN = 5;

/** Prints the list of questions, a window at a time, and goes to the one that is asked for. */
export async function askList(
  session: Pick<WalkSession, "list" | "goTo">,
  front: Front,
): Promise<"left" | "chosen"> {
  const list = session.list();
  const rows = list.sections.flatMap((section) => section.rows);
  const lines = questionLines(list.sections, front.width());
  front.say(`\nQuestions: ${ofAnswered(list.progress)}`);
  let printed = sayPart(lines, 0, front);
  for (;;) {
    const reply = await front.line(promptOf(list), { mayGoBack: true });
    if (reply.do === "leave") return "left";
    // The walk is still at the question the person came from.
    if (reply.do === "back") return "chosen";
    if (reply.text.toLowerCase() === "m" && printed < lines.length) {
      printed = sayPart(lines, printed, front);
      continue;
    }
    const chosen = rows.find(({ number }) => String(number) === reply.text)?.id;
    if (chosen !== undefined || reply.text === "") {
      session.goTo(chosen ?? list.next);
      return "chosen";
    }
    front.say(`Error: Type a number from 1 to ${rows.length}, or press Enter`);
  }
}

function promptOf({ sections, next }: QuestionList): string {
  const row = sections.flatMap(({ rows }) => rows).find(({ id }) => id === next);
  const where = row === undefined ? "" : ` (${row.number})`;
  return `Type a number, or press Enter for the next unanswered question${where}:`;
}

/** As much as fits; gives how many lines have been printed in all. */
function sayPart(lines: readonly string[], from: number, front: Front): number {
  const to = Math.min(lines.length, from + Math.max(MARGIN, front.rows() - MARGIN));
  front.show(lines.slice(from, to).join("\n"));
  const more = lines.length - to;
  if (more > 0) front.say(`... ${more} more lines. Type m for more.`);
  return to;
}

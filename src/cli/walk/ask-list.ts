import { sectionsOf } from "../../interview/sections.ts";
import type { SummaryRow } from "../../interview/summary.ts";
import type { Front } from "../pages/front.ts";
import { ofAnswered } from "../pages/words.ts";
import { questionList } from "./question-list.ts";
import type { WalkSession } from "../../work/walk/session.ts";

/** Lines of the window that the heading and the prompt take. */
const AROUND = 5;

/** Prints the list of questions, a window at a time, and goes to the one that is asked for. */
export async function askList(session: WalkSession, front: Front): Promise<"left" | "chosen"> {
  const rows = session.rows();
  const next = session.firstOpen()?.id;
  const lines = questionList(rows, sectionsOf(session.framework), front.width());
  front.say(`\nQuestions: ${ofAnswered(session.progress())}`);
  let shown = sayPart(lines, 0, front);
  for (;;) {
    const reply = await front.line(promptOf(rows, next));
    if (reply.do === "leave") return "left";
    if (reply.text.toLowerCase() === "m" && shown < lines.length) {
      shown = sayPart(lines, shown, front);
      continue;
    }
    const chosen = rows.find(({ number }) => String(number) === reply.text)?.id;
    if (chosen !== undefined || reply.text === "") {
      session.goTo(chosen ?? next);
      return "chosen";
    }
    front.say(`Error: Type a number from 1 to ${rows.length}, or press Enter`);
  }
}

function promptOf(rows: readonly SummaryRow[], next: string | undefined): string {
  const number = rows.find(({ id }) => id === next)?.number;
  const where = number === undefined ? "" : ` (${number})`;
  return `Type a number, or press Enter for the next unanswered question${where}:`;
}

/** As much as fits; gives how many lines have been shown in all. */
function sayPart(lines: readonly string[], from: number, front: Front): number {
  const to = Math.min(lines.length, from + Math.max(AROUND, front.rows() - AROUND));
  front.show(lines.slice(from, to).join("\n"));
  const more = lines.length - to;
  if (more > 0) front.say(`... ${more} more lines. Type m for more.`);
  return to;
}

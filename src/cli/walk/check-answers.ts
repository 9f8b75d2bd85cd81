import { dotted } from "../../finding.ts";
import { sectionsOf } from "../../interview/sections.ts";
import type { Front } from "../pages/front.ts";
import { answerList, problems } from "./answer-list.ts";
import { NotSaved } from "../../work/walk/draft-file.ts";
import type { WalkSession } from "../../work/walk/session.ts";

export interface CheckOptions {
  preview(): string;
  finish(): void;
}

/** "Check your answers": what was answered, what is wrong, and the way to change, preview and finish. */
export async function checkAnswers(
  session: WalkSession,
  front: Front,
  options: CheckOptions,
): Promise<{ change: string } | "finished" | "left"> {
  sayAnswers(session, front);
  const rows = session.rows();
  for (;;) {
    const reply = await front.line(
      "Type a number to change an answer, p to preview the document, f to finish, Enter to leave:",
    );
    if (reply.do === "leave" || reply.text === "") return "left";
    const typed = reply.text.toLowerCase();
    if (typed === "p") {
      await front.read(options.preview());
      continue;
    }
    if (typed === "f") {
      if (await finished(session, front, options)) return "finished";
      continue;
    }
    const row = rows.find(({ number }) => String(number) === typed);
    if (row !== undefined) return { change: row.id };
    front.say(`Error: Type a number from 1 to ${rows.length}, p, f, or press Enter to leave`);
  }
}

function sayAnswers(session: WalkSession, front: Front): void {
  const found = problems(session);
  if (found.length > 0) {
    front.say("\nThere is a problem");
    for (const problem of found) front.say(`Error: ${problem}`);
    front.say("Type the number of a question to answer it.");
  }
  front.say("\nCheck your answers before you finish this record");
  front.say("It stays a draft until you finish it.\n");
  front.show(answerList(session.rows(), sectionsOf(session.framework)).join("\n"));
}

async function finished(
  session: WalkSession,
  front: Front,
  options: CheckOptions,
): Promise<boolean> {
  const open = session.open().length;
  if (open > 0) {
    const count = open === 1 ? "1 question is" : `${open} questions are`;
    const reply = await front.choose(`${count} not answered. Finish anyway?`, [
      { value: "no", label: "No, go back" },
      { value: "yes", label: "Yes, show them as Not provided; the record stays a draft" },
    ]);
    if (reply !== "yes") return false;
  } else if (!(await dropped(session, front))) return false;
  try {
    options.finish();
    return true;
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    front.say(`Error: ${error.message}`);
    if (error.hint !== undefined) front.say(error.hint);
    return false;
  }
}

/** Words are not taken out of a record without asking. */
async function dropped(session: WalkSession, front: Front): Promise<boolean> {
  const aside = session.setAside().map(dotted);
  if (aside.length === 0) return true;
  const [what, them] =
    aside.length === 1 ? ["1 answer is", "it"] : [`${aside.length} answers are`, "them"];
  front.say(`\n${what} no longer asked, because another answer has changed: ${aside.join(", ")}`);
  const reply = await front.choose(`Take ${them} out and finish?`, [
    { value: "no", label: "No, go back" },
    { value: "yes", label: `Yes, take ${them} out of the record` },
  ]);
  return reply === "yes";
}

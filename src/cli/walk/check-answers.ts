import { NotSaved } from "../../work/walk/draft-file.ts";
import type { FinishedWalk } from "../../work/walk/model.ts";
import type { WalkSession } from "../../work/walk/session.ts";
import type { CheckChoice, CheckPage, CheckProblem } from "../../work/walk/walk-lists.ts";
import type { Front } from "../pages/front.ts";
import { answerLines } from "./answer-lines.ts";
import { sayFault } from "./say-fault.ts";

/** How "Check your answers" ended. */
export type CheckEnd = "page" | "left" | FinishedWalk;

/** What is typed to choose something else than a number. */
const KEYS = { preview: "p", finish: "f", leave: "" } as const;

/** "Check your answers": what was answered, what is wrong, and the way to change, preview and finish. */
export async function checkAnswers(session: WalkSession, front: Front): Promise<CheckEnd> {
  const page = session.check();
  sayAnswers(page, front);
  const rows = page.sections.flatMap((section) => section.rows);
  for (;;) {
    const reply = await front.line(promptOf(page.choices));
    if (reply.do === "leave" || reply.text === KEYS.leave) return "left";
    const typed = reply.text.toLowerCase();
    if (typed === KEYS.preview) {
      await front.read(session.preview());
      continue;
    }
    if (typed === KEYS.finish) {
      const finished = await finish(session, front);
      if (finished !== undefined) return finished;
      continue;
    }
    const row = rows.find(({ number }) => String(number) === typed);
    if (row !== undefined) {
      session.change(row.id);
      return "page";
    }
    front.say(`Error: Type a number from 1 to ${rows.length}, p, f, or press Enter to leave`);
  }
}

function promptOf(choices: readonly CheckChoice[]): string {
  const ways = choices.map(({ value, label }, at) => {
    const key = value === "change" ? "a number" : KEYS[value] === "" ? "Enter" : KEYS[value];
    return `${at === 0 ? "Type " : ""}${key} to ${label}`;
  });
  return `${ways.join(", ")}:`;
}

function sayAnswers({ sections, problems }: CheckPage, front: Front): void {
  if (problems.length > 0) {
    front.say("\nThere is a problem");
    for (const problem of problems) front.say(`Error: ${problemLine(problem)}`);
    front.say("Type the number of a question to answer it.");
  }
  front.say("\nCheck your answers before you finish this record");
  front.say("It stays a draft until you finish it.\n");
  front.show(answerLines(sections).join("\n"));
}

function problemLine({ row: { number, name }, fault }: CheckProblem): string {
  const introduced = /[?:.]$/.test(name) ? name : `${name}:`;
  return `${number}. ${introduced} ${fault}`;
}

/** `undefined` when the person goes back on it, or the record could not be saved. */
async function finish(session: WalkSession, front: Front): Promise<FinishedWalk | undefined> {
  try {
    const end = session.finish();
    if (!("ask" in end)) return end;
    if (end.reason !== undefined) front.say(`\n${end.reason}`);
    if ((await front.choose(end.ask, end.choices)) !== "yes") return undefined;
    const agreed = session.finish(true);
    return "ask" in agreed ? undefined : agreed;
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    sayFault(error, front);
    return undefined;
  }
}

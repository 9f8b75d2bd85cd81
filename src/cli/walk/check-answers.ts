import { NotSaved } from "../../work/walk/draft-file.ts";
import type { FinishedWalk } from "../../work/walk/model.ts";
import { NotSound } from "../../work/walk/refuse-unsound.ts";
import type { WalkSession } from "../../work/walk/session.ts";
import type { CheckChoice, CheckPage, CheckProblem } from "../../work/walk/walk-lists.ts";
import type { Front } from "../pages/front.ts";
import { answerLines } from "./answer-lines.ts";
import { sayFault } from "./say-fault.ts";

/** How "Check your answers" ended. */
export type CheckEnd = "page" | "left" | FinishedWalk;

/** "Check your answers": what was answered, what is wrong, and the way to change, preview and finish. */
export async function checkAnswers(session: WalkSession, front: Front): Promise<CheckEnd> {
  const page = session.check();
  sayAnswers(page, front);
  for (;;) {
    front.say("");
    const chosen = await front.choose("What would you like to do?", page.choices);
    const choice = page.choices.find(({ value }) => value === chosen)?.value ?? "leave";
    const end = await take(choice, page, session, front);
    if (end !== undefined) return end;
  }
}

/** `undefined` to be asked again. */
async function take(
  choice: CheckChoice["value"],
  page: CheckPage,
  session: WalkSession,
  front: Front,
): Promise<CheckEnd | undefined> {
  switch (choice) {
    case "change":
      return change(page, session, front);
    case "preview":
      await front.read(session.preview());
      return undefined;
    case "finish":
    case "keep":
      return finish(session, front, choice === "keep");
    case "leave":
      return "left";
  }
}

async function change(
  { sections }: CheckPage,
  session: WalkSession,
  front: Front,
): Promise<"page" | "left" | undefined> {
  const rows = sections.flatMap((section) => section.rows);
  const numbers = `Type a number from 1 to ${rows.length}`;
  for (;;) {
    const reply = await front.line("Which answer? Type its number:", {
      mayGoBack: true,
      empty: numbers,
    });
    if (reply.do === "leave") return "left";
    if (reply.do === "back") return undefined;
    const row = rows.find(({ number }) => String(number) === reply.text);
    if (row !== undefined) {
      session.change(row.id);
      return "page";
    }
    front.say(`Error: ${numbers}`);
  }
}

/** What becomes of the record, which finishing alone does not say. */
function stateWords(choices: readonly CheckChoice[]): string {
  return choices.some(({ value }) => value === "keep")
    ? "It stays a draft until it is put forward."
    : "It has been put forward already.";
}

function sayAnswers({ sections, problems, choices }: CheckPage, front: Front): void {
  if (problems.length > 0) {
    front.say("\nThere is a problem");
    for (const problem of problems) front.say(`Error: ${problemLine(problem)}`);
    front.say("To answer one of these, choose to change an answer and type its number.");
  }
  front.say("\nCheck your answers before you finish this record");
  front.say(`${stateWords(choices)}\n`);
  front.show(answerLines(sections).join("\n"));
  // The list of them is far above by now.
  if (problems.length > 0) front.say(`\n${missingWords(problems.length)}`);
}

function missingWords(count: number): string {
  const them = count === 1 ? "1 answer is" : `${count} answers are`;
  return `${them} missing, as listed above. Until then the record can only be kept as a draft.`;
}

function problemLine({ row: { number, name }, fault }: CheckProblem): string {
  const introduced = /[?:.]$/.test(name) ? name : `${name}:`;
  return `${number}. ${introduced} ${fault}`;
}

/** `undefined` when the person goes back on it, or the record could not be saved. */
async function finish(
  session: WalkSession,
  front: Front,
  keepsDraft: boolean,
): Promise<FinishedWalk | undefined> {
  try {
    const end = session.finish(false, keepsDraft);
    if (!("ask" in end)) return end;
    if (end.reason !== undefined) front.say(`\n${end.reason}`);
    const agreed = await front.choose(end.ask, end.choices, { startAt: "no" });
    if (agreed !== "yes") return undefined;
    const finished = session.finish(true, keepsDraft);
    return "ask" in finished ? undefined : finished;
  } catch (error) {
    if (!(error instanceof NotSaved || error instanceof NotSound)) throw error;
    sayFault(error, front);
    return undefined;
  }
}

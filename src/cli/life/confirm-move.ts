import type { Choice } from "../../interview/model.ts";
import type { MoveSession } from "../../work/moves/session.ts";
import type { Front } from "../pages/front.ts";
import { answerLines } from "../walk/answer-lines.ts";

/** What a person wants with a move whose questions were all put. */
export type ConfirmedMove = "write" | "change" | "left";

const CHOICES: readonly Choice[] = [
  { value: "yes", label: "Yes" },
  { value: "check", label: "No, check my answers first" },
  { value: "later", label: "No, leave it for later; my answers are kept" },
  { value: "drop", label: "No, drop my answers" },
];

/** The last moment to turn back: what is written stays in the history. */
export async function confirmMove(
  session: MoveSession<object>,
  front: Front,
): Promise<ConfirmedMove> {
  for (;;) {
    const reply = await front.choose("Write this into the record?", CHOICES, { startAt: "check" });
    if (reply === "yes") return "write";
    if (reply === "drop" && (await mayDrop(session, front))) return "left";
    if (reply === "later" || reply === undefined) return "left";
    if (reply !== "check") continue;
    const checked = await checkMoveAnswers(session, front);
    if (checked !== "checked") return checked;
  }
}

/** "Check your answers": each with its number, which changes it. */
export async function checkMoveAnswers(
  session: MoveSession<object>,
  front: Front,
): Promise<"checked" | "change" | "left"> {
  const { sections } = session.list();
  const rows = sections.flatMap((section) => section.rows);
  front.say("\nCheck your answers");
  front.say("Nothing is written into the record yet.\n");
  front.show(answerLines(sections).join("\n"));
  for (;;) {
    const reply = await front.line("Type a number to change an answer, or press Enter to go on:", {
      mayGoBack: true,
    });
    if (reply.do === "leave") return "left";
    if (reply.do === "back" || reply.text === "") return "checked";
    const row = rows.find(({ number }) => String(number) === reply.text);
    if (row !== undefined) {
      session.change(row.id);
      return "change";
    }
    front.say(`Error: Type a number from 1 to ${rows.length}, or press Enter to go on`);
  }
}

/** What was typed is not thrown away by one key. */
export async function mayDrop(session: MoveSession<object>, front: Front): Promise<boolean> {
  const choices = [
    { value: "no", label: "No, keep it" },
    { value: "yes", label: "Yes, drop it" },
  ];
  const ask = "Drop everything that you answered and typed?";
  const reply = await front.choose(ask, choices, { startAt: "no" });
  if (reply !== "yes") return false;
  session.drop();
  return true;
}

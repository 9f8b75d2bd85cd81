import type { Reply, View } from "../front.ts";
import { ended } from "../words.ts";
import { commandOf, sayOpening } from "./opening.ts";
import type { PlainPage } from "./plain-page.ts";

/** One line: a name, a day, a number. */
export async function askPlainLine(page: PlainPage, view: View): Promise<Reply> {
  const { step, answer } = view;
  const so = view.typed ?? (answer === undefined ? undefined : String(answer));
  sayOpening(page, view);
  sayHow(page, view, so);
  for (;;) {
    const typed = (await page.readLine("Type your answer, or h for help:", view.changed)).trim();
    if (typed === "") return view.typed === undefined ? { do: "keep" } : answered(view.typed);
    const command = commandOf(page, view, typed);
    if (command === "again") continue;
    if (command !== undefined) return command;
    const clears = typed === "0" && so !== undefined && step.optional && step.kind !== "number";
    return clears ? { do: "clear" } : answered(typed);
  }
}

function sayHow(page: PlainPage, { step }: View, so: string | undefined): void {
  if (so !== undefined) page.say(`Your answer so far: ${ended(so)} Press Enter to keep it.`);
  if (!step.optional) return;
  if (so === undefined) page.say("Press Enter to pass over this question.");
  else if (step.kind !== "number") page.say("Type 0 to take it away.");
}

function answered(raw: string): Reply {
  return { do: "answer", raw };
}

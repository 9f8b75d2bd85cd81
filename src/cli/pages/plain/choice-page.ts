import type { Choice, Step } from "../../../interview/model.ts";
import type { Reply, View } from "../front.ts";
import { chosenWords, ended, valuesOf } from "../words.ts";
import { commandOf, sayOpening } from "./opening.ts";
import type { PlainPage } from "./plain-front.ts";

type ChoiceStep = Extract<Step, { kind: "choose-one" | "choose-many" }>;

/** Numbered answers, and a line for the number or numbers. */
export async function askChoice(page: PlainPage, view: View, step: ChoiceStep): Promise<Reply> {
  sayOpening(page, view);
  sayChoices(page, step.choices);
  const has = view.answer !== undefined;
  if (has) {
    const words = chosenWords(step.choices, valuesOf(view.answer));
    page.say(`Your answer so far: ${ended(words)} Press Enter to keep it.`);
  } else if (step.optional) {
    page.say("Press Enter to pass over this question.");
  }
  for (;;) {
    const typed = (await page.read(promptOf(step))).trim();
    if (typed === "" && (has || step.optional)) return { do: "keep" };
    const command = commandOf(page, view, typed);
    if (command === "again") continue;
    if (command !== undefined) return command;
    const reply = replyOf(step, typed, has);
    if (typeof reply !== "string") return reply;
    page.say(`Error: ${reply}`);
  }
}

function sayChoices(page: PlainPage, choices: readonly Choice[]): void {
  let group: string | undefined;
  choices.forEach(({ label, hint, group: own }, at) => {
    if (own !== undefined && own !== group) page.say(ended(own).replace(/\.$/, ":"));
    group = own;
    page.say(`${at + 1}. ${hint === undefined ? label : `${ended(label)} ${hint}`}`);
  });
}

function promptOf(step: ChoiceStep): string {
  if (step.kind === "choose-one") {
    return `Type a number from 1 to ${step.choices.length}, or h for help:`;
  }
  const none = step.atLeast > 0 ? "" : ", or 0 for none";
  return `Type the numbers with spaces or commas${none}, or h for help:`;
}

/** The reply that was typed, or what is wrong with it. */
function replyOf(step: ChoiceStep, typed: string, has: boolean): Reply | string {
  const { choices } = step;
  const words = typed.split(/[\s,;]+/).filter((word) => word !== "");
  const most = step.kind === "choose-one" ? 1 : choices.length;
  if (words.length === 1 && Number(words[0]) === 0) return noneOf(step, has);
  const numbers = words.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : 0));
  const fits = numbers.length >= 1 && numbers.length <= most;
  if (!fits || !numbers.every((number) => number >= 1 && number <= choices.length)) {
    return step.kind === "choose-one"
      ? `Type a number from 1 to ${choices.length}, or h for help`
      : `Type numbers from 1 to ${choices.length} with spaces or commas, or h for help`;
  }
  const values = numbers.map((number) => choices[number - 1]?.value ?? "");
  return { do: "answer", raw: values.join(",") };
}

function noneOf(step: ChoiceStep, has: boolean): Reply | string {
  if (step.kind === "choose-many" && step.atLeast === 0) return { do: "answer", raw: "none" };
  if (step.optional) return has ? { do: "clear" } : { do: "keep" };
  return step.kind === "choose-one"
    ? `Type a number from 1 to ${step.choices.length}, or h for help`
    : "Choose at least one";
}

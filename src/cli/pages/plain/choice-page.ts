import type { Step } from "../../../interview/model.ts";
import { isRefusal, normalise } from "../../../interview/normalise.ts";
import type { Reply, View } from "../front.ts";
import { CHOOSE, chosenWords, ended, LEAVE_FOR_COLLEAGUE, valuesOf } from "../words.ts";
import { commandOf, sayOpening, sayQuestion } from "./opening.ts";
import type { PlainPage } from "./plain-page.ts";

type ChoiceStep = Extract<Step, { kind: "choose-one" | "choose-many" }>;

/** Numbered answers, and a line for the number or numbers. Behind them may be what else can be done. */
export async function askPlainChoice(
  page: PlainPage,
  view: View,
  step: ChoiceStep,
): Promise<Reply> {
  const has = view.answer !== undefined;
  const sayAnswers = (): void => {
    sayChoices(page, view, step);
    sayKept(page, view, step);
  };
  const sayAll = (): void => {
    sayQuestion(page, view);
    sayAnswers();
  };
  sayOpening(page, view);
  sayAnswers();
  for (;;) {
    const typed = (await page.readLine(promptOf(step, view))).trim();
    if (typed === "" && (has || step.optional)) return { do: "keep" };
    const command = commandOf(page, view, typed, sayAll);
    if (command === "again") continue;
    if (command !== undefined) return command;
    const reply = replyOf(step, typed, view);
    if (typeof reply !== "string") return reply;
    page.say(`Error: ${typed === "" ? `${CHOOSE}. ` : ""}${reply}`);
  }
}

function sayChoices(page: PlainPage, { offers }: View, step: ChoiceStep): void {
  let group: string | undefined;
  step.choices.forEach(({ label, hint, group: own }, at) => {
    if (own !== undefined && own !== group) page.say(ended(own).replace(/\.$/, ":"));
    group = own;
    page.say(`${at + 1}. ${hint === undefined ? label : `${ended(label)} ${hint}`}`);
  });
  if (mayBeNone(step)) page.say(`0. ${noneWords(step)}`);
  const way = wayOf(step, offers);
  if (way !== undefined) page.say(`${step.choices.length + 1}. ${way.label}`);
}

/** What the number behind the answers stands for. */
function wayOf(
  step: ChoiceStep,
  { colleague }: View["offers"],
): { label: string; reply: Reply } | undefined {
  if (step.kind === "choose-one")
    // Of a list to tick it is not a row: it would be taken with the ticks.
    return colleague ? { label: LEAVE_FOR_COLLEAGUE, reply: { do: "colleague" } } : undefined;
  const { instead } = step;
  return instead && { label: instead.label, reply: { do: "instead", step: instead.step } };
}

function mayBeNone(step: ChoiceStep): boolean {
  return step.kind === "choose-many" && step.atLeast === 0 && !step.optional;
}

function noneWords(step: ChoiceStep): string {
  return (step.kind === "choose-many" ? step.none : undefined) ?? "None of these";
}

function sayKept(page: PlainPage, { answer, typed }: View, step: ChoiceStep): void {
  if (step.kind === "choose-many" && typed !== undefined && typed !== "") {
    page.say(`You had begun to choose: ${ended(chosenWords(step.choices, typed.split(",")))}`);
  }
  if (answer !== undefined) {
    const values = valuesOf(answer);
    const words = values.length === 0 ? noneWords(step) : chosenWords(step.choices, values);
    page.say(`Your answer so far: ${ended(words)} Press Enter to keep it.`);
  } else if (step.optional) {
    page.say("Press Enter to skip this question.");
  }
}

function promptOf(step: ChoiceStep, view: View): string {
  if (step.kind === "choose-one") return `${numberWords(step, view)}:`;
  const none =
    step.atLeast > 0 || (step.optional && view.answer === undefined) ? "" : ", or 0 for none";
  return `Type the numbers with spaces or commas${none}, or h for help:`;
}

function numberWords(step: ChoiceStep, { offers }: View): string {
  const most = step.choices.length + (wayOf(step, offers) === undefined ? 0 : 1);
  return `Type a number from 1 to ${most}, or h for help`;
}

/** The reply that was typed, or what is wrong with it. */
function replyOf(step: ChoiceStep, typed: string, view: View): Reply | string {
  const { choices } = step;
  const words = typed.split(/[\s,;]+|\band\b/i).filter((word) => word !== "");
  const most = step.kind === "choose-one" ? 1 : choices.length;
  const numbers = words.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : -1));
  if (numbers.length === 1 && numbers[0] === 0) return noneOf(step, view);
  const way = wayOf(step, view.offers);
  if (way !== undefined && numbers.length === 1 && numbers[0] === choices.length + 1)
    return way.reply;
  if (numbers.includes(-1)) return inWords(step, typed);
  const fits = numbers.length >= 1 && numbers.length <= most;
  if (!fits || !numbers.every((number) => number >= 1 && number <= choices.length)) {
    return step.kind === "choose-one" ? numberWords(step, view) : notInList(step, typed);
  }
  const values = numbers.map((number) => choices[number - 1]?.value ?? "");
  return { do: "answer", raw: values.join(",") };
}

function notInList(step: ChoiceStep, typed: string): Reply | string {
  return typed === ""
    ? `Type numbers from 1 to ${step.choices.length} with spaces or commas, or h for help`
    : inWords(step, typed);
}

/** Labels, or how they begin, are read as at every other door. */
function inWords(step: ChoiceStep, typed: string): Reply | string {
  const value = normalise(step, typed);
  return isRefusal(value) ? value.error : { do: "answer", raw: typed };
}

function noneOf(step: ChoiceStep, view: View): Reply | string {
  if (mayBeNone(step)) return { do: "answer", raw: "none" };
  if (step.optional) return view.answer === undefined ? { do: "keep" } : { do: "clear" };
  return step.kind === "choose-one" ? numberWords(step, view) : "Choose at least one";
}

import type { Choice, Step } from "../../../interview/model.ts";
import type { Reply, View } from "../front.ts";
import { LEAVE_FOR_COLLEAGUE, questionOf, SKIP, valuesOf } from "../words.ts";
import { WIDE_WINDOW } from "./key-line.ts";
import { isOffered, keysFor } from "./offered-keys.ts";
import type { RichPrompts } from "./rich-prompts.ts";
import type { ChoiceReply } from "./choice-prompt.ts";

export type ChoiceStep = Extract<Step, { kind: "choose-one" | "choose-many" }>;

const KEYS = ["Enter continue", "Esc back", "? guidance"];
const KEYS_WIDE = ["Up/down move", "Enter continue", "Esc or Left go back", "? guidance"];

const COLLEAGUE = "+colleague";
const NO_ANSWER = "+none";
const INSTEAD = "+instead";

/** How none of several answers is handed back. */
const NONE = "none";

/** Answers to choose from, and behind them what else may be done with the question. */
export async function askRichChoice(
  prompts: RichPrompts,
  view: View,
  step: ChoiceStep,
  sayGuidance: () => void,
): Promise<Reply> {
  const choices = choicesOf(step);
  let ticked = tickedAtFirst(view, step);
  for (;;) {
    const reply = await prompts.choice({
      question: questionOf(step),
      hint: step.hint,
      choices,
      ways: waysOf(view, step),
      many: step.kind === "choose-many",
      ticked,
      alone: NONE,
      startAt: step.kind === "choose-one" ? ticked[0] : undefined,
      mayBeEmpty: step.optional,
      error: view.error,
      keys: keysOf(prompts, view),
      isPage: true,
      changed: (values) => view.changed(values.join(",")),
    });
    if (reply.do === "guidance") {
      ticked = reply.values;
      sayGuidance();
    } else if (isOffered(reply.do, view)) return replyTo(reply, view, step);
  }
}

/** That nothing applies is an answer of its own, which is ticked like the others. */
function choicesOf(step: ChoiceStep): readonly Choice[] {
  if (step.kind === "choose-one" || step.optional || step.atLeast > 0) return step.choices;
  return [...step.choices, { value: NONE, label: step.none ?? "None of these" }];
}

function tickedAtFirst({ answer, typed }: View, { kind, optional }: ChoiceStep): readonly string[] {
  if (kind === "choose-many" && typed !== undefined) return typed.split(",");
  const values = valuesOf(answer);
  return kind === "choose-many" && !optional && answer !== undefined && values.length === 0
    ? [NONE]
    : values;
}

function waysOf({ answer, offers }: View, step: ChoiceStep): Choice[] {
  const { kind, optional } = step;
  if (kind === "choose-many") {
    const { instead } = step;
    return instead === undefined ? [] : [{ value: INSTEAD, label: instead.label }];
  }
  const none = answer === undefined ? SKIP : "Take the answer away";
  return [
    ...(optional ? [{ value: NO_ANSWER, label: none }] : []),
    ...(offers.colleague ? [{ value: COLLEAGUE, label: LEAVE_FOR_COLLEAGUE }] : []),
  ];
}

function replyTo(
  reply: Exclude<ChoiceReply, { do: "closed" | "guidance" }>,
  view: View,
  step: ChoiceStep,
): Reply {
  switch (reply.do) {
    case "way":
      return wayTo(reply.way, view, step);
    case "answer":
      return answered(reply.values, view, step);
    case "back":
    case "list":
    case "leave":
    case "later":
    case "colleague":
      return { do: reply.do, typed: typedIn(reply.values, view, step) };
    case "guidance":
      throw new Error("guidance is no reply");
  }
}

/** What was there already is kept. */
function answered(values: readonly string[], view: View, step: ChoiceStep): Reply {
  const isThere = view.answer !== undefined && view.typed === undefined;
  if (isThere && isSame(values, tickedAtFirst(view, step))) return { do: "keep" };
  return values.length > 0 ? { do: "answer", raw: values.join(",") } : nothingChosen(view);
}

function isSame(values: readonly string[], before: readonly string[]): boolean {
  return values.length === before.length && values.every((one) => before.includes(one));
}

function wayTo(way: string, view: View, step: ChoiceStep): Reply {
  if (way === COLLEAGUE) return { do: "colleague" };
  const instead = step.kind === "choose-many" ? step.instead : undefined;
  return way === INSTEAD && instead !== undefined
    ? { do: "instead", step: instead.step }
    : nothingChosen(view);
}

/** Ticks that the record does not hold. A highlight alone is nothing that was chosen. */
function typedIn(values: readonly string[], view: View, step: ChoiceStep): string | undefined {
  if (step.kind === "choose-one") return undefined;
  const before = tickedAtFirst({ ...view, typed: undefined }, step);
  return isSame(values, before) ? undefined : values.join(",");
}

function nothingChosen({ answer }: View): Reply {
  return answer === undefined ? { do: "keep" } : { do: "clear" };
}

function keysOf({ window, leaveKey }: RichPrompts, { step, offers }: View): readonly string[] {
  const first = [
    ...(step.kind === "choose-many" ? ["Space to tick or untick"] : []),
    ...(window.columns() >= WIDE_WINDOW ? KEYS_WIDE : KEYS),
  ];
  return keysFor({ first, offers, last: leaveKey }, window.width());
}

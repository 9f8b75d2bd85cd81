import type { Choice, Step, StepValue } from "../../../interview/model.ts";
import type { Reply, View } from "../front.ts";
import { LEAVE_FOR_COLLEAGUE, questionOf, valuesOf } from "../words.ts";
import { WIDE_WINDOW } from "./key-line.ts";
import type { RichPrompts } from "./rich-prompts.ts";
import type { ChoiceReply } from "./choice-prompt.ts";

export type ChoiceStep = Extract<Step, { kind: "choose-one" | "choose-many" }>;

const KEYS = ["Enter continue", "Esc back", "? guidance"];
const KEYS_WIDE = ["Up/down move", "Enter continue", "Esc or Left go back", "? guidance"];

const COLLEAGUE = "+colleague";
const NO_ANSWER = "+none";

/** Answers to choose from, and behind them what else may be done with the question. */
export async function askRichChoice(
  prompts: RichPrompts,
  view: View,
  step: ChoiceStep,
  sayGuidance: () => void,
): Promise<Reply> {
  let taken = takenAtFirst(view, step);
  for (;;) {
    const reply = await prompts.choice({
      question: questionOf(step),
      hint: step.hint,
      choices: step.choices,
      ways: waysOf(view, step),
      many: step.kind === "choose-many",
      taken,
      error: view.error,
      keys: keysFor(prompts, view),
      isPage: true,
    });
    if (reply.do === "typed" || (reply.do === "list" && !view.offers.mayWait)) continue;
    if (reply.do !== "guidance") return replyTo(reply, view, step);
    taken = reply.values;
    sayGuidance();
  }
}

/** An optional question begins at passing it over: Enter alone chooses nothing for anybody. */
function takenAtFirst({ answer }: View, { kind, optional }: ChoiceStep): readonly string[] {
  return answer === undefined && optional && kind === "choose-one" ? [NO_ANSWER] : valuesOf(answer);
}

function waysOf({ answer, offers }: View, { kind, optional }: ChoiceStep): Choice[] {
  const none = answer === undefined ? "Pass over this question" : "Take the answer away";
  return [
    ...(kind === "choose-one" && optional ? [{ value: NO_ANSWER, label: none }] : []),
    ...(offers.colleague ? [{ value: COLLEAGUE, label: LEAVE_FOR_COLLEAGUE }] : []),
  ];
}

function replyTo(
  reply: Exclude<ChoiceReply, { do: "closed" | "guidance" | "typed" }>,
  { answer }: View,
  step: ChoiceStep,
): Reply {
  switch (reply.do) {
    case "way":
      return reply.way === COLLEAGUE ? { do: "colleague" } : nothingChosen(answer);
    case "answer":
      return chosen(step, reply.values, answer);
    case "back":
    case "list":
    case "leave":
      return { do: reply.do };
    case "guidance":
      throw new Error("guidance is no reply");
  }
}

function chosen(step: ChoiceStep, values: readonly string[], answer: StepValue): Reply {
  if (values.length > 0) return { do: "answer", raw: values.join(",") };
  return step.optional ? nothingChosen(answer) : { do: "answer", raw: "none" };
}

function nothingChosen(answer: StepValue): Reply {
  return answer === undefined ? { do: "keep" } : { do: "clear" };
}

function keysFor({ window, leaveKey }: RichPrompts, { step, offers }: View): readonly string[] {
  return [
    ...(step.kind === "choose-many" ? ["Space take or leave"] : []),
    ...(window.columns() >= WIDE_WINDOW ? KEYS_WIDE : KEYS),
    ...(offers.mayWait ? ["Ctrl+T list"] : []),
    leaveKey,
  ];
}

import type { Reply, View } from "../front.ts";
import { editable, exampleOf, questionOf } from "../words.ts";
import { isOffered, keysFor } from "./offered-keys.ts";
import type { Given, RichPrompts } from "./rich-prompts.ts";
import { inserted } from "./text-buffer.ts";
import type { TextBuffer } from "./text-buffer.ts";
import type { TextPrompt } from "./text-prompt.ts";

/** Text of one line or many, and what else may be done with the question. */
export async function askRichText(
  prompts: RichPrompts,
  view: View,
  sayGuidance: () => void,
): Promise<Reply> {
  const before = editable(view.step, view.answer);
  const single = isSingle(view);
  const page = pageOf(view, prompts);
  let buffer: Partial<TextBuffer> & Pick<TextBuffer, "text"> = { text: view.typed ?? before };
  for (;;) {
    const reply = await prompts.text({ ...page, ...buffer });
    buffer = reply;
    if (reply.do === "guidance") sayGuidance();
    else if (reply.do === "editor") return { do: "editor", typed: reply.text };
    else if (reply.do !== "answer") {
      if (!isOffered(reply.do, view)) continue;
      return { do: reply.do, typed: reply.text === before ? undefined : reply.text };
    } else if (single || reply.text === before || !(await prompts.keys.hasMore())) {
      return answered(reply.text, view);
      // The rest of a paste was still on its way: the empty line is its own.
    } else buffer = inserted(reply, "\n");
  }
}

function pageOf(view: View, prompts: RichPrompts): Omit<TextPrompt, "text" | Given> {
  const { step, offers, answer, typed } = view;
  const single = isSingle(view);
  const isUntouched = answer !== undefined && typed === undefined;
  return {
    question: questionOf(step),
    hint: step.hint,
    example: exampleOf(step),
    single,
    before: isUntouched ? editable(step, answer) : undefined,
    proposed: step.kind === "date" ? step.proposed : undefined,
    optional: step.optional,
    error: view.error,
    keys: keysOf(view, prompts),
    isPage: true,
    offers: single ? { ...offers, editor: undefined } : offers,
    changed: view.changed,
  };
}

function isSingle({ step: { kind } }: View): boolean {
  return kind !== "text" && kind !== "lines";
}

function answered(text: string, { step, answer, typed }: View): Reply {
  if (text.trim() === "" && step.optional)
    return answer === undefined ? { do: "keep" } : { do: "clear" };
  const same = typed === undefined && answer !== undefined && text === editable(step, answer);
  return same ? { do: "keep" } : { do: "answer", raw: text };
}

function keysOf(view: View, { leaveKey, window }: RichPrompts): readonly string[] {
  const { offers } = view;
  const single = isSingle(view);
  const first = [
    ...(single ? ["Enter continue"] : ["Ctrl+J blank line"]),
    ...(single || offers.editor === undefined ? [] : ["Ctrl+O editor"]),
    "Esc back",
    "F1 guidance",
  ];
  return keysFor({ first, offers, last: leaveKey }, window.width());
}

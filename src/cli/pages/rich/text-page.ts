import type { Choice } from "../../../interview/model.ts";
import type { Offers, Reply, View } from "../front.ts";
import { editable, FINISHED, LEAVE_FOR_COLLEAGUE, questionOf } from "../words.ts";
import type { RichPrompts } from "./rich-prompts.ts";
import { inserted } from "./text-buffer.ts";
import type { TextBuffer } from "./text-buffer.ts";

type Choose = (question: string, choices: readonly Choice[]) => Promise<string | undefined>;

export interface TextPage {
  prompts: RichPrompts;
  choose: Choose;
  sayGuidance: () => void;
}

/** Text of one line or many, and what else may be done with the question. */
export async function askRichText(page: TextPage, view: View): Promise<Reply> {
  const { step, offers } = view;
  const single = step.kind !== "text" && step.kind !== "lines";
  let buffer: Partial<TextBuffer> & Pick<TextBuffer, "text"> = {
    text: view.typed ?? editable(view.answer),
  };
  for (;;) {
    const reply = await page.prompts.text({
      question: questionOf(step),
      hint: step.hint,
      ...buffer,
      single,
      error: view.error,
      keys: keysFor(single, offers, page.prompts.leaveKey),
      isPage: true,
      offers: single ? { ...offers, editor: undefined } : offers,
      changed: view.changed,
    });
    buffer = reply;
    switch (reply.do) {
      case "guidance":
        page.sayGuidance();
        continue;
      case "answer": {
        const end = single
          ? await endOfLine(page, view, reply.text)
          : await endOfText(page, view, reply);
        if ("do" in end) return end;
        buffer = end;
        continue;
      }
      case "editor":
        return { do: "editor", typed: reply.text };
      case "list":
        if (!offers.mayWait) continue;
        return { do: "list", typed: typedIn(reply.text, view) };
      case "back":
      case "leave":
        return { do: reply.do, typed: typedIn(reply.text, view) };
    }
  }
}

/** A required line that was left blank is not sent back with an error: the person may not know it. */
async function endOfLine(page: TextPage, view: View, text: string): Promise<Reply | TextBuffer> {
  const { step, offers, answer } = view;
  if (text.trim() !== "" || step.optional || answer !== undefined || !offers.colleague)
    return answered(text, view);
  const next = await page.choose("This question is not answered yet. What would you like to do?", [
    { value: "no", label: "Answer it now" },
    { value: "later", label: "Come back to it later" },
    { value: "colleague", label: LEAVE_FOR_COLLEAGUE },
  ]);
  return next === "later" || next === "colleague" ? { do: next } : { text, cursor: text.length };
}

/** Asks whether the text is finished; gives the text to go on with if it is not. */
async function endOfText(
  page: TextPage,
  view: View,
  { text, cursor }: TextBuffer,
): Promise<Reply | TextBuffer> {
  if (await page.prompts.keys.hasMore()) return inserted({ text, cursor }, "\n");
  const reply = await page.prompts.choice({
    question: FINISHED,
    choices: endings(view.offers),
    ways: [],
    many: false,
    taken: [],
    keys: ["Enter continue", page.prompts.leaveKey],
    isPage: false,
    typesOn: true,
  });
  // Who goes on typing has begun a paragraph: the blank line was meant, and no letter is lost.
  if (reply.do === "typed") return inserted({ text, cursor }, `\n${reply.text}`);
  if (reply.do === "leave") return { do: "leave", typed: typedIn(text, view) };
  const next = reply.do === "answer" ? reply.values[0] : undefined;
  if (next === "yes") return answered(text, view);
  if (next === "editor") return { do: next, typed: text };
  if (next === "later" || next === "colleague") return { do: next, typed: typedIn(text, view) };
  return { text, cursor };
}

function endings({ editor, colleague, mayWait }: Offers): Choice[] {
  return [
    { value: "yes", label: "Yes, continue" },
    { value: "no", label: "No, carry on writing" },
    ...(editor === undefined
      ? []
      : [{ value: "editor", label: `No, open it in an editor (${editor})` }]),
    ...(mayWait ? [{ value: "later", label: "No, come back to it later" }] : []),
    ...(colleague ? [{ value: "colleague", label: LEAVE_FOR_COLLEAGUE }] : []),
  ];
}

function answered(text: string, { step, answer, typed }: View): Reply {
  if (text.trim() === "" && step.optional)
    return answer === undefined ? { do: "keep" } : { do: "clear" };
  const same = typed === undefined && answer !== undefined && text === editable(answer);
  return same ? { do: "keep" } : { do: "answer", raw: text };
}

/** Text that the record does not hold yet. */
function typedIn(text: string, { answer }: View): string | undefined {
  return text === editable(answer) ? undefined : text;
}

function keysFor(
  single: boolean,
  { editor, mayWait }: Offers,
  leaveKey: string,
): readonly string[] {
  return [
    ...(single ? ["Enter continue"] : []),
    ...(single || editor === undefined ? [] : ["Ctrl+O editor"]),
    "Esc back",
    "F1 guidance",
    ...(mayWait ? ["Ctrl+T list"] : []),
    leaveKey,
  ];
}

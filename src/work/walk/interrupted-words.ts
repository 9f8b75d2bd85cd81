import type { InterruptedWords } from "./model.ts";
import type { KeptText } from "./open-draft.ts";
import type { WalkDraft } from "./walk-draft.ts";

/** The latest words that were kept and have a question; an item that it begins is begun. */
export function interruptedWords(kept: readonly KeptText[], draft: WalkDraft): InterruptedWords {
  const homeless: string[] = [];
  for (const { question, text } of kept.toReversed()) {
    if (text.trim() === "" || draft.holds(question, text)) continue;
    const step = draft.reach(question) ? draft.step(question) : undefined;
    if (step !== undefined) return { here: { step, text }, homeless };
    homeless.push(text);
  }
  return { here: undefined, homeless };
}

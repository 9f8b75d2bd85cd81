import type { DecisionRecord } from "../record/model.ts";
import type { NotKnown } from "../record/text-model.ts";
import { NOT_KNOWN } from "../record/not-known.ts";
import { whyNotKnown } from "../record/not-known-words.ts";
import type { Edit } from "../yaml/edit.ts";
import type { Step } from "./model.ts";
import { nobodyEdits, voiceFieldEdits } from "./voice-edits.ts";

/**
 * What writes into the record that the answer is not known.
 * @param words `Not known:` and why.
 */
export function unknownEdits({ path, stores }: Step, words: string, draft: DecisionRecord): Edit[] {
  const value: NotKnown = { [NOT_KNOWN]: whyNotKnown(words) ?? "" };
  if (stores.as === "voice-field") {
    return voiceFieldEdits(stores.who, stores.field, value, draft);
  }
  return stores.as === "nobody" ? nobodyEdits(stores.groups, value, draft) : [{ path, value }];
}

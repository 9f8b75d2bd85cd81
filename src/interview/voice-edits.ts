import type { DecisionRecord, Voice } from "../record/model.ts";
import type { NotKnown } from "../record/text-model.ts";
import type { Edit } from "../yaml/edit.ts";
import type { StepValue } from "./model.ts";
import { voicesOf, wasAsked } from "./stored.ts";

/**
 * An entry for every group that was asked. A group no longer chosen loses its entry only if nothing
 * was written in it; one that is chosen after all loses the reason why it was not involved.
 */
export function voiceEdits(asked: readonly string[], draft: DecisionRecord): Edit[] {
  const voices = voicesOf(draft);
  if (draft.voice === undefined) {
    return [{ path: ["voice"], value: asked.map((who) => ({ who })) }];
  }
  const changed = voices.flatMap((voice, at): Edit[] => {
    const chosen = voice.who !== undefined && asked.includes(voice.who);
    if (chosen && !wasAsked(voice)) {
      return [{ path: ["voice", at, "not-involved-because"], remove: true }];
    }
    return !chosen && isEmpty(voice) ? [{ path: ["voice", at], remove: true }] : [];
  });
  const present = new Set(voices.map(({ who }) => who));
  // From the last to the first, so that no removal moves what another edit is about.
  const removals = changed.reverse();
  const kept = voices.length - removals.filter(({ path }) => path.length === 2).length;
  const added = asked
    .filter((who) => !present.has(who))
    .map((who, at): Edit => ({ path: ["voice", kept + at], value: { who } }));
  return [...removals, ...added];
}

/** One field of a group's entry, which is added at the end if it is not there. */
export function voiceFieldEdits(
  who: string,
  field: string,
  value: StepValue | NotKnown,
  draft: DecisionRecord,
): Edit[] {
  const voices = voicesOf(draft);
  const at = voices.findIndex((voice) => voice.who === who);
  if (at !== -1) return [{ path: ["voice", at, field], value }];
  const entry = { who, [field]: value };
  return draft.voice === undefined
    ? [{ path: ["voice"], value: [entry] }]
    : [{ path: ["voice", voices.length], value: entry }];
}

/** The same reason for every group that could have been asked. */
export function nobodyEdits(
  groups: readonly string[],
  reason: string | NotKnown,
  draft: DecisionRecord,
): Edit[] {
  const from = voicesOf(draft).length;
  const entries = groups.map((who) => ({ who, "not-involved-because": reason }));
  return draft.voice === undefined
    ? [{ path: ["voice"], value: entries }]
    : entries.map((entry, at) => ({ path: ["voice", from + at], value: entry }));
}

function isEmpty(voice: Voice): boolean {
  return Object.keys(voice).every((key) => key === "who");
}

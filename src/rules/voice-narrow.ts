import type { Framework, Item } from "../framework/model.ts";
import { unknownAt } from "../record/not-known.ts";
import type { DecisionRecord, Voice } from "../record/model.ts";
import { mustBeComplete } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const voiceNarrow: RecordRule = {
  kind: "record",
  id: "voice-narrow",
  severity: "warning",
  summary: "People who must be heard were not",
  why: "One group cannot speak for another: parents are not their children, and staff are not the people they serve.",
  fix: "Hear them before the decision. If that is really not possible, say what you used instead.",
  source: "UNCRC article 12; the framework: people to involve who are required",
  examples: {
    good: `voice:
  - {who: children, asked: Where do you sit, how: A walk, said: By the ducks., changed: The bench faces the water., fed-back: 2026-04-02}
  - {who: residents, not-involved-because: They are asked in the autumn.}
`,
    bad: `voice:
  - {who: residents, asked: Where do you sit, how: A letter, said: In the sun., changed: The bench was moved south., fed-back: 2026-04-02}
  - who: children # <-
    not-involved-because: The school was closed.
`,
  },
  check: ({ record, framework }): Problem[] => {
    if (framework === undefined || !mustBeComplete(record.status)) return [];
    const required = new Map(mustBeHeard(framework).map((item) => [item.id, item]));
    const { voice = [] } = record;
    const heard = new Set(voice.filter((one) => wasHeard(one)).map(({ who }) => who));
    return voice.flatMap((one, at): Problem[] => {
      const item = required.get(one.who ?? "");
      if (item === undefined || heard.has(item.id) || !wasPassedOver(record, at)) return [];
      required.delete(item.id);
      const nobody = heard.size === 0 ? ", and nobody else was" : "";
      const message = `${quote(item.label)} were not heard${nobody}`;
      return [{ path: ["voice", at, "who"], message }];
    });
  },
};

/** Whether it is said that they were asked, and someone was there to answer. */
function wasHeard(voice: Voice): boolean {
  return (
    voice["not-involved-because"] === undefined && voice.said !== undefined && voice.count !== 0
  );
}

/**
 * Whether a record says of a group that it was not heard. Where it is not known whether anyone asked
 * them, or what they said, nothing is said either way; and what is left out is found as such.
 */
function wasPassedOver(record: DecisionRecord, at: number): boolean {
  const one = record.voice?.[at];
  if (one?.["not-involved-because"] !== undefined || one?.count === 0) return true;
  return unknownAt(record, ["voice", at, "not-involved-because"]) !== undefined;
}

function mustBeHeard(framework: Framework): Item[] {
  return [...framework.sets.values()]
    .filter((set) => set.role === "participants")
    .flatMap((set) => set.items)
    .filter((item) => item.required);
}

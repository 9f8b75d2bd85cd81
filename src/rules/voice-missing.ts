import { mustBeComplete } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { RecordRule } from "./model.ts";

export const voiceMissing: RecordRule = {
  kind: "record",
  id: "voice-missing",
  severity: "error",
  summary: "The record does not say how people who must be heard were involved",
  why: "Decisions about people are too easily taken without them. If they could not be asked, they deserve to know why.",
  fix: 'Add them to voice, with what they said and what it changed, or with "not-involved-because".',
  source: "The framework that the record names: people to involve who are required",
  examples: {
    good: `voice:
  - {who: children, asked: Where do you sit, how: A walk, said: By the ducks., changed: The bench faces the water., fed-back: 2026-04-02}
  - {who: residents, not-involved-because: They are asked in the autumn.}
`,
    bad: `voice: # <-
  - {who: residents, not-involved-because: They are asked in the autumn.}
`,
  },
  check: ({ record, framework }) => {
    if (framework === undefined || !mustBeComplete(record.status)) return [];
    const heard = new Set((record.voice ?? []).map(({ who }) => who));
    return [...framework.sets.values()]
      .filter((set) => set.role === "participants")
      .flatMap((set) => set.items)
      .filter((item) => item.required && !heard.has(item.id))
      .map((item) => ({
        path: ["voice"],
        at: "key",
        message: `the record does not say how ${quote(item.label)} were involved, or why they were not`,
        fix: `Add "who: ${item.id}" to voice, with what they said, or with "not-involved-because".`,
      }));
  },
};

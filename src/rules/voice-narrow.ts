import { unknownAt } from "../record/not-known.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord, Voice } from "../record/model.ts";
import { mustBeComplete } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const voiceNarrow: RecordRule = {
  kind: "record",
  id: "voice-narrow",
  severity: "warning",
  summary: "Some people who must be heard were not",
  why: "One group cannot speak for another: parents are not their children, and staff are not the people they serve.",
  fix: "Hear the others before the decision. If that is really not possible, say what you used instead.",
  source: "UNCRC article 12; the framework: people to involve who are required",
  examples: {
    good: `voice:
  - {who: children, asked: Where do you sit, how: A walk, said: By the ducks., changed: The bench faces the water., fed-back: 2026-04-02}
  - {who: residents, not-involved-because: They are asked in the autumn.}
`,
    bad: `voice: # <-
  - {who: residents, asked: Where do you sit, how: A letter, said: In the sun., changed: The bench was moved south., fed-back: 2026-04-02}
  - {who: children, not-involved-because: The school was closed.}
`,
  },
  check: ({ record, framework }): Problem[] => {
    if (framework === undefined || !mustBeComplete(record.status)) return [];
    const { voice = [] } = record;
    const heard = voice.filter(wasHeard);
    const left = unheard(framework, record);
    if (heard.length > 1 || left.length === 0) return [];
    const names = left.map(({ label }) => quote(label)).join(", ");
    const only = heard[0]?.who;
    const message =
      only === undefined
        ? `nobody was heard, not even ${names}`
        : `only ${quote(nameOf(framework, only))} were heard, and not ${names}`;
    return [{ path: ["voice"], at: "key", message }];
  },
};

function wasHeard(voice: Voice): boolean {
  return voice["not-involved-because"] === undefined && voice.said !== undefined;
}

/** Those who must be heard and of whom the record says that they were not. */
function unheard(framework: Framework, record: DecisionRecord): { label: string }[] {
  const passed = new Set(
    (record.voice ?? [])
      // Of whom it is not known whether they were heard, nothing is said either way.
      .filter((one, at) => !wasHeard(one) && !isOpen(record, at))
      .map(({ who }) => who),
  );
  return participants(framework).filter((item) => item.required && passed.has(item.id));
}

function isOpen(record: DecisionRecord, at: number): boolean {
  return ["asked", "said"].some((key) => unknownAt(record, ["voice", at, key]) !== undefined);
}

function nameOf(framework: Framework, id: string): string {
  return participants(framework).find((item) => item.id === id)?.label ?? id;
}

function participants(framework: Framework) {
  return [...framework.sets.values()]
    .filter((set) => set.role === "participants")
    .flatMap((set) => set.items);
}

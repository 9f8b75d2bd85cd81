import { countWords } from "../record/count-words.ts";
import { mustBeComplete } from "../record/status.ts";
import type { Problem, RecordRule } from "./model.ts";

export const voiceUnused: RecordRule = {
  kind: "record",
  id: "voice-unused",
  severity: "warning",
  summary: "People were heard, but the record does not say what changed",
  why: 'People who are asked and never told the result stop answering. "We did not, because" is an honest answer.',
  fix: "Say what changed because of what they said. If nothing did, say why.",
  source: "Lundy model of participation: influence",
  examples: {
    good: `voice:
  - {who: children, asked: Where do you sit, how: A walk, said: By the ducks., changed: "Nothing: the bank there is too soft for a bench.", fed-back: 2026-04-02}
`,
    bad: `voice:
  - who: children
    asked: Where do you sit
    how: A walk
    said: By the ducks.
    changed: No changes made. # <-
    fed-back: 2026-04-02
`,
  },
  check: ({ record }) => {
    if (!mustBeComplete(record.status)) return [];
    return (record.voice ?? []).flatMap(({ changed }, at): Problem[] => {
      if (typeof changed !== "string" || !saysNothingChanged(changed)) return [];
      const message = "this says that nothing changed, but not why";
      return [{ path: ["voice", at, "changed"], message }];
    });
  },
};

const NOTHING =
  /^\W*(?:nothing|none|nil|no\b|not applicable|n\/?a\b|unchanged|tbc|to be confirmed|noted|taken into account|considered|views? (?:were |was )?(?:noted|considered))/i;

/** As many words as it takes to say that nothing changed, and why. */
const FEWEST = 6;

/** Whether a text says that nothing changed because of what people said, and not why. */
export function saysNothingChanged(text: string): boolean {
  return NOTHING.test(text) && countWords(text) < FEWEST;
}

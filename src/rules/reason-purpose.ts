import type { RecordRule } from "./model.ts";
import { reasonsOf } from "./words/reasons.ts";

export const reasonPurpose: RecordRule = {
  kind: "record",
  id: "reason-purpose",
  severity: "warning",
  summary: "A reason gives the purpose and not the reason",
  why: "Everyone wants better outcomes. People can weigh and question why this would bring them, for whom, and how you know.",
  fix: "Say what is true today, what this changes, and how you know.",
  source: "Good practice: a purpose is not a reason",
  examples: {
    good: `options:
  - {id: as-now, title: No bench, rejected-because: "To leave it would shut people out, because the next seat is half a mile on."}
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
    bad: `options:
  - id: as-now
    title: No bench
    rejected-because: To improve outcomes for people who use the park. # <-
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
  },
  check: (context) =>
    reasonsOf(context)
      .filter(({ text }) => isOnlyPurpose(text))
      .map(({ path, name }) => ({
        path,
        message: `${name} gives the purpose, not the reason`,
      })),
};

/** `To improve outcomes`, `In order to deliver value`: one sentence, and nothing that gives a cause. */
function isOnlyPurpose(text: string): boolean {
  const words = text.trim();
  if (!/^(?:in order )?to [a-z]+/i.test(words)) return false;
  const sentences = words.split(/[.;]\s+(?=\S)/);
  return sentences.length === 1 && !CAUSE.test(words);
}

const CAUSE =
  /\b(?:because|since|as|for the reason|due to|owing to|would|which means|so that|otherwise|cannot|could not|can not|\d+)\b/i;

import { countWords } from "../record/count-words.ts";
import type { RecordRule } from "./model.ts";
import { reasonsOf } from "./words/reasons.ts";

export const reasonByReference: RecordRule = {
  kind: "record",
  id: "reason-by-reference",
  severity: "warning",
  summary: "A reason only points to another document",
  why: "Readers who want to know why must find and open another paper, which may be gone or closed to them.",
  fix: "Give the reason itself in a sentence or two. You can keep the reference after it.",
  source: "Good practice: a record of a decision explains itself",
  examples: {
    good: `options:
  - {id: as-now, title: No bench, rejected-because: "People who tire cannot rest, as the report shows."}
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
    bad: `options:
  - id: as-now
    title: No bench
    rejected-because: As detailed within the accompanying report, section 4. # <-
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
  },
  check: (context) =>
    reasonsOf(context)
      .filter(({ text }) => POINTING.test(text) && countWords(withoutPointing(text)) < FEWEST)
      .map(({ path, name }) => {
        const message = `${name} only points to something else and gives no reason itself`;
        return { path, message };
      }),
};

/** If there are fewer words than this without the reference, they are not a reason. */
const FEWEST = 4;

const THING =
  "reports?|papers?|appendix|appendices|annex(?:es)?|attachments?|documents?|minutes|sections?|paragraphs?|business case|assessments?|options appraisal|agenda|item|page|answer|above|below|elsewhere";
const POINTING = new RegExp(
  `\\b(?:as|see|refer to|please see|please refer to|contained|detailed|outlined|described|set out|stated|given|explained|same as)\\b[^.]*\\b(?:${THING})\\b`,
  "i",
);
const NOISE = new RegExp(
  `\\b(?:as|please|see|refer|is|are|was|were|which|the|this|that|an?|of|for|in|to|at|on|by|from|with|within|and|also|full|more|further|details?|detailed|outlined|described|contained|set|out|stated|given|explained|information|reasons?|rationale|accompanying|attached|main|cabinet|committee|board|officer'?s|same|numbers?|${THING})\\b|\\d[\\d./]*`,
  "gi",
);

function withoutPointing(text: string): string {
  return text.replace(NOISE, " ");
}

import { countWords } from "../record/count-words.ts";
import type { Problem, RecordRule } from "./model.ts";
import { numberOption } from "./words/option.ts";
import { sentencesIn } from "./words/sentences.ts";

export const summaryHardToRead: RecordRule = {
  kind: "record",
  id: "summary-hard-to-read",
  severity: "warning",
  summary: "A sentence in the public summary is too long to read easily",
  why: "Families and young people read the summary. A long sentence loses people who are tired, in a hurry or reading in a second language.",
  fix: "Split it into two sentences with one idea each.",
  source: "GOV.UK, Writing for GOV.UK: short sentences, at most 25 words",
  options: {
    "longest-sentence": { about: "The most words of one sentence.", default: 25 },
  },
  examples: {
    good: `publication:
  access: open
  summary: There will be a bench by the pond. You can sit there from May.
`,
    bad: `publication:
  access: open
  summary: There will be a bench with a back and with arms on the north side of the pond, which the parks team will place in May once the ground is dry and the ducks have left the bank. # <-
`,
  },
  check: (context) => {
    const summary = context.record.publication?.summary;
    if (typeof summary !== "string") return [];
    const most = numberOption(context, summaryHardToRead, "longest-sentence");
    return sentencesIn(summary).flatMap(({ text, span }): Problem[] => {
      const words = countWords(text);
      if (words <= most) return [];
      const message = `this sentence has ${words} words; most people read up to ${most} easily`;
      return [{ path: ["publication", "summary"], span, message }];
    });
  },
};

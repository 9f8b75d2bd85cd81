import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";
import { wordsOption } from "./words/option.ts";

export const abbreviationUnexplained: RecordRule = {
  kind: "record",
  id: "abbreviation-unexplained",
  severity: "warning",
  summary: "The public summary uses an abbreviation without explaining it",
  why: "People who use these letters every day forget that others do not know them.",
  fix: "Write the words in full. If you use the letters again, put them in brackets after the words.",
  source: "GOV.UK style guide: abbreviations and acronyms",
  options: {
    known: { about: "Abbreviations that everyone here knows.", default: [] },
  },
  examples: {
    good: `publication: {access: open, summary: The Parks Users Group (PUG) chose the place. The PUG meets again in May.}
`,
    bad: `publication:
  access: open
  summary: The PUG chose the place. # <-
`,
  },
  check: (context) => {
    const summary = context.record.publication?.summary;
    if (typeof summary !== "string") return [];
    const known = new Set([...EVERYDAY, ...wordsOption(context, abbreviationUnexplained, "known")]);
    return [...summary.matchAll(LETTERS)].flatMap((match): Problem[] => {
      const letters = match[0];
      if (known.has(letters) || known.has(singular(letters)) || isShouted(summary)) return [];
      // It is said once, and known from there on if it is explained.
      known.add(letters);
      if (isExplained(summary, singular(letters))) return [];
      const message = `${quote(letters)} is not explained`;
      const span = [match.index, match.index + letters.length] as const;
      return [{ path: ["publication", "summary"], span, message }];
    });
  },
};

/** In everyone's dictionary, and better known than what they stand for. */
const EVERYDAY =
  "UK EU UN US NHS BBC GP GPs MP MPs TV PC CD DVD PDF ID VAT AM PM BST GMT DIY HIV AIDS DNA PE IT OK ISBN AI QR RNIB RSPCA".split(
    " ",
  );

const LETTERS = /(?<![\p{L}\p{N}£&-])[A-Z](?:&?[A-Z]){1,5}s?(?![\p{L}\p{N}&-])/gu;

function singular(letters: string): string {
  return letters.replace(/s$/, "");
}

/** A text all in capitals has no abbreviations to be told from words. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** `plan (EHCP)`, `EHCP (education, health and care plan)` or `EHCP, which stands for`. */
function isExplained(text: string, letters: string): boolean {
  return new RegExp(
    `\\(\\s*(?:the |or )?["“']?${letters}s?\\b|\\b${letters}s?\\s*\\((?=[^)]*\\p{Ll})|\\b${letters}s?,? (?:which )?(?:stands for|means|is short for)`,
    "u",
  ).test(text);
}

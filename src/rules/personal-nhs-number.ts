import type { RecordRule } from "./model.ts";
import { isNhsNumber } from "./personal/check-digits.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalNhsNumber: RecordRule = {
  kind: "record",
  id: "personal-nhs-number",
  severity: "error",
  summary: "The record holds what looks like an NHS number",
  why: "The record is public, and nobody can take back what was published. The number identifies one person wherever it is found.",
  fix: "Remove it. If it is already committed, tell your data protection officer, because git keeps it in the history. If it is something else, add it to personal-data-allow in rightly.yaml.",
  source: "NHS Data Dictionary, NHS NUMBER: ten digits with a check digit; UK GDPR",
  hidesText: true,
  examples: {
    good: `proposal: {summary: "Ring 0300 123 4567, quote 943 476 5910, or see paper 1234567890123.", author: {role: Gardener, organisation: Council}, affects: {people: Many}}
`,
    bad: `proposal:
  summary: One bench, for 943 476 5919. # <-
  author: {role: Gardener, organisation: Council}
  affects: {people: Many}
`,
  },
  check: (context) =>
    findPersonal(
      context,
      { pattern: NUMBER, needs: NEEDS },
      "this looks like an NHS number",
      ([text]) => isNhsNumber(text.replace(/\D/g, "")),
    ),
};

/** Ten digits, by themselves or in groups of 3, 3 and 4; not part of a longer number or of money. */
const NUMBER =
  /(?<![\p{L}\p{N}£+.,/:-]|\d[ ])\d{3}([ -]?)\d{3}\1\d{4}(?![\p{L}\p{N}]|[-/.,:]\d| \d)/gu;

const NEEDS = /\d{3}[ -]?\d{4}/;

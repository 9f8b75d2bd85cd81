import type { RecordRule } from "./model.ts";
import { isNhsNumber } from "./personal/check-digits.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalNhsNumber: RecordRule = {
  kind: "record",
  id: "personal-nhs-number",
  severity: "error",
  summary: "A record holds what looks like an NHS number",
  why: "The record is public, and what was once public cannot be taken back. The number names one person wherever it is found.",
  fix: "Take it out. If it was committed already, tell your data protection officer: it is in the history too. If it is no such number, add it to personal-data-allow in rightly.yaml.",
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

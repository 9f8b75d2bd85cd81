import type { RecordRule } from "./model.ts";
import { isInsuranceNumber } from "./personal/check-digits.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalInsuranceNumber: RecordRule = {
  kind: "record",
  id: "personal-insurance-number",
  severity: "error",
  summary: "The record holds what looks like a National Insurance number",
  why: "Someone could use this number to pretend to be the person it belongs to.",
  fix: "Remove it. If it is already committed, tell your data protection officer, because git keeps it in the history. If it is something else, add it to personal-data-allow in rightly.yaml.",
  source: "HMRC, National Insurance Manual NIM39110; UK GDPR",
  hidesText: true,
  examples: {
    good: `proposal: {summary: One bench as on form QQ 12 34 56 A., author: {role: Gardener, organisation: Council}, affects: {people: Many}}
`,
    bad: `proposal:
  summary: One bench, asked for by AB 12 34 56 C. # <-
  author: {role: Gardener, organisation: Council}
  affects: {people: Many}
`,
  },
  check: (context) =>
    findPersonal(
      context,
      { pattern: NUMBER, needs: NEEDS },
      "this looks like a National Insurance number",
      ([text]) => isInsuranceNumber(text.replace(/ /g, "")),
    ),
};

const NUMBER = /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/giu;

const NEEDS = /\d\d ?[a-d]/i;

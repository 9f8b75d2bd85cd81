import type { RecordRule } from "./model.ts";
import { isInsuranceNumber } from "./personal/check-digits.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalInsuranceNumber: RecordRule = {
  kind: "record",
  id: "personal-insurance-number",
  severity: "error",
  summary: "A record holds what looks like a National Insurance number",
  why: "With this number somebody can pretend to be the person it belongs to. It has no place in a public record.",
  fix: "Take it out. If it was committed already, tell your data protection officer: it is in the history too. If it is no such number, add it to personal-data-allow in rightly.yaml.",
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

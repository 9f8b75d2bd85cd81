import type { RecordRule } from "./model.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalPhone: RecordRule = {
  kind: "record",
  id: "personal-phone",
  severity: "warning",
  summary: "The record holds what looks like a person's telephone number",
  why: "A mobile or home number identifies a person, and nobody can take it back once it is public.",
  fix: "Remove it, or give a public line. If the number is meant to be public, add it to personal-data-allow in rightly.yaml.",
  source: "Ofcom, National Telephone Numbering Plan: 01, 02 and 07; UK GDPR",
  hidesText: true,
  examples: {
    good: `proposal: {summary: "Ring 0345 743 0430 or 0800 123 4567 about order 0712.", author: {role: Gardener, organisation: Council}, affects: {people: Many}}
`,
    bad: `proposal:
  summary: Ring 07700 900123 about the bench. # <-
  author: {role: Gardener, organisation: Council}
  affects: {people: Many}
`,
  },
  check: (context) =>
    findPersonal(
      context,
      { pattern: NUMBER, needs: NEEDS },
      "this looks like a telephone number",
      ([text]) => {
        const digits = text
          .replace(/^\+44|^0044/, "0")
          .replace(/\D/g, "")
          .replace(/^00/, "0");
        // Numbers that begin with 03 or 08 belong to organisations.
        return /^0[127]\d{8,9}$/.test(digits);
      },
    ),
};

const NUMBER =
  /(?<![\p{L}\p{N}£+.,/-]|\d )(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)\d(?:[ )-]{0,2}\d){8,9}(?![\p{L}\p{N}]|[-/.,]\d)/gu;

const NEEDS = /\d[ )-]{0,2}\d[ )-]{0,2}\d[ )-]{0,2}\d/;

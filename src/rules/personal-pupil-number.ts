import type { RecordRule } from "./model.ts";
import { isPupilNumber } from "./personal/check-digits.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalPupilNumber: RecordRule = {
  kind: "record",
  id: "personal-pupil-number",
  severity: "error",
  summary: "The record holds what looks like a unique pupil number",
  why: "The number follows one child through every school. Anyone could use it to join this record to others about that child.",
  fix: "Remove it. If it is already committed, tell your data protection officer, because git keeps it in the history. If it is something else, add it to personal-data-allow in rightly.yaml.",
  source:
    "Department for Education, guide to unique pupil numbers: a check letter and twelve characters; UK GDPR",
  hidesText: true,
  examples: {
    good: `proposal: {summary: One bench under order A801200005001., author: {role: Gardener, organisation: Council}, affects: {people: Many}}
`,
    bad: `proposal:
  summary: One bench, asked for by B801200005001. # <-
  author: {role: Gardener, organisation: Council}
  affects: {people: Many}
`,
  },
  check: (context) =>
    findPersonal(
      context,
      { pattern: NUMBER, needs: NEEDS },
      "this looks like a unique pupil number",
      ([text]) => isPupilNumber(text),
    ),
};

const NUMBER = /(?<![\p{L}\p{N}])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![\p{L}\p{N}])/giu;

const NEEDS = /\d{11}/;

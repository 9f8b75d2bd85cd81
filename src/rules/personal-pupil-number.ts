import type { RecordRule } from "./model.ts";
import { isPupilNumber } from "./personal/check-digits.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalPupilNumber: RecordRule = {
  kind: "record",
  id: "personal-pupil-number",
  severity: "error",
  summary: "A record holds what looks like a unique pupil number",
  why: "The number follows one child through every school. In a public record it lets anybody join what stands here with what stands elsewhere about that child.",
  fix: "Take it out. If it was committed already, tell your data protection officer: it is in the history too. If it is no such number, add it to personal-data-allow in rightly.yaml.",
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

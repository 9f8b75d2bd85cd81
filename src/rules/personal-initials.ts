import type { RecordRule } from "./model.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalInitials: RecordRule = {
  kind: "record",
  id: "personal-initials",
  severity: "warning",
  summary: "The record gives a person's initials and a setting that they attend",
  why: "Few children in one school share the same initials. People who know the school know who is meant.",
  fix: 'Write "Child Y" and leave the setting out, as the Ombudsman does in public reports.',
  source: "ICO, anonymisation guidance; the Ombudsman's convention in published decisions",
  hidesText: true,
  examples: {
    good: `proposal: {summary: "One bench, for Child Y, for SEN pupils of Elm School and for J. Smith and Co.", author: {role: Gardener, organisation: Council}, affects: {people: Many}}
`,
    bad: `proposal:
  summary: One bench, asked for by J.S. of Elm Primary School. # <-
  author: {role: Gardener, organisation: Council}
  affects: {people: Many}
`,
  },
  check: (context) =>
    findPersonal(
      context,
      { pattern: INITIALS, needs: NEEDS },
      "these look like a person's initials beside a setting",
    ),
};

const SETTING =
  "(?:School|Academy|College|Nursery|Pre-?school|Primary|Infants?|Juniors?|High|Grammar|Unit|Hospital|Surgery|Children's Home|School's)";
/** `J.S.`, or `pupil JS`: two letters alone are as often an abbreviation. */
const PERSON =
  "(?:(?<![\\p{L}.])(?:[A-Z]\\. ?){1,2}[A-Z]\\.(?![\\p{L}])|\\b(?:[Cc]hild|[Pp]upil|[Ss]tudent|[Bb]oy|[Gg]irl|[Yy]oung person|[Pp]atient)s? [A-Z]{2,3}\\b)";
const INITIALS = new RegExp(
  `(?<own>${PERSON})(?=[^.\\n]{0,40}?\\b[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+)* ${SETTING}\\b)`,
  "gu",
);

const NEEDS = /[A-Z]\. ?[A-Z]\.|(?:child|pupil|student|boy|girl|person|patient)s? [A-Z]{2}/i;

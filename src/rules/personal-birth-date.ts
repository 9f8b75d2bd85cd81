import type { RecordRule } from "./model.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalBirthDate: RecordRule = {
  kind: "record",
  id: "personal-birth-date",
  severity: "error",
  summary: "The record holds what looks like someone's date of birth",
  why: "A date of birth and a place are often enough to identify a person. Unlike a password, it cannot be changed.",
  fix: "Remove it; an age range is enough. If it is already committed, tell your data protection officer, because git keeps it in the history.",
  source: "UK GDPR; ICO, anonymisation guidance",
  hidesText: true,
  examples: {
    good: `proposal: {summary: "One bench, for those born in 2014 or later, from 3 May 2026.", author: {role: Gardener, organisation: Council}, affects: {people: Many}}
`,
    bad: `proposal:
  summary: One bench, asked for by a boy born on 3 May 2014. # <-
  author: {role: Gardener, organisation: Council}
  affects: {people: Many}
`,
  },
  check: (context) =>
    findPersonal(context, { pattern: BIRTH, needs: NEEDS }, "this looks like a date of birth"),
};

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const BIRTH = new RegExp(
  `\\b(?:d\\.?o\\.?b\\b\\.?|dates? of birth|birth ?dates?|birthdays?|born(?: on)?)(?: (?:is|was|of|on))?[ :(]{1,3}(?<own>${DAY})(?!\\d)`,
  "giu",
);

const NEEDS = /born|birth|d\.?o\.?b/i;

import type { RecordRule } from "./model.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalEmail: RecordRule = {
  kind: "record",
  id: "personal-email",
  severity: "warning",
  summary: "The record holds a person's email address",
  why: "The address names a person, and strangers can write to them for as long as the record is kept.",
  fix: "Name the role, or use a shared address such as info@. If the address is meant to be public, add it to personal-data-allow in rightly.yaml.",
  source: "UK GDPR; record format 1: roles, not names",
  hidesText: true,
  examples: {
    good: `proposal: {summary: Write to parks.enquiries@ambleford.example about the bench., author: {role: Gardener, organisation: Council}, affects: {people: Many}}
`,
    bad: `proposal:
  summary: Write to ada.marsh@ambleford.example about the bench. # <-
  author: {role: Gardener, organisation: Council}
  affects: {people: Many}
`,
  },
  check: (context) =>
    findPersonal(
      context,
      { pattern: ADDRESS, needs: NEEDS },
      "this looks like the email address of a person",
      ([text]) => !SHARED.test(text),
    ),
};

const ADDRESS =
  /(?<![\p{L}\p{N}._%+'’-])[\p{L}\p{N}._%+'’-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250})\.[a-z]{2,}/giu;

/** Words that are in shared addresses and in no name. */
const SHARED =
  /^[^@]*\b(?:info|information|enquir(?:y|ies)|inquiries|contact|office|admin|help|helpdesk|support|services?|team|committees?|democratic|cabinet|consultations?|foi|dpo|data|parks|customer|feedback|complaints|press|media|local-?offer|send(?:iass)?|mail(?:box)?|hello|noreply|no-reply)\b[^@]*@/i;

const NEEDS = /@/;

import type { RuleDescription } from "../rules/model.ts";

/** What a check finds by itself, besides what the rooms below it know. */
export const CHECK_RULES = {
  linkNotFollowed: {
    id: "link-not-followed",
    severity: "warning",
    summary: "Something among the records is a link to another file or folder",
    why: "A link can lead anywhere, so it is not followed, and what is behind it is not checked.",
    fix: "Put the file itself there, or remove the link.",
    source: "Rightly's limits on files",
  },
  fileMisnamed: {
    id: "file-misnamed",
    severity: "warning",
    summary: "A file among the records ends in .yml, where records end in .yaml",
    why: "It looks like a record, but it is in no check, log or register, and nobody notices.",
    fix: "Rename it so that it ends in .yaml, or move it out of this folder.",
    source: "Record format 1, file names",
  },
  ruleUnknown: {
    id: "rule-unknown",
    severity: "error",
    summary: "The configuration sets a rule that does not exist or cannot be set",
    why: "Somebody believes that a rule was made stricter or switched off, and nothing has changed.",
    fix: "Correct the name: rightly explain lists all rules.",
    source: "rightly.yaml, rules",
  },
} as const satisfies Record<string, RuleDescription>;

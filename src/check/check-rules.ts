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
  exemptFileExposed: {
    id: "exempt-file-exposed",
    severity: "error",
    summary: "Git keeps a file or paper with exempt text, or would take it with the next commit",
    why: "Everybody who has the repository can then read what was left out of the record, and its history forgets nothing.",
    fix: "Have git ignore what ends in .exempt.yaml or .members.md, in .gitignore. If git keeps the file already: git rm --cached FILE. Where all who can read the repository may read exempt text: private: true in rightly.yaml.",
    source: "Local Government Act 1972, Schedule 12A; Rightly's promise on exempt text",
  },
  exemptFileMalformed: {
    id: "exempt-file-malformed",
    severity: "error",
    summary: "A file of exempt text does not have the form it should have",
    why: "What cannot be read cannot be shown to those who may read it, and is lost without anybody noticing.",
    fix: "Mend the line that is named. It is not shown here, for it may hold what is not public.",
    source: "Format 1 of exempt text",
  },
  exemptFileAlone: {
    id: "exempt-file-alone",
    severity: "warning",
    summary: "A file of exempt text has no record beside it",
    why: "Text that belongs to no record is forgotten, and nobody looks after who may read it.",
    fix: "Give it the name of its record, put it beside that, or delete it.",
    source: "Format 1 of exempt text",
  },
  exemptTextUnused: {
    id: "exempt-text-unused",
    severity: "warning",
    summary: "A text is kept as exempt for a field in which the record leaves nothing out",
    why: "Either the text stands in public after all, or the field has another name now and its text is not found.",
    fix: "Name the field as the record has it now, or take the text out of the file.",
    source: "Format 1 of exempt text",
  },
  exemptTextMissing: {
    id: "exempt-text-missing",
    severity: "note",
    summary: "A record leaves text out that is not kept in this copy of the folder",
    why: "That is as it should be where the public can look. Somebody else must have the text, or it is lost.",
    fix: "Nothing, if the text is kept elsewhere. If it should be here, put its file beside the record.",
    source: "Format 1 of exempt text",
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

/** What can be wrong with the shape of a file, described as every rule is. */

export type ShapeRuleId = "field-unknown" | "field-missing" | "value-unknown" | "value-malformed";

export const SHAPE_RULES = [
  {
    id: "field-unknown",
    severity: "error",
    summary: "A field has a name that the format does not know",
    why: "Text under an unknown name is never shown, checked or published. It is lost and nobody notices.",
    fix: "Correct the name, or move the text to a field that exists.",
    source: "The schema of the file",
  },
  {
    id: "field-missing",
    severity: "error",
    summary: "A field that must be there is missing",
    why: "A reader in ten years has only this file, and will look for it here.",
    fix: "Add the field.",
    source: "The schema of the file",
  },
  {
    id: "value-unknown",
    severity: "error",
    summary: "A value is not one of those the field allows",
    why: "Records can be read and counted together only if the same thing always has the same name.",
    fix: "Use one of the values listed here.",
    source: "The schema of the file",
  },
  {
    id: "value-malformed",
    severity: "error",
    summary: "A value is not of the kind the field takes",
    why: "What cannot be read as what is asked for cannot be shown, counted or compared, so it is lost to those who read the record.",
    fix: "Write what is expected there, or leave it blank.",
    source: "The schema of the file",
  },
] as const;

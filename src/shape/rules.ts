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
    why: "A date, a number or a list that cannot be read as one is missing from every log and reminder.",
    fix: "Write the value in the form that is named.",
    source: "The schema of the file",
  },
] as const;

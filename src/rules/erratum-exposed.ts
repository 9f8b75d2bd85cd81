import { valueAt } from "../mapping.ts";
import { WORDINGS } from "../record/errata-of-field.ts";
import type { DecisionRecord, Erratum } from "../record/model.ts";
import { fieldName, pathNamed } from "../record/path-named.ts";
import { isExempt } from "../record/text.ts";
import type { Problem, RecordRule } from "./model.ts";

export const erratumExposed: RecordRule = {
  kind: "record",
  id: "erratum-exposed",
  severity: "error",
  summary: "A correction shows text that is now confidential (exempt)",
  why: "Anyone who reads the correction can read what was left out of the record.",
  fix: "Move it out too, with the command that moved the text: rightly exempt RECORD FIELD",
  source: "Rightly's own record format 1, errata; Rightly's promise on exempt text",
  hidesText: true,
  examples: {
    good: `publication:
  access: part-exempt
  summary: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
errata:
  - on: 2026-04-01
    field: publication.summary
    was: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
    is: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
    because: A slip of the pen.
`,
    bad: `publication:
  access: part-exempt
  summary: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
errata:
  - on: 2026-04-01
    field: publication.summary
    was: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
    is: Four firms have bid. # <-
    because: A slip of the pen.
`,
  },
  check: ({ record }) =>
    (record.errata ?? []).flatMap((erratum, at) => problemsOf(record, erratum, at)),
};

function problemsOf(record: DecisionRecord, erratum: Erratum, at: number): Problem[] {
  const path = pathNamed(record, String(erratum.field));
  if (!isExempt(valueAt(record, path) as Erratum["is"])) return [];
  const name = fieldName(record, path);
  return WORDINGS.filter((part) => typeof erratum[part] === "string").map((part) => ({
    path: ["errata", at, part],
    message: `${name} is exempt, but this correction shows what it ${part === "was" ? "said" : "says"}`,
    fix: `Move it out as well: rightly exempt ${record.id} ${name}`,
  }));
}

import { UserError } from "../../errors.ts";
import { exemptTextOf, parseExemptFile } from "../../record/exempt-file.ts";
import { movedBack } from "../../record/move-exempt.ts";
import type { TextField } from "../../record/text-fields.ts";
import { isExempt } from "../../record/text.ts";
import { removeExemptFile, writeExemptFile } from "../../repository/exempt-file.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { serialiseYaml } from "../../yaml/serialise.ts";
import type { Workplace } from "../workplace.ts";
import { paperAfter, paperIn, paperWarnings } from "./exempt-paper.ts";
import type { ExemptReport } from "./exempt-report.ts";
import { reportAbout } from "./exempt-report.ts";
import type { ExemptSubject } from "./exempt-subject.ts";

/** Puts one text back. The record is written first, so that there is always one file that has it. */
export function liftText(
  subject: ExemptSubject,
  field: TextField,
  dryRun: boolean,
  at: Workplace,
): ExemptReport {
  const { exemptFile, exemptName } = subject;
  const kept = exemptTextOf(exemptFile.file, field.name);
  const result = { ...reportAbout(subject, field), notes: [], warnings: [] };
  if (!isExempt(field.value) && kept !== field.value) {
    if (kept === undefined) return { ...result, done: "nothing" };
    throw new UserError(
      `${subject.file} and ${exemptName} hold different texts for ${field.name}`,
      {
        hint: "Compare the two, keep what is right in the record, and take the other out of the file by hand.",
      },
    );
  }
  if (kept === undefined) throw noText(exemptName, field);
  const files = movedBack(subject.yaml, exemptFile.text ?? "", field, kept);
  if (!dryRun) {
    writeFileSafely(subject.path, files.record, { expected: subject.text });
    writeOrRemove(subject, files.exempt);
  }
  const paper = paperAfter(subject, files.record, dryRun, at);
  return {
    ...result,
    done: "moved-back",
    ...paperIn(paper),
    notes: accessNotes(subject, field),
    warnings: paperWarnings(paper),
  };
}

function noText(exemptName: string, { name }: TextField): UserError {
  return new UserError(`the text of ${name} is not here: ${exemptName} does not hold it`, {
    hint: "Exempt text is not shared with the record. Whoever left it out has the file that holds it.",
  });
}

/** A file that a person wrote nothing into of their own goes when its last text goes. */
function writeOrRemove({ exemptFile, record }: ExemptSubject, text: string): void {
  const { file } = parseExemptFile(text);
  const isEmpty = file?.texts.length === 0;
  const empty = serialiseYaml({ format: 1, record: record.id, texts: [] });
  if (isEmpty && withoutComments(text) === empty)
    removeExemptFile(exemptFile.path, exemptFile.text ?? "");
  else writeExemptFile(exemptFile.path, text, exemptFile.text ?? null);
}

/** Without the line that the program itself writes on top. */
function withoutComments(text: string): string {
  return text.replace(/^# Exempt text\..*\n/, "");
}

function accessNotes({ record, fields }: ExemptSubject, { name }: TextField): string[] {
  const left = fields.filter((other) => isExempt(other.value) && other.name !== name);
  const access = record.publication?.access;
  if (left.length > 0 || access === undefined || access === "open") return [];
  return [`No text of this record is exempt now, and publication.access says ${access}.`];
}

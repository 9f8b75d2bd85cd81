import { UserError } from "../../errors.ts";
import { exemptTextOf, parseExemptFile } from "../../record/exempt-file.ts";
import { movedBack } from "../../record/move-exempt.ts";
import type { TextField } from "../../record/text-fields.ts";
import { isExempt } from "../../record/text.ts";
import { removeExemptFile, writeExemptFile } from "../../repository/exempt-file.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { serialiseYaml } from "../../yaml/serialise.ts";
import type { Io } from "../io.ts";
import { askField } from "./ask-ground.ts";
import type { Asking } from "./ask-ground.ts";
import { makePaperAgain } from "./exempt-paper.ts";
import type { ExemptDone } from "./exempt-report.ts";
import type { ExemptSubject } from "./exempt-subject.ts";
import { about } from "./move-text.ts";
import type { ExemptOptions } from "./run-exempt.ts";

/** Puts one text back. The record is written first, so that there is always one file that has it. */
export async function liftText(
  subject: ExemptSubject,
  typed: string | undefined,
  options: ExemptOptions,
  asking: Asking,
  io: Io,
): Promise<ExemptDone> {
  const field = await askField(subject, typed, "exempt", asking);
  const kept = exemptTextOf(subject.beside.file, field.name);
  const result = { ...about(subject, field, io), notes: [], warnings: [] };
  if (!isExempt(field.value) && kept !== field.value) {
    if (kept === undefined) return { ...result, done: "nothing" };
    throw new UserError(
      `${subject.shown} and ${result.beside} hold different texts for ${field.name}`,
      {
        hint: "Compare the two, keep what is right in the record, and take the other out of the file by hand.",
      },
    );
  }
  if (kept === undefined) throw noText(result.beside, field);
  const files = movedBack(subject.yaml, subject.beside.text ?? "", field, kept);
  if (options.dryRun !== true) {
    writeFileSafely(subject.path, files.record, { expected: subject.text });
    writeOrRemove(subject, files.exempt);
  }
  const paper = makePaperAgain(subject, files.record, options.dryRun === true, io);
  return {
    ...result,
    done: "moved-back",
    ...(paper.made === undefined ? {} : { paper: paper.made }),
    notes: accessNotes(subject, field),
    warnings: paper.warnings,
  };
}

function noText(beside: string, { name }: TextField): UserError {
  return new UserError(`the text of ${name} is not here: ${beside} does not hold it`, {
    hint: "Exempt text is not shared with the record. Whoever left it out has the file that holds it.",
  });
}

/** A file that a person wrote nothing into of their own goes when its last text goes. */
function writeOrRemove({ beside, record }: ExemptSubject, text: string): void {
  const { file } = parseExemptFile(text);
  const isEmpty = file?.texts.length === 0;
  const empty = serialiseYaml({ format: 1, record: record.id, texts: [] });
  if (isEmpty && withoutComments(text) === empty) removeExemptFile(beside.path);
  else writeExemptFile(beside.path, text, beside.text ?? null);
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

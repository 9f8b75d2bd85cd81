import { UserError } from "../../errors.ts";
import { exemptTextOf, parseExemptFile } from "../../record/exempt-file.ts";
import { movedBack } from "../../record/move-exempt.ts";
import type { TextField } from "../../record/text-fields.ts";
import { isExempt } from "../../record/text.ts";
import { changeFiles } from "../../repository/change-files.ts";
import type { FileChange } from "../../repository/change-plan.ts";
import { OWNER_ONLY } from "../../repository/exempt-file.ts";
import { paperChanges, paperReport } from "../paper-again.ts";
import { recordChange } from "./move-text.ts";
import { serialiseYaml } from "../../yaml/serialise.ts";
import type { Workplace } from "../workplace.ts";
import { finishPaper, paperAfter, paperIn, paperWarnings } from "./exempt-paper.ts";
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
    if (kept === undefined) return { ...result, ...finishPaper(subject, dryRun, at) };
    throw new UserError(
      `${subject.file} and ${exemptName} hold different texts for ${field.name}`,
      {
        hint: "Compare the two, keep what is right in the record, and take the other out of the file by hand.",
      },
    );
  }
  if (kept === undefined) throw noText(exemptName, field);
  const files = movedBack(subject.yaml, exemptFile.text ?? "", field, kept);
  const due = paperAfter(subject, files, at);
  const paper = paperReport(due, at);
  if (!dryRun) {
    changeFiles(
      subject.configuration,
      [
        recordChange(subject, files.record),
        exemptChange(subject, files.exempt),
        ...paperChanges(due),
      ],
      "finish",
    );
  }
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
    hint: "Confidential (exempt) text is not shared with the record. The person who left it out has the file that holds it.",
  });
}

/** A file that a person wrote nothing into of their own goes when its last text goes. */
function exemptChange({ exemptFile, record }: ExemptSubject, text: string): FileChange {
  const { file } = parseExemptFile(text);
  const isEmpty = file?.texts.length === 0;
  const empty = serialiseYaml({ format: 1, record: record.id, texts: [] });
  const isGone = isEmpty && withoutComments(text) === empty;
  return {
    path: exemptFile.path,
    before: exemptFile.text ?? null,
    after: isGone ? null : text,
    mode: OWNER_ONLY,
  };
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

import { UserError } from "../../errors.ts";
import { editRecord } from "../../record/edit.ts";
import { exemptTextOf } from "../../record/exempt-file.ts";
import type { Exempt } from "../../record/model.ts";
import { accessEdits, movedOut, withSeals } from "../../record/move-exempt.ts";
import type { BothFiles } from "../../record/move-exempt.ts";
import type { TextField } from "../../record/text-fields.ts";
import { writeExemptFile } from "../../repository/exempt-file.ts";
import { KeptMine, saveRecord } from "../../repository/save-record.ts";
import type { Workplace } from "../workplace.ts";
import { paperAfter, paperIn, paperWarnings } from "./exempt-paper.ts";
import { reportAbout } from "./exempt-report.ts";
import type { ExemptReport } from "./exempt-report.ts";
import type { ExemptSubject } from "./exempt-subject.ts";
import { leakWarnings } from "./exempt-warnings.ts";

/** A text that is still in the record. */
export type OpenText = TextField & { value: string };

/** A text that is exempt already. */
export type ExemptField = TextField & { value: Exempt };

/** Moves one text out. Its own file is written first: a crash after it loses nothing. */
export function moveText(
  subject: ExemptSubject,
  text: OpenText,
  ground: Exempt["exempt"],
  { dryRun, at }: { dryRun: boolean; at: Workplace },
): ExemptReport {
  const { record, yaml, exemptFile } = subject;
  const files = movedOut(record, yaml, exemptFile.text, text, ground);
  const moved = { secret: text.value, after: files.record, field: text };
  const warnings = leakWarnings(subject, moved, at);
  if (!dryRun) writeBoth(subject, files, text.name);
  const paper = paperAfter(subject, files.record, dryRun, at);
  return {
    ...reportAbout(subject, text),
    done: "moved-out",
    exempt: ground,
    ...paperIn(paper),
    notes: accessEdits(record).length === 0 ? [] : ["publication.access says part-exempt now."],
    warnings: [...paperWarnings(paper), ...warnings],
  };
}

/** Changes why a text is exempt. */
export function changeGround(
  subject: ExemptSubject,
  field: ExemptField,
  ground: Exempt["exempt"],
  { dryRun, at }: { dryRun: boolean; at: Workplace },
): ExemptReport {
  const { exempt: old } = field.value;
  const same =
    ground.paragraph === old.paragraph && ground["public-interest"] === old["public-interest"];
  const isKept = exemptTextOf(subject.exemptFile.file, field.name) !== undefined;
  const warnings = isKept ? [] : [notHere(field.name, subject.exemptName)];
  const result = { ...reportAbout(subject, field), exempt: ground, warnings };
  if (same) return { ...result, done: "nothing", notes: [] };
  const text = editRecord(
    subject.yaml,
    withSeals(subject.record, [{ path: [...field.path, "exempt"], value: ground }]),
  );
  if (!dryRun) saveRecord(subject.path, text, { expected: subject.text });
  const paper = paperAfter(subject, text, dryRun, at);
  return {
    ...result,
    done: "ground-changed",
    ...paperIn(paper),
    notes: [],
    warnings: [...warnings, ...paperWarnings(paper)],
  };
}

/** Text that is kept and differs is the only copy of something: a killed run leaves the same text. */
export function refuseOtherText({ exemptFile, exemptName }: ExemptSubject, text: OpenText): void {
  const kept = exemptTextOf(exemptFile.file, text.name);
  if (kept === undefined || kept === text.value) return;
  throw new UserError(`${exemptName} holds another text for ${text.name}`, {
    hint: "Compare it with the record. To keep the text of the record in its place: --replace",
  });
}

/** Whose text is not in this copy of the repository. */
function notHere(field: string, exemptName: string): string {
  return `the text of ${field} is not in ${exemptName}: it may be kept in another copy of this folder.`;
}

function writeBoth(
  { exemptFile, exemptName, path, text, file }: ExemptSubject,
  files: BothFiles,
  field: string,
): void {
  writeExemptFile(exemptFile.path, files.exempt, exemptFile.text ?? null);
  try {
    saveRecord(path, files.record, { expected: text });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `${file} still holds the text of ${field}; a copy of it is in ${exemptName}. ${error.message}`,
      {
        hint: hintAfter(error),
        kind: "failure",
        cause: error,
      },
    );
  }
}

function hintAfter(error: UserError): string {
  const usual = "Run the same command again: it carries on from here.";
  return error instanceof KeptMine ? (error.hint ?? usual) : usual;
}

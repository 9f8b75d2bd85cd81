import { UserError } from "../../errors.ts";
import { editRecord } from "../../record/edit.ts";
import { exemptTextOf } from "../../record/exempt-file.ts";
import type { Exempt } from "../../record/text-model.ts";
import { accessEdits, movedOut, openWordings, withSeals } from "../../record/move-exempt.ts";
import type { BothFiles } from "../../record/move-exempt.ts";
import type { TextField } from "../../record/text-fields.ts";
import { changeFiles } from "../../repository/change-files.ts";
import type { FileChange } from "../../repository/change-plan.ts";
import { OWNER_ONLY } from "../../repository/exempt-file.ts";
import { paperChanges, paperReport } from "../paper-again.ts";
import type { DuePaper } from "../paper-again.ts";
import type { Workplace } from "../workplace.ts";
import { finishPaper, paperAfter, paperIn, paperWarnings } from "./exempt-paper.ts";
import { reportAbout } from "./exempt-report.ts";
import type { ExemptReport } from "./exempt-report.ts";
import type { ExemptSubject } from "./exempt-subject.ts";
import { gitWarnings, leakWarnings } from "./exempt-warnings.ts";

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
  const due = paperAfter(subject, files, at);
  const paper = paperReport(due, at);
  if (!dryRun) writeMoved(subject, files, text.name, due);
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
  if (openWordings(subject.record, field).length > 0) {
    return moveWordings(subject, field, ground, { dryRun, at });
  }
  if (same) {
    const finished = finishPaper(subject, dryRun, at);
    return {
      ...result,
      ...finished,
      notes: [],
      warnings: [...warnings, ...finished.warnings],
    };
  }
  const text = editRecord(
    subject.yaml,
    withSeals(subject.record, [{ path: [...field.path, "exempt"], value: ground }]),
  );
  const due = paperAfter(subject, { record: text }, at);
  const paper = paperReport(due, at);
  if (!dryRun)
    changeFiles(
      subject.configuration,
      [recordChange(subject, text), ...paperChanges(due)],
      "finish",
    );
  return {
    ...result,
    done: "ground-changed",
    ...paperIn(paper),
    notes: [],
    warnings: [...warnings, ...paperWarnings(paper)],
  };
}

/** Moves earlier wordings out after their text: it was corrected before anyone moved it, or by hand. */
function moveWordings(
  subject: ExemptSubject,
  field: ExemptField,
  ground: Exempt["exempt"],
  { dryRun, at }: { dryRun: boolean; at: Workplace },
): ExemptReport {
  const { record, yaml, exemptFile } = subject;
  const files = movedOut(record, yaml, exemptFile.text, field, ground);
  const due = paperAfter(subject, files, at);
  const paper = paperReport(due, at);
  if (!dryRun) writeMoved(subject, files, field.name, due);
  return {
    ...reportAbout(subject, field),
    done: "moved-out",
    exempt: ground,
    ...paperIn(paper),
    notes: ["What earlier wordings of it said was moved."],
    warnings: [...paperWarnings(paper), ...gitWarnings(subject.configuration, exemptFile.path, at)],
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

/** The text goes into its own file first: there is always one file that has it. */
function writeMoved(subject: ExemptSubject, files: BothFiles, field: string, due: DuePaper): void {
  const { exemptFile, file } = subject;
  const changes: FileChange[] = [
    {
      path: exemptFile.path,
      before: exemptFile.text ?? null,
      after: files.exempt,
      mode: OWNER_ONLY,
    },
    recordChange(subject, files.record),
    ...paperChanges(due),
  ];
  try {
    changeFiles(subject.configuration, changes, "finish");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${file} still holds the text of ${field}. ${error.message}`, {
      hint: error.hint ?? "Run the same command again: it carries on from here.",
      kind: "failure",
      cause: error,
    });
  }
}

/** The new text of the record. */
export function recordChange({ path, text, writing }: ExemptSubject, after: string): FileChange {
  writing?.(after);
  return { path, before: text, after };
}

import { EXIT, UserError } from "../../errors.ts";
import { editRecord } from "../../record/edit.ts";
import { exemptTextOf } from "../../record/exempt-file.ts";
import type { Exempt } from "../../record/model.ts";
import { accessEdits, movedOut, withSeals } from "../../record/move-exempt.ts";
import type { BothFiles } from "../../record/move-exempt.ts";
import type { TextField } from "../../record/text-fields.ts";
import { isExempt } from "../../record/text.ts";
import { writeExemptFile } from "../../repository/exempt-file.ts";
import { pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import type { Io } from "../io.ts";
import { askField, askGround } from "./ask-ground.ts";
import type { Asking } from "./ask-ground.ts";
import { makePaperAgain } from "./exempt-paper.ts";
import type { ExemptDone } from "./exempt-report.ts";
import type { ExemptSubject } from "./exempt-subject.ts";
import { leakWarnings } from "./exempt-warnings.ts";
import type { ExemptOptions } from "./run-exempt.ts";

/** A field whose text still stands in the record. */
type OpenField = TextField & { value: string };

/** Moves one text out. The file beside the record is written first: a crash after it loses nothing. */
export async function moveText(
  subject: ExemptSubject,
  typed: string | undefined,
  options: ExemptOptions,
  asking: Asking,
  io: Io,
): Promise<ExemptDone> {
  const field = await askField(subject, typed, "text", asking);
  const { value } = field;
  if (isExempt(value)) return changeGround(subject, field, value, options, asking, io);
  const open: OpenField = { ...field, value };
  refuseOtherText(subject, open, options, io);
  const ground = await askGround(options, undefined, asking);
  const { record, yaml, beside } = subject;
  const files = movedOut(record, yaml, beside.text, open, ground);
  const warnings = leakWarnings(subject, { secret: value, after: files.record, field }, io);
  if (options.dryRun !== true) writeBoth(subject, files, field.name, io);
  const paper = makePaperAgain(subject, files.record, options.dryRun === true, io);
  return {
    ...about(subject, field, io),
    done: "moved-out",
    exempt: ground,
    ...(paper.made === undefined ? {} : { paper: paper.made }),
    notes: accessEdits(record).length === 0 ? [] : ["publication.access says part-exempt now."],
    warnings: [...paper.warnings, ...warnings],
  };
}

async function changeGround(
  subject: ExemptSubject,
  field: TextField,
  { exempt: old }: Exempt,
  options: ExemptOptions,
  asking: Asking,
  io: Io,
): Promise<ExemptDone> {
  const ground = await askGround(options, old, asking);
  const same =
    ground.paragraph === old.paragraph && ground["public-interest"] === old["public-interest"];
  const kept = exemptTextOf(subject.beside.file, field.name) !== undefined;
  const warnings = kept ? [] : [notHere(field.name, pathFrom(io.cwd, subject.beside.path))];
  const result = { ...about(subject, field, io), exempt: ground, warnings };
  if (same) return { ...result, done: "nothing", notes: [] };
  const text = editRecord(
    subject.yaml,
    withSeals(subject.record, [{ path: [...field.path, "exempt"], value: ground }]),
  );
  if (options.dryRun !== true) writeFileSafely(subject.path, text, { expected: subject.text });
  const paper = makePaperAgain(subject, text, options.dryRun === true, io);
  return {
    ...result,
    done: "ground-changed",
    ...(paper.made === undefined ? {} : { paper: paper.made }),
    notes: [],
    warnings: [...warnings, ...paper.warnings],
  };
}

/** Whose text is not in this copy of the repository. */
export function notHere(field: string, beside: string): string {
  return `the text of ${field} is not in ${beside}: it may be kept in another copy of this folder.`;
}

/** What every report says. */
export function about(
  { shown, beside }: ExemptSubject,
  { name }: TextField,
  io: Io,
): Pick<ExemptDone, "record" | "beside" | "field"> {
  return { record: shown, beside: pathFrom(io.cwd, beside.path), field: name };
}

/** Text that is kept and differs is the only copy of something: a killed run leaves the same text. */
function refuseOtherText(
  { beside }: ExemptSubject,
  { name, value }: OpenField,
  { replace }: ExemptOptions,
  io: Io,
): void {
  const kept = exemptTextOf(beside.file, name);
  if (kept === undefined || kept === value || replace === true) return;
  throw new UserError(`${pathFrom(io.cwd, beside.path)} holds another text for ${name}`, {
    hint: "Compare it with the record. To keep the text of the record in its place: --replace",
  });
}

function writeBoth(
  { beside, path, text, shown }: ExemptSubject,
  files: BothFiles,
  field: string,
  io: Io,
): void {
  writeExemptFile(beside.path, files.exempt, beside.text ?? null);
  try {
    writeFileSafely(path, files.record, { expected: text });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const copy = pathFrom(io.cwd, beside.path);
    throw new UserError(
      `${shown} still holds the text of ${field}; a copy of it is in ${copy}. ${error.message}`,
      {
        hint: "Run the same command again: it carries on from here.",
        exitCode: EXIT.failure,
        cause: error,
      },
    );
  }
}

import { dirname } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { didYouMean } from "../../nearest.ts";
import { editRecord } from "../../record/edit.ts";
import { MARKS, markActionEdits } from "../../record/mark-action.ts";
import type { ActionMark } from "../../record/mark-action.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { paperPath } from "../../record/files.ts";
import { parseRecord } from "../../record/parse.ts";
import { readStamp } from "../../record/paper-stamp.ts";
import { STATUS } from "../../record/status.ts";
import { isExempt } from "../../record/text.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { readText, readTextIfThere, pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { quote, visible } from "../../yaml/quote.ts";
import { findRecord } from "../../work/find-record.ts";
import type { Io } from "../io.ts";
import { dayGiven } from "../../work/day-given.ts";
import { readRecord } from "../../work/published.ts";
import { writeFinishedPaper } from "../../work/walk/finished-paper.ts";

export interface MarkOptions {
  note?: string;
  asOf?: string;
  dryRun?: true;
}

/** Says in the record how an action stands, adds it to the history, and makes the paper again. */
export function markAction(
  mark: ActionMark,
  name: string,
  typed: string,
  options: MarkOptions,
  io: Io,
): ExitCode {
  const on = dayGiven("--as-of", options.asOf, io.today);
  const path = findRecord(readConfiguration(io.cwd), name, io.cwd);
  const file = visible(pathFrom(io.cwd, path));
  const { record } = readRecord(path, io.cwd);
  refuseUndecided(record);
  const at = actionAt(record, typed);
  const note = noteFor(mark, record, at, options.note);
  const id = record.actions?.[at]?.id ?? typed;
  if (record.actions?.[at]?.status === MARKS[mark].status && note === undefined) {
    io.stdout.write(`${id} in ${file} is so already. Nothing was changed.\n`);
    return EXIT.ok;
  }
  const text = readText(path);
  const after = editRecord(parseRecord(text).yaml, markActionEdits(record, at, mark, { on, note }));
  const dryRun = options.dryRun === true;
  if (!dryRun) writeFileSafely(path, after, { expected: text });
  io.stdout.write(`${dryRun ? "Would mark" : "Marked"} ${id} in ${file}: ${MARKS[mark].status}\n`);
  makePaperAgain(path, after, dryRun, io);
  return EXIT.ok;
}

function refuseUndecided({ id, status }: DecisionRecord): void {
  if (status === "decided") return;
  const { label } = STATUS[status];
  throw new UserError(`${quote(id)} is not a decision that stands (${label.toLowerCase()})`, {
    hint:
      status === "draft" || status === "proposed"
        ? "It promises nothing until it is decided. Its actions can still be written anew: rightly resume"
        : "Its actions are no longer asked for.",
    exitCode: EXIT.usage,
  });
}

/** Where the action stands that a person means: by its id, or a part of it that no other has. */
function actionAt({ actions = [] }: DecisionRecord, typed: string): number {
  const ids = actions.map(({ id }, at) => id ?? `action-${at + 1}`);
  const exact = ids.indexOf(typed);
  if (exact !== -1) return exact;
  const alike = ids.filter((id) => typed !== "" && id.includes(typed.toLowerCase()));
  if (alike.length === 1) return ids.indexOf(alike[0]!);
  const message =
    alike.length > 1
      ? `${alike.length} actions have ${quote(typed)} in their id`
      : `there is no action ${quote(typed)} in this record${didYouMean(typed, ids)}`;
  const hint =
    ids.length === 0
      ? "It has no actions. A look-back is held with: rightly look-back"
      : `It has ${(alike.length > 1 ? alike : ids).join(", ")}.`;
  throw new UserError(message, { hint, exitCode: EXIT.usage });
}

function noteFor(
  mark: ActionMark,
  record: DecisionRecord,
  at: number,
  typed: string | undefined,
): string | undefined {
  const note = typed?.trim();
  if (note !== undefined && note !== "") {
    if (!isExempt(record.actions?.[at]?.note)) return note;
    throw new UserError("the note of this action is exempt, and nothing can be added to it here", {
      hint: "Leave --note out, or write it into the file of exempt text.",
    });
  }
  if (mark !== "drop") return undefined;
  throw new UserError("why this action will not be done is missing", {
    hint: "Those it was promised to will ask. Say why: --note REASON",
    exitCode: EXIT.usage,
  });
}

/** The paper shows how actions stand. One that was changed by hand is left alone. */
function makePaperAgain(path: string, after: string, dryRun: boolean, io: Io): void {
  const paper = paperPath(path);
  const old = readTextIfThere(paper);
  const { record } = parseRecord(after);
  if (old === undefined || record === undefined) return;
  const file = visible(pathFrom(io.cwd, paper));
  if (readStamp(old)?.paperIntact !== true) {
    io.stderr.write(
      `${file} was changed by hand and was not made again. To make it again: rightly paper ${dirname(file) === "." ? record.id : pathFrom(io.cwd, path)} --replace\n`,
    );
    return;
  }
  if (!dryRun) writeFinishedPaper(record, path);
  io.stdout.write(`${dryRun ? "Would make the paper again" : "Paper, made again"}: ${file}\n`);
}

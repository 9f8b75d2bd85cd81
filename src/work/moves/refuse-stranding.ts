import { dirname } from "node:path";
import { UserError } from "../../errors.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import { idOfFile } from "../../record/files.ts";
import type { Status } from "../../record/model.ts";
import { pathFrom } from "../../repository/read.ts";
import { visible } from "../../yaml/quote.ts";
import { canBeMade, commandOfStep, keptSteps, namesIn } from "./kept-steps.ts";
import type { KeptStep } from "./kept-steps.ts";

/** A step that is about to be written. */
export interface StepToWrite {
  /** Of the record, absolute. */
  path: string;
  /** Name of the move; an empty text is the walk. */
  move: string;
  /** What the record will be. */
  status: Status;
  /** Folder a person is in. */
  cwd: string;
}

/**
 * Answers that were kept of another step are not left where no command would ask for them.
 * @throws UserError that names them, with how to go on or to drop them.
 */
export function refuseStranding({ path, move, status, cwd }: StepToWrite): void {
  const stranded = keptSteps(path).find((step) => step.move !== move && !canBeMade(step, status));
  if (stranded !== undefined) throw keptInTheWay(stranded, path, cwd);
}

/**
 * A step is not made a second time beside the answers that are kept of it.
 * @param differs Whether what is kept is about something else than what is given now.
 * @throws UserError that names them, with how to go on or to drop them.
 */
export function refuseBesideKept(
  { path, move, cwd }: Omit<StepToWrite, "status">,
  differs: (step: KeptStep) => boolean,
): void {
  const kept = keptSteps(path).find((step) => step.move === move);
  if (kept !== undefined && !differs(kept)) throw keptInTheWay(kept, path, cwd);
}

function keptInTheWay(step: KeptStep, record: string, cwd: string): UserError {
  const command = commandOfStep(step, idOfFile(record));
  const file = visible(pathFrom(cwd, step.path));
  const count = step.answers.length;
  const [what, are, them] =
    count === 1 ? ["1 answer", "is", "it"] : [`${count} answers`, "are", "them"];
  const kept = `${what} to ${command} of ${dayOf(step)} ${are} kept`;
  return new UserError(`${kept}, and nobody could use ${them} after this`, {
    hint: `To go on with ${them}, or to see and drop ${them}: ${command}\nTo drop ${them} from here, delete ${file}`,
    kind: "failure",
  });
}

function dayOf({ since }: KeptStep): string {
  return dayInWords(since.slice(0, 10));
}

/**
 * What is said with a refusal of a step that the record is past, where answers of it are kept: they are
 * shown, for no command asks for them any more. An empty text if there are none.
 */
export function keptTooLate(record: string, move: string, cwd: string): string {
  const names = namesIn(dirname(record));
  const step = keptSteps(record, names).find((one) => one.move === move);
  if (step === undefined) return "";
  const words = step.answers.flatMap(({ step: question, raw = "" }) =>
    raw.trim() === "" ? [] : [`${visible(question)}: ${visible(raw)}`],
  );
  const file = visible(pathFrom(cwd, step.path));
  return [
    "",
    `These answers were kept on ${dayOf(step)}, and are not in the record:`,
    ...words,
    `They are in ${file}. When you do not need them any more, delete it.`,
  ].join("\n");
}

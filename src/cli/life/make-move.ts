import { HIDING_RULES } from "../../check/every-rule.ts";
import { judgeRecord } from "../../check/judge-record.ts";
import { EXIT, UserError } from "../../errors.ts";
import { dotted, inFile } from "../../finding.ts";
import type { Fault } from "../../finding.ts";
import { isRefusedMove } from "../../life/model.ts";
import type { MadeMove, MoveOutcome } from "../../life/model.ts";
import { editRecord } from "../../record/edit.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { parseRecord } from "../../record/parse.ts";
import type { Edit } from "../../yaml/edit.ts";
import { visible } from "../../yaml/quote.ts";
import { colourFor } from "../colour.ts";
import type { Io } from "../io.ts";
import { renderHuman } from "../reporters/human.ts";
import type { MoveSubject } from "./move-subject.ts";

/** A move that may be made, worked out and judged, and not yet written. */
export interface ReadyMove {
  subject: MoveSubject;
  made: MadeMove;
  /** The new text of the record. */
  text: string;
  after: DecisionRecord;
  /** What a check will say of what is new, besides errors. */
  warnings: readonly Fault[];
}

/** What stands in the way of a move, in the record it would make. */
export interface StoodInTheWay {
  subject: MoveSubject;
  edits: readonly Edit[];
  faults: readonly Fault[];
}

/** @throws UserError with the reason and what can be done instead. */
export function notRefused(subject: MoveSubject, moved: MoveOutcome): MadeMove {
  if (!isRefusedMove(moved)) return moved;
  throw new UserError(`${subject.record.id}: ${moved.refused}`, {
    hint: moved.hint,
    exitCode: EXIT.usage,
  });
}

/**
 * Works out the new record and judges it as a check will. What is wrong already and has nothing to do
 * with the move is left to the check, unless the record must be whole from now on.
 * @param demandsWhole Whether it must be, though its status stays.
 */
export function readyMove(
  subject: MoveSubject,
  moved: MoveOutcome,
  demandsWhole = false,
): ReadyMove | StoodInTheWay {
  const made = notRefused(subject, moved);
  const { record, yaml, configuration, life, folder } = subject;
  const text = editRecord(yaml, made.edits);
  const { record: after, yaml: newYaml, faults } = parseRecord(text);
  const { edits } = made;
  if (after === undefined) return { subject, edits, faults };
  const judge = judgeRecord(configuration, life.framework, life.today, folder);
  const before = new Set([...subject.faults, ...judge(record, yaml, subject.faults)].map(keyOf));
  const found = [...faults, ...judge(after, newYaml, faults)];
  const isWhole = demandsWhole || after.status !== record.status;
  const wrong = found.filter(
    (fault) => fault.severity === "error" && (isWhole || !before.has(keyOf(fault))),
  );
  if (wrong.length > 0) return { subject, edits, faults: wrong };
  const warnings = found.filter(
    (fault) => fault.severity === "warning" && !before.has(keyOf(fault)),
  );
  return { subject, made, text, after, warnings };
}

/** Whether something stands in the way. */
export function isStopped(ready: ReadyMove | StoodInTheWay): ready is StoodInTheWay {
  return "faults" in ready;
}

/** Says what has to be put right first: what was given by its field, the rest with its line. */
export async function sayStopped({ subject, edits, faults }: StoodInTheWay, io: Io): Promise<void> {
  const written = edits.map(({ path }) => dotted(path));
  const isGiven = ({ path }: Fault): boolean =>
    written.some((one) => path === one || path.startsWith(`${one}.`));
  const given = faults.filter(isGiven);
  for (const { path, message, fix } of given) {
    io.stderr.write(`${visible(path)}: ${visible(message)}\n  ${visible(fix)}\n`);
  }
  const others = parsedPlaces(
    subject,
    faults.filter((fault) => !isGiven(fault)),
  );
  const colour = await colourFor(io, io.stderr);
  const source = (): string => subject.text;
  io.stderr.write(
    renderHuman(inFile(subject.file, others), { source, colour, hiding: HIDING_RULES }),
  );
  const things = faults.length === 1 ? "1 thing" : `${faults.length} things`;
  io.stderr.write(`\n${things} to put right first. Nothing was written.\n`);
}

/** Places in the file as it is, for the person has not seen the new text. */
function parsedPlaces({ yaml }: MoveSubject, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, place: yaml.placeOf(pathOf(fault.path)) }));
}

function pathOf(path: string): (string | number)[] {
  return path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function keyOf({ rule, path, message }: Fault): string {
  return JSON.stringify([rule, path, message]);
}

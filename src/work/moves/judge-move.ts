import { HIDING_RULES } from "../../check/every-rule.ts";
import { judgeRecord } from "../../check/judge-record.ts";
import { UserError } from "../../errors.ts";
import { dotted, inFile } from "../../finding.ts";
import type { Fault, Finding } from "../../finding.ts";
import { isRefusedMove } from "../../life/model.ts";
import type { MadeMove, MoveOutcome, RefusedMove } from "../../life/model.ts";
import { editRecord } from "../../record/edit.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { parseRecord } from "../../record/parse.ts";
import type { Edit } from "../../yaml/edit.ts";
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

/** A move that is not made, because the record it would make has errors. Nothing was written. */
export interface BlockedMove {
  /** Faults in what the move would write, which the person has given. */
  given: readonly Fault[];
  /** The others, at their places in the record as it is. */
  findings: readonly Finding[];
  /** Text of the record as it is. */
  source: string;
  /** Rules whose findings must not be shown with their line. */
  hiding: ReadonlySet<string>;
}

/** Whether something is to be put right before the move can be made. */
export function isBlocked<T extends object>(made: T | BlockedMove): made is BlockedMove {
  return "findings" in made;
}

/** Why a move may not be made, with what can be done instead. */
export function refusalOf(
  { record }: Pick<MoveSubject, "record">,
  { refused, hint }: RefusedMove,
): UserError {
  return new UserError(`${record.id}: ${refused}`, { hint });
}

/**
 * Works out the new record and judges it as a check will. What is wrong already and has nothing to do
 * with the move is left to the check, unless the record must be whole from now on.
 * @param demandsWhole Whether it must be, though its status stays.
 * @throws UserError with the reason if the move may not be made.
 */
export function readyMove(
  subject: MoveSubject,
  outcome: MoveOutcome,
  demandsWhole = false,
): ReadyMove | BlockedMove {
  if (isRefusedMove(outcome)) throw refusalOf(subject, outcome);
  const { record, yaml, configuration, life, folder } = subject;
  const { edits } = outcome;
  const text = editRecord(yaml, edits);
  const { record: after, yaml: newYaml, faults } = parseRecord(text);
  if (after === undefined) return blocked(subject, edits, faults);
  const judge = judgeRecord(configuration, life.framework, life.today, folder);
  const before = new Set([...subject.faults, ...judge(record, yaml, subject.faults)].map(keyOf));
  const found = [...faults, ...judge(after, newYaml, faults)];
  const isWhole = demandsWhole || after.status !== record.status;
  const wrong = found.filter(
    (fault) => fault.severity === "error" && (isWhole || !before.has(keyOf(fault))),
  );
  if (wrong.length > 0) return blocked(subject, edits, wrong);
  const warnings = found.filter(
    (fault) => fault.severity === "warning" && !before.has(keyOf(fault)),
  );
  return { subject, made: outcome, text, after, warnings };
}

function blocked(
  { file, text, yaml }: MoveSubject,
  edits: readonly Edit[],
  faults: readonly Fault[],
): BlockedMove {
  const written = edits.map(({ path }) => dotted(path));
  const isGiven = ({ path }: Fault): boolean =>
    written.some((one) => path === one || path.startsWith(`${one}.`));
  // The person has not seen the new text, so places are those in the file as it is.
  const others = faults
    .filter((fault) => !isGiven(fault))
    .map((fault) => ({ ...fault, place: yaml.placeOf(pathOf(fault.path)) }));
  return {
    given: faults.filter(isGiven),
    findings: inFile(file, others),
    source: text,
    hiding: HIDING_RULES,
  };
}

function pathOf(path: string): (string | number)[] {
  return path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function keyOf({ rule, path, message }: Fault): string {
  return JSON.stringify([rule, path, message]);
}

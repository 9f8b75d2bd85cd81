import { HIDING_RULES } from "../../check/every-rule.ts";
import { judgeRecord } from "../../check/judge-record.ts";
import type { Judge } from "../../check/judge-record.ts";
import { UserError } from "../../errors.ts";
import { dotted, inFile } from "../../finding.ts";
import type { Fault, Finding } from "../../finding.ts";
import { isRefusedMove } from "../../life/model.ts";
import type { MadeMove, MoveOutcome, RefusedMove } from "../../life/model.ts";
import { editRecord } from "../../record/edit.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { hideExempt } from "../../record/hide-exempt.ts";
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
  /** What a check will say about what is new, apart from errors. */
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
  const judged = judgedMove(subject, outcome, demandsWhole);
  const { text, after, wrong, warnings } = judged;
  if (after === undefined || wrong.length > 0) return blockedMove(subject, outcome.edits, wrong);
  return { subject, made: outcome, text, after, warnings };
}

/** A record as a move would leave it, and what a check will say of it. */
export interface JudgedMove {
  text: string;
  /** `undefined` if it would not be a record. */
  after: DecisionRecord | undefined;
  /** What keeps the move from being made. */
  wrong: readonly Fault[];
  /** What is new, apart from errors. */
  warnings: readonly Fault[];
}

/** Works out what a move would leave and puts the rules of a check to it. */
export function judgedMove(
  subject: MoveSubject,
  { edits }: MadeMove,
  demandsWhole: boolean,
): JudgedMove {
  const text = editRecord(subject.yaml, edits);
  return judgedText(subject, subject.annotate?.(text, edits) ?? text, demandsWhole);
}

/** The same for the new text of a record. */
export function judgedText(subject: MoveSubject, text: string, demandsWhole: boolean): JudgedMove {
  const { record } = subject;
  const { record: after, yaml: newYaml, faults } = parseRecord(text);
  if (after === undefined) return { text, after, wrong: hideExempt(faults, text), warnings: [] };
  const { judge, before } = rulesFor(subject);
  const found = judge(after, newYaml, faults);
  const isWhole = demandsWhole || after.status !== record.status;
  const isNew = (fault: Fault): boolean => !before.has(faultKey(fault));
  return {
    text,
    after,
    wrong: found.filter((one) => one.severity === "error" && (isWhole || isNew(one))),
    warnings: found.filter((one) => one.severity === "warning" && isNew(one)),
  };
}

interface RulesForSubject {
  judge: Judge;
  /** What is wrong with the record as it is. */
  before: ReadonlySet<string>;
}

const RULES = new WeakMap<MoveSubject, RulesForSubject>();

/** The rules are read once for a move, which may be judged after each answer. */
function rulesFor(subject: MoveSubject): RulesForSubject {
  const made = RULES.get(subject);
  if (made !== undefined) return made;
  const { record, yaml, configuration, life, folder, faults } = subject;
  const judge = judgeRecord(configuration, life.framework, life.today, folder);
  const before = new Set(judge(record, yaml, faults).map(faultKey));
  const rules = { judge, before };
  RULES.set(subject, rules);
  return rules;
}

/**
 * A move that is not made because of these faults.
 * @param edits What the move would write.
 */
export function blockedMove(
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

/** What makes a fault the same in two states of a record. */
export function faultKey({ rule, path, message }: Fault): string {
  return JSON.stringify([rule, path, message]);
}

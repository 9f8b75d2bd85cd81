import { dotted } from "../../finding.ts";
import type { Fault, Path } from "../../finding.ts";
import { isAnswered, isRequired } from "../../interview/flow.ts";
import type { Step } from "../../interview/model.ts";
import { isRefusedMove } from "../../life/model.ts";
import type { MadeMove, MoveOutcome, RefusedMove } from "../../life/model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { withEdit } from "../../yaml/plain-edit.ts";
import type { GivenFields } from "./given-reader.ts";
import { blockedMove, judgedMove, faultKey } from "./judge-move.ts";
import type { BlockedMove } from "./judge-move.ts";
import type { MoveSubject } from "./move-subject.ts";
import type { AnswerToJudge, AskedSoFar } from "./move.ts";
import { refusalWords } from "./refusal-words.ts";

/** What the rules of a move are put to. */
export interface MoveToJudge {
  subject: MoveSubject;
  demandsWhole: boolean;
  outcome: (given: GivenFields, draft: DecisionRecord) => MoveOutcome;
  /** What came of a draft: that of the last answer is the one before the next. */
  judged: WeakMap<DecisionRecord, SoFar>;
}

/** What a move would come to with the answers so far. */
export type SoFar = RefusedMove | { made: MadeMove; wrong: readonly Fault[] };

/** Stands for words that are still to be given, so that those that are there can be judged. */
const STILL_TO_COME = "…";

/**
 * What the end would refuse of an answer that was just given: what the move or the rules of a check
 * say with it and did not say without it. What an open question will settle is left to that.
 * @returns A sentence; `undefined` if it can be taken.
 */
export function judgeAnswer(
  move: MoveToJudge,
  { given, before, after }: AnswerToJudge,
): string | undefined {
  if (before.draft === after.draft) return undefined;
  const was = soFar(move, given, before);
  const is = soFar(move, given, after);
  if ("refused" in is) {
    const isNew = !("refused" in was) || was.refused !== is.refused;
    return isNew ? refusalWords(is.refused, is.hint) : undefined;
  }
  const earlier = new Set("refused" in was ? [] : was.wrong.map(faultKey));
  const open = openPaths(after, is.made);
  const first = is.wrong.find(
    (fault) => !earlier.has(faultKey(fault)) && !open.some((path) => isRelated(path, fault.path)),
  );
  return first === undefined ? undefined : refusalWords(first.message, first.fix);
}

/** What is wrong with the record itself, which no answer can put right. */
export function obstacleTo(
  move: MoveToJudge,
  given: GivenFields,
  asked: AskedSoFar,
): BlockedMove | undefined {
  const is = soFar(move, given, asked);
  if ("refused" in is) return undefined;
  const { edits } = is.made;
  const written = edits.map(({ path }) => dotted(path));
  const wrong = is.wrong.filter(({ path }) => !written.some((one) => isRelated(one, path)));
  return wrong.length === 0 ? undefined : blockedMove(move.subject, edits, wrong);
}

function soFar(move: MoveToJudge, given: GivenFields, asked: AskedSoFar): SoFar {
  const judged = move.judged.get(asked.draft) ?? workedOut(move, given, asked);
  move.judged.set(asked.draft, judged);
  return judged;
}

function workedOut(
  { subject, demandsWhole, outcome }: MoveToJudge,
  given: GivenFields,
  asked: AskedSoFar,
): SoFar {
  const made = outcome(given, filled(asked));
  if (isRefusedMove(made)) return made;
  return { made, wrong: judgedMove(subject, made, demandsWhole).wrong };
}

/** The draft with something in the place of each text that must still be given. */
function filled({ draft, steps }: AskedSoFar): DecisionRecord {
  return openRequired({ draft, steps }).reduce<unknown>((so, step) => {
    const { path, kind, stores } = step;
    if (stores.as !== "value") return so;
    if (kind === "text" || kind === "line") return withEdit(so, { path, value: STILL_TO_COME });
    if (kind !== "choose-many") return so;
    const value = step.choices.slice(0, step.atLeast).map((choice) => choice.value);
    return withEdit(so, { path, value });
  }, draft) as DecisionRecord;
}

function openRequired({ draft, steps }: AskedSoFar): Step[] {
  return steps.filter((step) => isRequired(step) && !isAnswered(step, draft));
}

/** Where the answers to the open questions will be in the record. */
function openPaths(asked: AskedSoFar, { edits }: MadeMove): string[] {
  return openRequired(asked).map(({ path }) => dotted(inRecord(path, edits)));
}

/** In the draft the new item of a list is the first, and in the record the last. */
function inRecord(path: Path, edits: MadeMove["edits"]): Path {
  const [list, at, ...rest] = path;
  if (list === undefined || typeof at !== "number") return path;
  const added = edits.find((edit) => edit.path[0] === list && typeof edit.path[1] === "number");
  return [list, Number(added?.path[1] ?? 0) + at, ...rest];
}

function isRelated(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

import { dotted } from "../../finding.ts";
import type { Fault, Path } from "../../finding.ts";
import { isAnswered, isRequired } from "../../interview/flow.ts";
import type { Step } from "../../interview/model.ts";
import { isRefusedMove } from "../../life/model.ts";
import type { MadeMove, MoveOutcome, RefusedMove } from "../../life/model.ts";
import { valueAt } from "../../mapping.ts";
import type { DecisionRecord } from "../../record/model.ts";
import type { Edit } from "../../yaml/edit.ts";
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
export const STILL_TO_COME = "…";

/**
 * What the end would refuse of an answer that was just given: what the move or the rules of a check
 * say about it with it and did not say without it. What is said about other places can be settled by
 * a question that is still open, so it counts when there is none.
 * @returns A sentence; `undefined` if it can be taken.
 */
export function judgeAnswer(
  move: MoveToJudge,
  { given, step, before, after }: AnswerToJudge,
): string | undefined {
  if (before.draft === after.draft) return undefined;
  const was = soFar(move, given, before);
  const is = soFar(move, given, after);
  if ("refused" in is) {
    const isNew = !("refused" in was) || was.refused !== is.refused;
    return isNew ? refusalWords(is.refused, is.hint) : undefined;
  }
  const earlier = new Set("refused" in was ? [] : was.wrong.map(faultKey));
  const isLast = openRequired(after).length === 0;
  const own = ownPaths(step, after.draft, is.made);
  const first = is.wrong.find(
    (fault) =>
      !earlier.has(faultKey(fault)) && (isLast || own.some((path) => isWithin(fault.path, path))),
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
  const made = outcome(given, filled(asked, subject.life.today));
  if (isRefusedMove(made)) return made;
  return { made, wrong: judgedMove(subject, made, demandsWhole).wrong };
}

/** The draft with something in the place of what must still be given, as far as any will do. */
function filled({ draft, steps }: AskedSoFar, today: string): DecisionRecord {
  return openRequired({ draft, steps }).reduce<unknown>((so, step) => {
    const { path, kind, stores } = step;
    if (stores.as !== "value") return so;
    if (kind === "text" || kind === "line") return withEdit(so, { path, value: STILL_TO_COME });
    if (kind === "date") return withEdit(so, { path, value: today });
    if (kind !== "choose-many") return so;
    const value = step.choices.slice(0, step.atLeast).map((choice) => choice.value);
    return withEdit(so, { path, value });
  }, draft) as DecisionRecord;
}

function openRequired({ draft, steps }: AskedSoFar): Step[] {
  return steps.filter((step) => isRequired(step) && !isAnswered(step, draft));
}

/** Where an answer will be in the record; words that are put together with others go by the words. */
function ownPaths({ path }: Step, draft: DecisionRecord, { edits }: MadeMove): string[] {
  const place = dotted(inRecord(path, edits));
  const words = valueAt(draft, path);
  const isWords = typeof words === "string" && words.length >= LONG_ENOUGH;
  const others = edits.filter(
    ({ path: written, ...edit }) =>
      isWords &&
      "value" in edit &&
      holdsWords(edit.value, words) &&
      !isWithin(place, dotted(written)),
  );
  return [place, ...others.map((edit) => dotted(edit.path))];
}

/** Shorter words may be anywhere by chance. */
const LONG_ENOUGH = 8;

/** Where a move writes words again that it writes at a path: in the history what a field says. */
export function repeatedAt(path: Path, edits: readonly Edit[]): Path[] {
  const at = dotted(path);
  const own = edits.find((edit) => isWithin(at, dotted(edit.path)));
  if (own === undefined || !("value" in own)) return [];
  const words = valueAt(own.value, path.slice(own.path.length));
  if (typeof words !== "string" || words.length < LONG_ENOUGH) return [];
  const others = edits.filter(
    (edit) => edit !== own && "value" in edit && holdsWords(edit.value, words),
  );
  return others.map((edit) => edit.path);
}

function holdsWords(value: unknown, words: string): boolean {
  return JSON.stringify(value).includes(JSON.stringify(words).slice(1, -1));
}

/** In the draft the new item of a list is the first, and in the record the last. */
export function inRecord(path: Path, edits: readonly Edit[]): Path {
  const [list, at, ...rest] = path;
  if (list === undefined || typeof at !== "number") return path;
  const added = edits.find((edit) => edit.path[0] === list && typeof edit.path[1] === "number");
  return [list, Number(added?.path[1] ?? 0) + at, ...rest];
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

function isRelated(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

import { dayInWords } from "../record/day-in-words.ts";
import type { DecisionRecord, LookBack } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";
import { historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MoveOutcome, RefusedMove } from "./model.ts";
import { refusedFrom } from "./moves.ts";

export interface LookBackInput {
  lookBack: LookBack;
  /** Day of another look-back after this. */
  next?: string | undefined;
}

/** Notes how the tests are answered now, what was learned and what is worth sharing. */
export function lookBack(
  record: DecisionRecord,
  input: LookBackInput,
  context: LifeContext,
): MoveOutcome {
  const held = input.lookBack.held ?? context.today;
  const refused = refusedFrom(record.status, "look-back") ?? refusedDay(record, held, context);
  if (refused !== undefined) return refused;
  const list = record["look-backs"] ?? [];
  const at = waitingAt(list);
  const made = { ...list[at], ...input.lookBack, held };
  const { due, by } = made;
  const event = {
    on: held,
    event: "looked-back",
    ...(by === undefined ? {} : { note: `By ${by}.` }),
  };
  return {
    edits: [
      list.length === 0
        ? { path: ["look-backs"], value: [made] }
        : { path: ["look-backs", at], value: made },
      ...nextEdits(list, at, input.next),
      ...historyEdits(record, [event]),
    ],
    done: `Looked back on ${dayInWords(held)}`,
    notes: due !== undefined && held > due ? [`It was due on ${dayInWords(due)}.`] : [],
    next: nextAfter(record, input),
  };
}

function nextEdits(list: readonly LookBack[], at: number, due: string | undefined): Edit[] {
  if (due === undefined) return [];
  return [{ path: ["look-backs", Math.max(list.length, at + 1)], value: { due } }];
}

/** The first look-back that was not held; a new one if there is none. */
function waitingAt(list: readonly LookBack[]): number {
  const at = list.findIndex(({ held }) => held === undefined);
  return at === -1 ? list.length : at;
}

function refusedDay(
  { decisions = [] }: DecisionRecord,
  held: string,
  { today }: LifeContext,
): RefusedMove | undefined {
  if (held > today) {
    return {
      refused: `${dayInWords(held)} has not come yet`,
      hint: "Record it when it has been held.",
    };
  }
  const decided = decisions.flatMap(({ on }) => on ?? []).sort()[0];
  if (decided === undefined || held >= decided) return undefined;
  return {
    refused: `${dayInWords(held)} is before the decision of ${dayInWords(decided)}`,
    hint: "A look-back comes after. Give the right day with --held.",
  };
}

function nextAfter(
  { id }: DecisionRecord,
  { lookBack: { share, learned }, next }: LookBackInput,
): string[] {
  return [
    ...(typeof share === "string" && nonBlank(share) !== undefined
      ? ["What went right is worth telling others: it is in the paper."]
      : []),
    ...(learned === undefined ? ["The record does not say what was learned."] : []),
    next === undefined
      ? `If the decision should change: rightly new, then rightly supersede ${id} --by NEW`
      : `The next look-back is due by ${dayInWords(next)}.`,
  ];
}

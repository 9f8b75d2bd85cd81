import { dayInWords, onDayInWords } from "../record/day-in-words.ts";
import { isSurelyBefore, isWholeDay } from "../record/day-span.ts";
import { approvingBodies, endedDecision, standingBodies } from "../record/ended.ts";
import type { DecisionRecord, EndKind } from "../record/model.ts";
import type { NotKnown } from "../record/text-model.ts";
import type { Edit } from "../yaml/edit.ts";
import { bodyName, namesInWords, refusedBody } from "./bodies.ts";
import { historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MoveOutcome, RefusedMove } from "./model.ts";
import { refusedFrom } from "./moves.ts";

export interface EndInput {
  how: EndKind;
  /** Id of the body whose decision ended, or of one that took its place. */
  body: string;
  /** The committee, member or post that cancelled it, or the court that quashed it. */
  by?: string | undefined;
  because: string;
  reference?: string | undefined;
  /** ISO day; of a record told later a month, a year or why it is not known. Today unless said otherwise. */
  on?: string | NotKnown | undefined;
}

/**
 * Notes that the decision of a body came to an end with nothing in its place: the body rescinded it, a
 * court quashed it, or it lapsed. Where several bodies decided, each decision ends by itself, and the
 * record takes the status of the last.
 */
export function end(record: DecisionRecord, input: EndInput, context: LifeContext): MoveOutcome {
  const { how, body, on = context.today } = input;
  const refused =
    refusedFrom(record.status, how === "rescinded" ? "rescind" : "end") ??
    refusedEnd(record, input, context);
  if (refused !== undefined) return refused;
  const ending = endingBodies(record, body, context);
  const waiting = standingBodies(record).filter((id) => !ending.includes(id));
  const isLast = waiting.length === 0;
  const name = bodyName(body, context);
  return {
    edits: [
      ...(isLast ? [{ path: ["status"], value: how }] : []),
      ...endedEdits(record, ending, { ...input, on }),
      ...toldEdits(record, { ...input, on }),
    ],
    done: how === "rescinded" ? `Rescinded by ${name}` : `${DONE[how]}: the decision of ${name}`,
    notes: [],
    next: isLast
      ? ["It is kept as it was. Its actions are no longer asked for."]
      : [
          `${namesInWords(waiting, context)} decided it as well: ${commandFor(how, record.id)} --body ${waiting[0]}`,
        ],
  };
}

/** The history has days, and an end that is known by its month or year alone has none. */
function toldEdits(record: DecisionRecord, input: EndInput): Edit[] {
  const { how, body, on } = input;
  if (typeof on !== "string" || !isWholeDay(on)) return [];
  return historyEdits(record, [{ on, event: how, note: noteOf(input), body }]);
}

const DONE: Readonly<Record<EndKind, string>> = {
  rescinded: "Rescinded",
  quashed: "Quashed",
  lapsed: "Lapsed",
};

function commandFor(how: EndKind, id: string): string {
  return `rightly end ${id} --how ${how}`;
}

/** One entry for each decision that ends: a body that took the place of others may end theirs. */
function endedEdits(
  record: DecisionRecord,
  ending: readonly string[],
  input: EndInput & { on: string | NotKnown },
): Edit[] {
  const { how, on } = input;
  const [by, reference] = [nonBlank(input.by), nonBlank(input.reference)];
  const made = ending.map((body) => ({
    how,
    body,
    ...(by === undefined ? {} : { by }),
    on,
    ...(reference === undefined ? {} : { reference }),
    because: input.because.trim(),
  }));
  const { ended } = record;
  if (ended === undefined) return [{ path: ["ended"], value: made }];
  return made.map((value, at) => ({ path: ["ended", ended.length + at], value }));
}

function noteOf({ by, reference, because }: EndInput): string {
  const [who, where] = [nonBlank(by), nonBlank(reference)];
  const of = [who, where === undefined ? undefined : `(${where})`]
    .filter((part) => part !== undefined)
    .join(" ");
  return of === "" ? because.trim() : `${of}: ${because.trim()}`;
}

/** The bodies whose decision ends: the one that is named, or those whose place it took. */
function endingBodies(
  record: DecisionRecord,
  body: string,
  { bodies }: LifeContext,
): readonly string[] {
  const before = bodies.find((one) => one.id === body)?.["successor-of"] ?? [];
  const ending = standingBodies(record).filter((id) => id === body || before.includes(id));
  return ending.length === 0 ? [body] : ending;
}

function refusedEnd(
  record: DecisionRecord,
  input: EndInput,
  context: LifeContext,
): RefusedMove | undefined {
  return (
    refusedWords(input) ??
    refusedBody(input.body, actingDay(record, input), context) ??
    refusedOther(record, input, context) ??
    refusedDay(record, input, context)
  );
}

/** A body that rescinds must be there on the day; one whose decision was quashed may be gone. */
function actingDay(record: DecisionRecord, { how, body, on }: EndInput): string {
  const decided = endedDecision(record, { body })?.on ?? record.id.slice(0, 10);
  return how === "rescinded" && typeof on === "string" ? on : decided;
}

function refusedWords({ how, by, because }: EndInput): RefusedMove | undefined {
  if (how === "lapsed") {
    if (nonBlank(because) !== undefined) return undefined;
    return { refused: "what made it lapse is missing", hint: "Give it: --because REASON" };
  }
  if (nonBlank(by) !== undefined && nonBlank(because) !== undefined) return undefined;
  return how === "rescinded"
    ? {
        refused: "who rescinded it or why is missing",
        hint: "Give both: --by NAME --because REASON",
      }
    : {
        refused: "which court quashed it or why is missing",
        hint: "Give both: --by COURT --because REASON",
      };
}

function refusedOther(
  record: DecisionRecord,
  { how, body }: EndInput,
  context: LifeContext,
): RefusedMove | undefined {
  const able = approvingBodies(record);
  const before = context.bodies.find((one) => one.id === body)?.["successor-of"] ?? [];
  const own = able.filter((id) => id === body || before.includes(id));
  if (able.length > 0 && own.length === 0) {
    const only =
      how === "rescinded" ? "only who did can rescind it" : "there is no decision of it to end";
    return {
      refused: `${bodyName(body, context)} did not approve this, and ${only}`,
      hint: `It was approved by ${namesInWords(able, context)}: --body ${able[0]}`,
    };
  }
  const standing = standingBodies(record);
  if (own.length === 0 || own.some((id) => standing.includes(id))) return undefined;
  const name = bodyName(body, context);
  const refused =
    how === "rescinded"
      ? `${name} has rescinded it already`
      : `the decision of ${name} has ended already`;
  return { refused, hint: "Name the other body with --body." };
}

/** What ends was decided before, and has ended when it is noted. */
function refusedDay(
  record: DecisionRecord,
  { body, on }: EndInput,
  { today }: LifeContext,
): RefusedMove | undefined {
  if (typeof on !== "string") return undefined;
  const hint = "Give the right day with --on.";
  if (isSurelyBefore(today, on)) return { refused: `${dayInWords(on)} has not come yet`, hint };
  const decided = endedDecision(record, { body })?.on;
  if (!isSurelyBefore(on, decided)) return undefined;
  return {
    refused: `it cannot have ended ${onDayInWords(on)}, before it was decided ${onDayInWords(decided ?? "")}`,
    hint,
  };
}

import type { DecisionRecord } from "../record/model.ts";
import { decides } from "../record/outstanding.ts";
import { bodyName, namesInWords, refusedBody } from "./bodies.ts";
import { historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MoveOutcome, RefusedMove } from "./model.ts";
import { refusedFrom } from "./moves.ts";

export interface RescindInput {
  /** Id of the body that cancels what it decided. */
  body: string;
  /** The committee, member or post. */
  decider: string;
  because: string;
  reference?: string | undefined;
  /** ISO day; today unless said otherwise. */
  on?: string | undefined;
}

/**
 * Notes that a body has cancelled its decision. Where several bodies decided, each cancels its own,
 * and the record is rescinded when the last of them has.
 */
export function rescind(
  record: DecisionRecord,
  input: RescindInput,
  context: LifeContext,
): MoveOutcome {
  const { body, on = context.today } = input;
  const refused = refusedFrom(record.status, "rescind") ?? refusedRescinder(record, input, context);
  if (refused !== undefined) return refused;
  const waiting = approving(record).filter(
    (id) => id !== body && !hasRescinded(record, id) && !isFollowed(id, body, context),
  );
  const isLast = waiting.length === 0;
  const reference = nonBlank(input.reference);
  const who = `${input.decider.trim()}${reference === undefined ? "" : ` (${reference})`}`;
  const note = `${who}: ${input.because.trim()}`;
  const { id } = record;
  return {
    edits: [
      ...(isLast ? [{ path: ["status"], value: "rescinded" }] : []),
      ...historyEdits(record, [{ on, event: "rescinded", note, body }]),
    ],
    done: `Rescinded by ${bodyName(body, context)}`,
    notes: [],
    next: isLast
      ? ["It is kept as it was. Its actions are no longer asked for."]
      : [
          `${namesInWords(waiting, context)} decided it as well: rightly rescind ${id} --body ${waiting[0]}`,
        ],
  };
}

/** Bodies whose decision there is something to cancel of. */
function approving({ decisions = [] }: DecisionRecord): string[] {
  const bodies = decisions
    .filter((one) => decides(one) && one.result !== "rejected")
    .flatMap(({ body }) => body ?? []);
  return [...new Set(bodies)];
}

function hasRescinded({ history = [] }: DecisionRecord, id: string): boolean {
  return history.some(({ event, body }) => event === "rescinded" && body === id);
}

/** Whether a body took the place of another, and may cancel what that decided. */
function isFollowed(id: string, by: string, { bodies }: LifeContext): boolean {
  return bodies.find((one) => one.id === by)?.["successor-of"]?.includes(id) === true;
}

function refusedRescinder(
  record: DecisionRecord,
  { body, decider, because, on = record.id.slice(0, 10) }: RescindInput,
  context: LifeContext,
): RefusedMove | undefined {
  if (nonBlank(decider) === undefined || nonBlank(because) === undefined) {
    return {
      refused: "who rescinded it or why is missing",
      hint: "Give both: --decider NAME --because REASON",
    };
  }
  const gone = refusedBody(body, on, context);
  if (gone !== undefined) return gone;
  const able = approving(record);
  if (able.length > 0 && !able.some((id) => id === body || isFollowed(id, body, context))) {
    return {
      refused: `${bodyName(body, context)} did not approve this, and only who did can rescind it`,
      hint: `It was approved by ${namesInWords(able, context)}: --body ${able[0]}`,
    };
  }
  if (!hasRescinded(record, body)) return undefined;
  return {
    refused: `${bodyName(body, context)} has rescinded it already`,
    hint: "Name the other body with --body.",
  };
}

import { isWholeDay } from "../record/day-span.ts";
import { dayInWords } from "../record/day-in-words.ts";
import { reviewedDigest } from "../record/digest.ts";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord, Publication, Event } from "../record/model.ts";
import { forceOf } from "../record/in-force.ts";
import { decides, isDecided, outstandingBodies } from "../record/outstanding.ts";
import { isInPart } from "../record/superseding.ts";
import { withSeal } from "../record/seal.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import type { Edit } from "../yaml/edit.ts";
import { attestationEdits } from "./attestations.ts";
import { bodyName, namesInWords } from "./bodies.ts";
import { callInFor } from "./call-in-for.ts";
import { appended, historyEdits } from "./events.ts";
import type { LifeContext, MadeMove, MoveOutcome } from "./model.ts";
import { refusedFrom } from "./moves.ts";
import { refusedDecision } from "./refused-decision.ts";

export interface DecideInput {
  decision: Decision;
  publication?: Publication | undefined;
  /** Day of the first look-back. */
  lookBackDue?: string | undefined;
  /** What those who decide stand by, by id of the framework's statements. */
  attest?: readonly string[] | undefined;
}

/**
 * Notes what one body decided on the words as they are. The record is decided when every body that
 * must has; what it says is sealed then. Call-in and the day it takes effect follow from the body.
 */
export function decide(
  record: DecisionRecord,
  input: DecideInput,
  context: LifeContext,
): MoveOutcome {
  const refused = refusedFrom(record.status, "decide") ?? refusedDecision(record, input, context);
  if (refused !== undefined) return refused;
  const { entry, notes } = entryFor(record, input.decision, context);
  const body = entry.body ?? "";
  const role = entry.decider ?? body;
  const statements = { by: "decider", role } as const;
  // A history has days: what is known by its month alone was noted today.
  const on = isWholeDay(entry.on) ? entry.on : context.today;
  const attested = attestationEdits(record, input.attest ?? [], statements, context, on);
  if ("refused" in attested) return attested;
  const edits: Edit[] = [
    appended(record.decisions, "decisions", entry),
    ...attested.edits,
    ...publicationEdits(record, input),
  ];
  const noted = edits.reduce<unknown>(withEdit, record) as DecisionRecord;
  const event: Event = {
    on,
    event: "decided",
    body,
    note: `${role}: ${RESULTS[entry.result ?? "noted"]}.`,
  };
  const sealed = sealEdits(noted, event, context.today);
  return {
    edits: [...edits, ...sealed],
    done: `${bodyName(body, context)} (${role}): ${RESULTS[entry.result ?? "noted"]}`,
    notes: [...notes, ...statementNotes(record, input, context)],
    next: nextAfter(noted, entry, context),
  };
}

/** What is written of a body's decision, with what follows from the body. */
function entryFor(
  record: DecisionRecord,
  decision: Decision,
  context: LifeContext,
): { entry: Decision; notes: string[] } {
  const on = decision.on ?? context.today;
  const given = { ...decision, on };
  if (!decides(given)) return { entry: given, notes: [] };
  const { entry, notes } = callInFor(given, context);
  return { entry: { ...entry, of: reviewedDigest(record) }, notes };
}

function publicationEdits(
  record: DecisionRecord,
  { publication, lookBackDue }: DecideInput,
): Edit[] {
  const fields = Object.entries(publication ?? {});
  return [
    ...fields.map(([key, value]): Edit => ({ path: ["publication", key], value })),
    ...(lookBackDue === undefined
      ? []
      : [appended(record["look-backs"], "look-backs", { due: lookBackDue })]),
  ];
}

const RESULTS: Readonly<Record<NonNullable<Decision["result"]>, string>> = {
  approved: "approved",
  "approved-with-conditions": "approved with conditions",
  rejected: "rejected",
  deferred: "put off",
  recommended: "recommended",
  noted: "noted",
};

/** What those who decide are asked to stand by, and have not. */
function statementNotes(
  { stage }: DecisionRecord,
  { decision, attest = [] }: DecideInput,
  { framework }: LifeContext,
): string[] {
  if (!decides(decision)) return [];
  return framework.attestations
    .filter((one) => one.role === "decider" && (one.stage === undefined || one.stage === stage))
    .filter(({ id }) => !attest.includes(id))
    .map(({ id, text }) => `Nobody has recorded that they say: “${text}” (--attest ${id})`);
}

/** Whether it was called in, and is not in force yet. */
function isHeldUp({ "call-in": callIn }: Decision): boolean {
  return callIn?.["called-in"] !== undefined && callIn.outcome !== "upheld";
}

function nextAfter(
  record: DecisionRecord,
  entry: Decision,
  context: LifeContext,
): MadeMove["next"] {
  const { id } = record;
  const waiting = outstandingBodies(record, context.today);
  if (!isDecided(record, context.today)) {
    if (waiting.length === 0) return [`When it has been decided: rightly decide ${id}`];
    const [first] = waiting;
    return [
      `${namesInWords(waiting, context)} still ${waiting.length === 1 ? "has" : "have"} to decide: rightly decide ${id} --body ${first}`,
    ];
  }
  const supersedes = (record.links?.supersedes ?? []).map(
    (old) =>
      `It takes the place of ${isInPart(old) ? "a part of " : ""}an earlier one: rightly supersede ${old.record} --by ${id}`,
  );
  const ends = entry["call-in"]?.ends;
  return [
    ...(record.decisions ?? []).filter(isHeldUp).map(({ body = "" }) => {
      const command = `rightly call-in ${id} --body ${body} --outcome upheld`;
      return `The decision of ${bodyName(body, context)} was called in, and may not be acted on until that is over: ${command}`;
    }),
    ...(ends === undefined
      ? []
      : [
          `If it is called in, until ${dayInWords(ends)}: rightly call-in ${id} --body ${entry.body ?? ""}`,
        ]),
    ...supersedes,
    ...(forceOf({ ...record, status: "decided" }) === "in-force"
      ? [`What it promised: rightly actions ${id}`]
      : []),
    "What was confirmed is no longer edited: a slip is put right with rightly correct.",
  ];
}

/**
 * The line of history of a body's decision. With that of the last body the record is decided, and the
 * line keeps the digest of its words.
 * @param record With the decision in it.
 */
function sealEdits(record: DecisionRecord, event: Event, today: string): Edit[] {
  if (!isDecided(record, today)) return historyEdits(record, [event]);
  return [
    { path: ["status"], value: "decided" },
    ...historyEdits(record, [withSeal(event, record)]),
  ];
}

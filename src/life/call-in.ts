import { dayInWords } from "../record/day-in-words.ts";
import type { CallIn, Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { decides } from "../record/outstanding.ts";
import type { Edit } from "../yaml/edit.ts";
import { bodyName, namesInWords } from "./bodies.ts";
import { historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MoveOutcome, RefusedMove } from "./model.ts";
import { refusedFrom } from "./moves.ts";

export interface CallInInput {
  /** Whose decision; the only one that can be called in unless said otherwise. */
  body?: string | undefined;
  /** ISO day; today unless said otherwise. */
  on?: string | undefined;
  /** Who called it in, by role, and why; or what came of it. */
  because?: string | undefined;
  /** Left out: it was called in. */
  outcome?: CallIn["outcome"] | undefined;
  effectiveFrom?: string | undefined;
}

/** Notes that a decision was called in, or what came of that. Until then it may not be acted on. */
export function callIn(
  record: DecisionRecord,
  input: CallInInput,
  context: LifeContext,
): MoveOutcome {
  const refused = refusedFrom(record.status, "call-in");
  if (refused !== undefined) return refused;
  const among = bodiesCalledIn(record);
  if (input.body === undefined && among.length > 1) return whose(record, among, context);
  const at = decisionAt(record, input.body);
  const decision = record.decisions?.[at];
  if (decision === undefined) return nothingToCallIn(record, input, context);
  return input.outcome === undefined
    ? noteCallIn(record, { at, decision }, input, context)
    : noteOutcome(record, { at, decision }, { ...input, outcome: input.outcome }, context);
}

interface DecisionAt {
  at: number;
  decision: Decision;
}

function decisionAt(record: DecisionRecord, body: string | undefined): number {
  const decisions = record.decisions ?? [];
  if (body !== undefined) {
    return decisions.findLastIndex((one) => one.body === body && decides(one));
  }
  const counted = decisions.findLastIndex(hasDays);
  return counted === -1 ? decisions.findLastIndex(mayHaveDays) : counted;
}

function hasDays(one: Decision): boolean {
  return decides(one) && (one["call-in"]?.["working-days"] ?? 0) > 0;
}

/** An executive's decision of which nothing says how long it could be called in. */
function mayHaveDays(one: Decision): boolean {
  const { capacity = "executive", result = "", "call-in": callIn } = one;
  if (capacity !== "executive" || !result.startsWith("approved")) return false;
  return callIn?.["working-days"] === undefined && callIn?.["waived-because"] === undefined;
}

/** The bodies whose decision may be meant, where only the day that it was called in says so. */
function bodiesCalledIn({ decisions = [] }: DecisionRecord): string[] {
  if (decisions.some(hasDays)) return [];
  return [...new Set(decisions.filter(mayHaveDays).map(({ body = "" }) => body))];
}

function whose(
  { id }: DecisionRecord,
  bodies: readonly string[],
  context: LifeContext,
): RefusedMove {
  return {
    refused: `it is not said whose decision was called in: ${namesInWords(bodies, context)} decided`,
    hint: `Name the body: rightly call-in ${id} --body ${bodies[0] ?? ""}`,
  };
}

function noteCallIn(
  record: DecisionRecord,
  at: DecisionAt,
  input: CallInInput,
  context: LifeContext,
): MoveOutcome {
  const { on = context.today } = input;
  const because = nonBlank(input.because);
  const refused = refusedCall(at.decision, on, because);
  if (refused !== undefined) return refused;
  const { body = "" } = at.decision;
  const words = because ?? "";
  return {
    edits: [
      ...callInEdits(at, { "called-in": on, "called-in-because": words }),
      // What may not be acted on takes effect on no day that is known.
      ...(at.decision["effective-from"] === undefined
        ? []
        : [{ path: ["decisions", at.at, "effective-from"], remove: true as const }]),
      ...historyEdits(record, [{ on, event: "called-in", note: words, body }]),
    ],
    done: `Called in: the decision of ${bodyName(body, context)}`,
    notes: ["It may not be acted on until the call-in is over."],
    next: [
      `If it stands: rightly call-in ${record.id} --body ${body} --outcome upheld`,
      `If it has to be looked at again: rightly call-in ${record.id} --body ${body} --outcome sent-back`,
    ],
  };
}

function refusedCall(
  { "call-in": callIn }: Decision,
  on: string,
  because?: string,
): RefusedMove | undefined {
  const { "called-in": already, ends, published, "waived-because": waived } = callIn ?? {};
  if (already !== undefined) {
    return {
      refused: `it was called in already, on ${dayInWords(already)}`,
      hint: "To note what came of it: --outcome upheld or --outcome sent-back",
    };
  }
  if (waived !== undefined) {
    return {
      refused: "it may not be called in: that was waived",
      hint: "The record says why.",
    };
  }
  if (ends !== undefined && on > ends) {
    return {
      refused: `it could be called in until ${dayInWords(ends)}, and ${dayInWords(on)} is later`,
      hint: "If it was called in before, give that day with --on.",
    };
  }
  if (published !== undefined && on < published) {
    return {
      refused: `${dayInWords(on)} is before it was published, on ${dayInWords(published)}`,
      hint: "Give the day with --on.",
    };
  }
  if (because !== undefined) return undefined;
  return { refused: "who called it in and why is missing", hint: "Give it: --because WORDS" };
}

type OutcomeInput = CallInInput & { outcome: NonNullable<CallIn["outcome"]> };

function noteOutcome(
  record: DecisionRecord,
  at: DecisionAt,
  input: OutcomeInput,
  context: LifeContext,
): MoveOutcome {
  const { on = context.today, outcome } = input;
  const refused = refusedEnd(at.decision, on);
  if (refused !== undefined) return refused;
  const { body = "" } = at.decision;
  const why = nonBlank(input.because);
  const note = `${OUTCOMES[outcome]}${why === undefined ? "." : `: ${why}`}`;
  const from = outcome === "upheld" ? (input.effectiveFrom ?? on) : undefined;
  return {
    edits: [
      ...callInEdits(at, { outcome, "outcome-on": on }),
      ...(from === undefined
        ? []
        : [{ path: ["decisions", at.at, "effective-from"], value: from }]),
      ...historyEdits(record, [{ on, event: "call-in-ended", note, body }]),
    ],
    done: OUTCOMES[outcome],
    notes:
      from === undefined
        ? ["It may not be acted on."]
        : [`It is in force from ${dayInWords(from)}.`],
    next: nextAfter(record, outcome, body),
  };
}

function refusedEnd({ "call-in": callIn }: Decision, on: string): RefusedMove | undefined {
  const since = callIn?.["called-in"];
  if (since === undefined) {
    return { refused: "it was not called in", hint: "Note that first: --because WORDS" };
  }
  if (callIn?.outcome === "upheld") {
    return { refused: "the call-in is over: the decision stands", hint: "Nothing was changed." };
  }
  if (on >= since) return undefined;
  return {
    refused: `it was called in on ${dayInWords(since)}, and ${dayInWords(on)} is before that`,
    hint: "Give the day of the outcome with --on.",
  };
}

const OUTCOMES: Readonly<Record<NonNullable<CallIn["outcome"]>, string>> = {
  upheld: "The decision stands",
  "sent-back": "Sent back to those who decided",
};

function nextAfter(
  { id, status }: DecisionRecord,
  outcome: CallIn["outcome"],
  body: string,
): string[] {
  if (outcome === "upheld") return [`What it promised: rightly actions ${id}`];
  const again = `If they keep to it: rightly call-in ${id} --body ${body} --outcome upheld`;
  if (status !== "decided") return [again];
  return [
    again,
    `If they do not: rightly end ${id}, or a new record and rightly supersede ${id} --by NEW`,
  ];
}

function callInEdits({ at, decision }: DecisionAt, fields: CallIn): Edit[] {
  const path = ["decisions", at, "call-in"];
  if (decision["call-in"] === undefined) return [{ path, value: fields }];
  return Object.entries(fields).map(([key, value]) => ({
    path: [...path, key],
    value: value as unknown,
  }));
}

function nothingToCallIn(
  { id, status }: DecisionRecord,
  { body }: CallInInput,
  context: LifeContext,
): RefusedMove {
  const whose = body === undefined ? "no body" : bodyName(body, context);
  return {
    refused: `${whose} has ${body === undefined ? "" : "not "}taken a decision here that can be called in`,
    hint:
      status === "decided"
        ? "Name the body with --body. Its time for a call-in is in rightly.yaml, under call-in-working-days."
        : `When it has decided: rightly decide ${id}`,
  };
}

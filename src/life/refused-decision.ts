import { dayInWords } from "../record/day-in-words.ts";
import { reviewedDigest } from "../record/digest.ts";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { decides, isDecided } from "../record/outstanding.ts";
import { matchesPattern } from "../record/reference-pattern.ts";
import { quote } from "../yaml/quote.ts";
import { bodiesThatDecide, bodyName, mayOnlyRecommend, refusedBody } from "./bodies.ts";
import type { LifeContext, RefusedMove } from "./model.ts";

/** Why what is given cannot be noted as a body's decision; `undefined` if it can. */
export function refusedDecision(
  record: DecisionRecord,
  { decision }: { decision: Decision },
  context: LifeContext,
): RefusedMove | undefined {
  const { body, on = context.today } = decision;
  if (body === undefined) {
    return { refused: "the body is missing", hint: "Say whose decision it is: --body ID" };
  }
  return (
    refusedContent(record, { ...decision, body, on }, context) ??
    refusedTwice(record, body, decision, context) ??
    refusedWords(record, body, decision, context)
  );
}

/** Why a body cannot have decided so on that day; `undefined` if it can. */
export function refusedContent(
  record: DecisionRecord,
  decision: Decision,
  context: LifeContext,
): RefusedMove | undefined {
  const { body, on = context.today } = decision;
  const late = refusedDay(record, on, context);
  if (late !== undefined || body === undefined) return late;
  return (
    refusedBody(body, on, context) ??
    refusedPower(body, decision, context) ??
    refusedReference(body, decision, context)
  );
}

function refusedDay(
  { history = [] }: DecisionRecord,
  on: string,
  { today }: LifeContext,
): RefusedMove | undefined {
  if (on > today) {
    return {
      refused: `${dayInWords(on)} has not come yet`,
      hint: "Record a decision when it has been taken.",
    };
  }
  const proposed = history.findLast(({ event }) => event === "proposed");
  if (proposed === undefined || on >= proposed.on) return undefined;
  return {
    refused: `the decision is of ${dayInWords(on)}, and it was proposed on ${dayInWords(proposed.on)}`,
    hint: "The tests come before the decision. If the day is a slip, give the right one with --on.",
  };
}

/** In words a board secretary understands: who may decide, and how what this body said is noted. */
function refusedPower(
  id: string,
  decision: Decision,
  context: LifeContext,
): RefusedMove | undefined {
  const { capacity, on = context.today, result } = decision;
  const isBoard = mayOnlyRecommend(id, on, context);
  if (!isBoard && capacity !== "recommends-only") return undefined;
  // The result may still have to be asked for.
  const isOpen = result === undefined;
  if (capacity === "recommends-only" || (isOpen && capacity === undefined)) {
    return isOpen || isAdvice(result) ? undefined : refusedResult(id, decision, context);
  }
  if (!isOpen && !isAdvice(result)) return refusedResult(id, decision, context);
  return {
    refused: `${bodyName(id, context)} may only recommend, and the power given is ${quote(capacity ?? "")}`,
    hint: "Give its power as it is: --capacity recommends-only",
  };
}

function isAdvice(result: string): boolean {
  return ["recommended", "noted", "deferred"].includes(result);
}

/** A result that a body without power cannot have come to. */
function refusedResult(
  id: string,
  { decider, on, result }: Decision,
  context: LifeContext,
): RefusedMove {
  const isBoard = mayOnlyRecommend(id, on ?? context.today, context);
  const who = isBoard ? bodyName(id, context) : (decider ?? bodyName(id, context));
  const able = bodiesThatDecide(context).filter((one) => one !== id);
  const others = able.length === 0 ? "the body with the power" : able.join(" or ");
  return {
    refused: `${who} may only recommend: it has no power of its own to decide, so it cannot have ${WORDS[result ?? ""] ?? "decided"} this`,
    hint: `Note what it said as a recommendation: --capacity recommends-only --result recommended. The decision itself is taken by ${others}, and noted as theirs.`,
  };
}

const WORDS: Readonly<Record<string, string>> = {
  approved: "approved",
  "approved-with-conditions": "approved",
  rejected: "rejected",
};

function refusedReference(
  id: string,
  { reference }: Decision,
  { bodies }: LifeContext,
): RefusedMove | undefined {
  const body = bodies.find((one) => one.id === id);
  const pattern = body?.["reference-pattern"];
  if (body === undefined || pattern === undefined || reference === undefined) return undefined;
  if (matchesPattern(pattern, reference)) return undefined;
  return {
    refused: `${quote(reference)} does not look like a reference of ${body.name}, which are ${quote(pattern)}`,
    hint: "Compare it with the minutes, or correct reference-pattern in rightly.yaml.",
  };
}

/** Words that changed since may be put to the body again. */
function refusedTwice(
  record: DecisionRecord,
  id: string,
  decision: Decision,
  context: LifeContext,
): RefusedMove | undefined {
  const earlier = (record.decisions ?? []).findLast((one) => one.body === id && decides(one));
  if (earlier === undefined || !decides(decision)) return undefined;
  if (earlier.of !== undefined && earlier.of !== reviewedDigest(record)) return undefined;
  return {
    refused: `${bodyName(id, context)} decided this already, on ${earlier.on === undefined ? "a day before" : dayInWords(earlier.on)}`,
    hint: isDecided(record, context.today)
      ? `Every body that must decide has decided. To make the record decided as it is: rightly decide ${record.id} --as-recorded`
      : "Each body decides once. If another body decided, name it with --body.",
  };
}

function refusedWords(
  record: DecisionRecord,
  id: string,
  decision: Decision,
  context: LifeContext,
): RefusedMove | undefined {
  if (!decides(decision)) return undefined;
  const now = reviewedDigest(record);
  const { decisions = [] } = record;
  const other = decisions.find(
    (one, at) =>
      one.body !== id &&
      decides(one) &&
      one.of !== undefined &&
      one.of !== now &&
      !decisions.slice(at + 1).some((later) => later.body === one.body && decides(later)),
  );
  if (other === undefined) return undefined;
  const name = bodyName(other.body ?? "", context);
  return {
    refused: `${name} decided on other words on ${other.on === undefined ? "a day before" : dayInWords(other.on)}: the record has changed since`,
    hint: `Put the words back as they were, or put them to ${name} again and note what it decides first.`,
  };
}

import type { Planned } from "../record/decision-model.ts";
import type { DecisionRecord, Event } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";
import { sameValue } from "../yaml/same.ts";
import { bodiesAsked, decides } from "../record/outstanding.ts";
import {
  bodiesThatDecide,
  bodyName,
  mayOnlyRecommend,
  namesInWords,
  refusedBody,
} from "./bodies.ts";
import { historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MoveOutcome, RefusedMove } from "./model.ts";
import { refusedFrom } from "./moves.ts";
import { attestationEdits } from "./attestations.ts";

export interface ProposeInput {
  /** What each body is asked. Left out: what the record says. */
  to?: readonly Planned[] | undefined;
  note?: string | undefined;
  /** What the author stands by, by id of the framework's statements. */
  attest?: readonly string[] | undefined;
}

/**
 * Puts a record to those who must decide. Whether it is complete is for the rules of a check, which
 * look at what this gives.
 */
export function propose(
  record: DecisionRecord,
  input: ProposeInput,
  context: LifeContext,
): MoveOutcome {
  const refused = refusedFrom(record.status, "propose");
  if (refused !== undefined) return refused;
  const plan = planOf(record, input.to);
  const to = bodiesAsked({ ...record, "put-to": plan });
  const wrong = refusedTo(to, record, context);
  if (wrong !== undefined) return wrong;
  const role = record.proposal?.author?.role ?? "Author";
  const attested = attestationEdits(record, input.attest ?? [], { by: "author", role }, context);
  if ("refused" in attested) return attested;
  const names = namesInWords(to, context);
  return {
    edits: [
      ...statusEdits(record, plan),
      ...attested.edits,
      ...historyEdits(record, [proposed(context.today, input.note, names)]),
    ],
    done: names === "" ? "Proposed" : `Proposed to ${names}`,
    notes: [],
    next: nextAfter(record, to),
  };
}

function proposed(on: string, note: string | undefined, names: string): Event {
  const words = nonBlank(note) ?? (names === "" ? undefined : `To ${names}.`);
  return { on, event: "proposed", ...(words === undefined ? {} : { note: words }) };
}

function statusEdits(record: DecisionRecord, plan: readonly Planned[]): Edit[] {
  return [
    { path: ["status"], value: "proposed" },
    ...(sameValue(plan, record["put-to"] ?? []) ? [] : [{ path: ["put-to"], value: plan }]),
  ];
}

/** A body that is named alone keeps what the record says of it already. */
function planOf(record: DecisionRecord, to: ProposeInput["to"]): Planned[] {
  const before = record["put-to"] ?? [];
  const plan = (to ?? before).flatMap((one) => {
    const own = before.filter(({ body }) => body === one.body);
    return isBare(one) && own.length > 0 ? own : [one];
  });
  const isFirst = (one: Planned, at: number): boolean =>
    !isBare(one) || plan.findIndex(({ body }) => body === one.body) === at;
  return [...new Set(plan)].filter(isFirst);
}

function isBare(one: Planned): boolean {
  return Object.keys(one).every((key) => key === "body");
}

function nextAfter({ id }: DecisionRecord, to: readonly string[]): string[] {
  const read = `For someone else to read it: rightly review ${id}`;
  const [first, second] = to;
  if (first === undefined || second === undefined) {
    return [read, `When it has been decided: rightly decide ${id}`];
  }
  return [read, `Each body decides for itself: rightly decide ${id} --body ${first}`];
}

function refusedTo(
  to: readonly string[],
  record: DecisionRecord,
  context: LifeContext,
): RefusedMove | undefined {
  const able = bodiesThatDecide(context);
  if (to.length === 0 && able.length > 0) {
    return {
      refused: "it is not said which bodies must decide",
      hint: `Name each of them with --to, such as --to ${able[0] ?? ""}. There is ${able.join(", ")}.`,
    };
  }
  for (const id of to) {
    const refused = refusedBody(id, context.today, context) ?? refusedPower(id, context);
    if (refused !== undefined) return refused;
  }
  const left = (record.decisions ?? []).find(
    (decision) => decides(decision) && !to.includes(decision.body ?? ""),
  );
  if (left?.body === undefined || to.length === 0) return undefined;
  return {
    refused: `${bodyName(left.body, context)} has decided already and is not among the bodies that must decide`,
    hint: `Name it too: --to ${left.body}`,
  };
}

function refusedPower(id: string, context: LifeContext): RefusedMove | undefined {
  if (!mayOnlyRecommend(id, context.today, context)) return undefined;
  const able = bodiesThatDecide(context);
  return {
    refused: `${bodyName(id, context)} may only recommend: it has no power of its own to decide`,
    hint: `Put it to a body that can decide${able.length === 0 ? "" : `: ${able.join(", ")}`}. What it recommends can be noted with rightly decide --body ${id} --result recommended.`,
  };
}

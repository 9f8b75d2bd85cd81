import type { DecisionRecord, Event } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";
import { decides } from "../record/outstanding.ts";
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
  /** Ids of the bodies that must each decide. Left out: those that the record names. */
  to?: readonly string[] | undefined;
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
  const to = [...new Set(input.to ?? record["put-to"] ?? [])];
  const wrong = refusedTo(to, record, context);
  if (wrong !== undefined) return wrong;
  const role = record.proposal?.author?.role ?? "Author";
  const attested = attestationEdits(record, input.attest ?? [], { by: "author", role }, context);
  if ("refused" in attested) return attested;
  const names = namesInWords(to, context);
  return {
    edits: [
      ...statusEdits(to),
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

function statusEdits(to: readonly string[]): Edit[] {
  return [
    { path: ["status"], value: "proposed" },
    ...(to.length === 0 ? [] : [{ path: ["put-to"], value: to }]),
  ];
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

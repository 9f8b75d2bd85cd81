/** What a new record takes from an earlier one, and which parts of it someone must look at again. */
import type { Framework } from "../framework/model.ts";
import { isMapping } from "../mapping.ts";
import { isExemptKey } from "../record/exempt-key.ts";
import type { DecisionRecord } from "../record/model.ts";
import { isList } from "../yaml/plain-edit.ts";
import { sameValue } from "../yaml/same.ts";
import { answerOf, isAnswered, isTransient } from "./flow.ts";
import type { WalkContext } from "./model.ts";
import { stepsOf } from "./steps.ts";

/** The parts of a record that another may begin with. */
export type CarriedOver = Pick<
  DecisionRecord,
  "stage" | "proposal" | "options" | "voice" | "evidence" | "answers" | "actions" | "links"
>;

/** What is of its own time in the items of a list: days, and how far something has come. */
const OF_ITS_TIME: Readonly<Record<string, readonly string[]>> = {
  voice: ["fed-back"],
  evidence: ["date"],
  actions: ["due", "status", "note", "when", "happened", "from", "done"],
};

const LISTS = ["options", "voice", "evidence", "actions"] as const;

/**
 * The case that an earlier record made, without its decision, seals, days and references, and without
 * what is exempt or not known there. It follows the earlier record.
 */
export function carryOver(earlier: DecisionRecord, framework: Framework): CarriedOver {
  const { id, stage } = earlier;
  const proposal = { ...earlier.proposal };
  // Someone else writes this one.
  delete proposal.author;
  const lists = LISTS.flatMap((name) => {
    const items = (earlier[name] ?? []) as readonly object[];
    const kept = items.map((item) => without(item, OF_ITS_TIME[name] ?? []));
    return kept.length === 0 ? [] : [[name, kept] as const];
  });
  const asked = new Set(
    [...framework.tests, ...framework.grids, ...framework.questions].map((one) => one.id),
  );
  const answers = Object.entries(earlier.answers ?? {}).filter(([key]) => asked.has(key));
  const taken = {
    ...(framework.stages.some((one) => one.id === stage) ? { stage } : {}),
    ...(Object.keys(proposal).length === 0 ? {} : { proposal }),
    ...Object.fromEntries(lists),
    ...(answers.length === 0 ? {} : { answers: Object.fromEntries(answers) }),
  };
  return { ...(withoutExempt(taken) as CarriedOver), links: { follows: [id] } };
}

/** A record with a mark at each answer that is still as it was carried over: someone must look at it again. */
export function withLookAgain(
  draft: DecisionRecord,
  carried: CarriedOver,
  framework: Framework,
  context: WalkContext,
): DecisionRecord {
  const earlier = { ...draft, ...carried };
  const [from] = carried.links?.follows ?? [];
  const marks = stepsOf(draft, framework, context)
    .filter((step) => step.path[0] !== "title" && !isTransient(step) && isAnswered(step, draft))
    .filter((step) => sameValue(answerOf(step, draft), answerOf(step, earlier)))
    .map(({ id }) => ({
      question: id,
      state: "look-again" as const,
      ...(from === undefined ? {} : { note: `From ${from}.` }),
    }));
  return marks.length === 0 ? draft : { ...draft, "open-questions": marks };
}

function without(item: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !fields.includes(key)));
}

/** Exempt text stays in the file beside the earlier record: what only points to it is not carried over. */
function withoutExempt(value: unknown): unknown {
  if (isList(value)) return value.map(withoutExempt).filter((item) => item !== undefined);
  if (!isMapping(value)) return value;
  if (Object.keys(value).some(isExemptKey)) return undefined;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutExempt(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept);
}

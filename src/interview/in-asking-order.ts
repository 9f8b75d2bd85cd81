import type { Framework, Question } from "../framework/model.ts";
import type { Action, DecisionRecord, Voice } from "../record/model.ts";
import { setsOf } from "./choices.ts";
import type { AnswersDraft } from "./answers-draft.ts";
import { wasAsked } from "./stored.ts";
import { actionDemands } from "./uncovered.ts";
import { isMapping } from "../mapping.ts";

/**
 * A draft whose lists are in the order a walk fills them in, so that the same answers make the same
 * record however they were given: who was asked and then who was not, actions by the answers they are
 * for, and what was chosen in the order it is offered.
 */
export function inAskingOrder(draft: AnswersDraft, framework: Framework): AnswersDraft {
  const { voice, answers, actions, evidence = [], proposal } = draft;
  const evidenceIds = evidence.flatMap(({ id }) => id ?? []);
  const orders = answerOrders(framework.questions, evidenceIds);
  return {
    ...draft,
    ...(proposal?.affects?.groups === undefined
      ? {}
      : { proposal: { ...proposal, affects: affectsInOrder(proposal.affects, framework) } }),
    ...(voice === undefined ? {} : { voice: voiceInOrder(voice, framework) }),
    ...(answers === undefined ? {} : { answers: chosenInOrder(answers, orders) }),
    ...(actions === undefined ? {} : { actions: actionsInOrder(actions, draft, framework) }),
  };
}

type Affects = NonNullable<NonNullable<DecisionRecord["proposal"]>["affects"]>;

function affectsInOrder(affects: Affects, framework: Framework): Affects {
  const groups = idsWithRole(framework, "groups");
  return { ...affects, groups: sorted(affects.groups ?? [], (id) => groups.indexOf(id)) };
}

function voiceInOrder(voice: readonly Voice[], framework: Framework): Voice[] {
  const people = idsWithRole(framework, "participants");
  const place = ({ who = "" }: Voice): number => people.indexOf(who);
  return [
    ...sorted(voice.filter(wasAsked), place),
    ...sorted(
      voice.filter((one) => !wasAsked(one)),
      place,
    ),
  ];
}

function idsWithRole(framework: Framework, role: "groups" | "participants"): string[] {
  return setsOf(framework, role).flatMap((set) => set.items.map(({ id }) => id));
}

/** Lists in answers by the key they are under: evidence, and questions that take several answers. */
function answerOrders(
  questions: readonly Question[],
  evidenceIds: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const chosen = questions.flatMap(({ id, type, options }) =>
    type === "choose-many" ? [[id, options.map((option) => option.id)] as const] : [],
  );
  const cited = questions.flatMap(({ id, type }) =>
    type === "evidence" ? [[id, evidenceIds] as const] : [],
  );
  return new Map<string, readonly string[]>([...chosen, ...cited, ["evidence", evidenceIds]]);
}

function chosenInOrder(
  value: Readonly<Record<string, unknown>>,
  orders: ReadonlyMap<string, readonly string[]>,
): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, child]) => {
    if (isMapping(child)) return [key, chosenInOrder(child, orders)] as const;
    const order = orders.get(key);
    if (order === undefined || !Array.isArray(child)) return [key, child] as const;
    return [key, sorted(child as string[], (id) => order.indexOf(id))] as const;
  });
  return Object.fromEntries(entries);
}

function actionsInOrder(
  actions: readonly Action[],
  draft: AnswersDraft,
  framework: Framework,
): Action[] {
  const demands = actionDemands(draft, framework).map(({ answer }) => answer);
  const place = (answer: string): number => demands.indexOf(answer);
  const covering = actions.map((action) =>
    action.covers === undefined ? action : { ...action, covers: sorted(action.covers, place) },
  );
  return sorted(covering, ({ covers }) => place(covers?.[0] ?? ""));
}

/** A stable order; what has no place (-1) comes last. */
function sorted<T>(items: readonly T[], place: (item: T) => number): T[] {
  const rank = (item: T): number => {
    const at = place(item);
    return at === -1 ? Infinity : at;
  };
  return items.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x === y ? 0 : x - y;
  });
}

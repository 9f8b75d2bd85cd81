/** Where a walk is, and where it goes from there: apart from the answers, so that it can be anywhere. */
import { answerOf, isOpenAtEnd, nextAfter, previousOf } from "./flow.ts";
import type { Step, WalkContext } from "./model.ts";
import type { DecisionRecord } from "../record/model.ts";

export interface Position {
  /** Step id; `undefined` behind the last question. */
  readonly at: string | undefined;
  /** Where the person went back from. Coming forward, every page up to it is put again. */
  readonly cameFrom?: string | undefined;
  /** One answer is changed, and the walk returns to where they all are checked. */
  readonly returns?: boolean | undefined;
}

/** What is asked and answered now. */
export interface WalkState {
  steps: readonly Step[];
  draft: DecisionRecord;
  context: WalkContext;
}

/** The position after the question here was answered or skipped. */
export function goForward(position: Position, state: WalkState): Position {
  const next = comingForward(position, state);
  if (position.returns !== true || belongs(position, next, state)) return next;
  return { at: undefined };
}

function comingForward({ at, cameFrom, returns }: Position, state: WalkState): Position {
  const { steps, draft, context } = state;
  const here = steps.findIndex(({ id }) => id === at);
  const until = steps.findIndex(({ id }) => id === cameFrom);
  const isBefore = here !== -1 && here < until && context.adding === undefined;
  const next = isBefore ? steps[here + 1] : nextAfter(at ?? "", steps, draft, context);
  const isThere = here >= until || next?.id === cameFrom;
  return { at: next?.id, cameFrom: isThere ? undefined : cameFrom, returns };
}

/** Whether what comes next has to be answered with the one that is changed: it is of the same item. */
function belongs({ at }: Position, next: Position, { steps, draft, context }: WalkState): boolean {
  if (context.adding !== undefined) return true;
  const item = steps.find(({ id }) => id === at)?.item;
  const following = steps.find(({ id }) => id === next.at);
  if (following === undefined || following.optional || item === undefined) return false;
  return following.item === item && answerOf(following, draft) === undefined;
}

/** The position at the question before, or at the last one; `undefined` at the first. */
export function goBack({ at, cameFrom }: Position, { steps }: WalkState): Position | undefined {
  const before = at === undefined ? steps.at(-1) : previousOf(at, steps);
  return before === undefined ? undefined : { at: before.id, cameFrom: cameFrom ?? at };
}

/** The position when the question here waits: the next open one, behind it if there is one. */
export function goPast({ at, cameFrom }: Position, state: WalkState): Position {
  const { steps, draft, context } = state;
  const next = nextAfter(at ?? "", steps, draft, context);
  if (next?.id !== at) return { at: next?.id, cameFrom };
  const here = steps.findIndex(({ id }) => id === at);
  return { at: steps.slice(here + 1).find((step) => isOpenAtEnd(step, draft))?.id, cameFrom };
}

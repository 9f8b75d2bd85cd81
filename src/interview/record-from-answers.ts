import type { Framework } from "../framework/model.ts";
import { UserError } from "../errors.ts";
import { recordKeyOrder } from "../record/key-order.ts";
import type { DecisionRecord, Event, Status } from "../record/model.ts";
import { eventsBetween, finishedStatus, sealed } from "./finish.ts";
import type { AnswersDraft } from "./answers-draft.ts";
import { NEW_WALK } from "./model.ts";
import type { WalkContext } from "./model.ts";
import { startRecord } from "./start.ts";
import type { Start } from "./start.ts";

export interface StartFromAnswers extends Pick<Start, "today" | "taken"> {
  /** What is known besides the answers, put in before the record is finished. */
  change?: (draft: DecisionRecord) => DecisionRecord;
  /** With the bodies and places of a configuration: what it offers is an answer. */
  context?: WalkContext;
}

/**
 * The record that a walk with these answers would have ended with. A status that is given is used;
 * otherwise the record is finished as at the end of a walk, or stays a draft while questions are open.
 * @throws UserError if there is no title.
 */
export function recordFromAnswers(
  answers: AnswersDraft,
  framework: Framework,
  { today, taken, change = (draft) => draft, context = NEW_WALK }: StartFromAnswers,
): DecisionRecord {
  const { title, status, history, ...content } = answers;
  if (title === undefined) {
    throw new UserError("the answers have no title", {
      hint: "Add a line such as title: Short breaks for young adults.",
    });
  }
  const started = startRecord({ title, framework, today, taken });
  const draft = inSchemaOrder(change({ ...started, ...content }));
  const reached = status ?? finishedStatus(draft, framework, context);
  return {
    ...draft,
    status: reached,
    history: history ?? historyOf(draft, started, reached, today),
  };
}

function historyOf(
  draft: DecisionRecord,
  { history = [] }: DecisionRecord,
  status: Status,
  today: string,
): Event[] {
  return [...history, ...sealed(eventsBetween("draft", status, today), draft)];
}

/** Keys in the order the record is written in. */
function inSchemaOrder(record: DecisionRecord): DecisionRecord {
  const order = recordKeyOrder([]) ?? [];
  const entries = Object.entries(record).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(entries) as unknown as DecisionRecord;
}

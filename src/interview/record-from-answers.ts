import type { Framework } from "../framework/model.ts";
import { UserError } from "../errors.ts";
import { recordKeyOrder } from "../record/key-order.ts";
import type { DecisionRecord, Event, Status } from "../record/model.ts";
import { isConfirmed } from "../record/status.ts";
import { withDayOfEntry } from "../record/told-later.ts";
import { eventsTo, finishedStatus } from "./finish.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import type { AnswersDraft } from "./answers-draft.ts";
import { NEW_WALK } from "./model.ts";
import type { WalkContext } from "./model.ts";
import { actionAnswerEdits } from "./with-action-answers.ts";
import { startRecord } from "./start.ts";
import type { Start } from "./start.ts";

export interface StartFromAnswers extends Pick<Start, "today" | "taken" | "id"> {
  /** What is known as well as the answers, put in before the record is finished. */
  change?: (draft: DecisionRecord) => DecisionRecord;
  /** With the bodies and places of a configuration: what it offers is an answer. */
  context?: WalkContext;
}

/**
 * The record that a walk with these answers would have ended with, under the id it keeps. A status that is given is used;
 * otherwise the record is finished as at the end of a walk, or stays a draft while questions are open.
 * @throws UserError if there is no title.
 */
export function recordFromAnswers(
  answers: AnswersDraft,
  framework: Framework,
  { today, taken, id, change = (draft) => draft, context = NEW_WALK }: StartFromAnswers,
): DecisionRecord {
  const { title, status, history, ...content } = withDayOfEntry(answers, today);
  if (title === undefined) {
    throw new UserError("the record has no title", {
      hint: 'Give one with the command, rightly new "Short breaks for young adults", or in an answers file: title: Short breaks for young adults.',
    });
  }
  const started = startRecord({ title, framework, today, taken, id });
  const answered = change({ ...started, ...content });
  const linked = actionAnswerEdits(answered, framework, context);
  const draft = inSchemaOrder(linked.reduce<unknown>(withEdit, answered) as DecisionRecord);
  const reached = status ?? finishedStatus(draft, framework, { ...context, today });
  return { ...draft, status: reached, history: historyOf(draft, reached, { history, today }) };
}

/** What is given is kept, but for a seal: that is made of the words this record has. */
function historyOf(
  draft: DecisionRecord,
  status: Status,
  { history, today }: { history: readonly Event[] | undefined; today: string },
): Event[] {
  // When a decision that was already taken was drafted is not known.
  const started = isConfirmed(status) ? [] : (draft.history ?? []);
  const before = history?.map(withoutSeal) ?? started;
  return [...before, ...eventsTo(status, { ...draft, history: before }, today)];
}

function withoutSeal({ on, event, note, body }: Event): Event {
  return {
    on,
    event,
    ...(note === undefined ? {} : { note }),
    ...(body === undefined ? {} : { body }),
  };
}

/** Keys in the order the record is written in. */
function inSchemaOrder(record: DecisionRecord): DecisionRecord {
  const order = recordKeyOrder([]) ?? [];
  const entries = Object.entries(record).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(entries) as unknown as DecisionRecord;
}

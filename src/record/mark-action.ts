import type { Edit } from "../yaml/edit.ts";
import type { DecisionRecord } from "./model.ts";
import type { Text } from "./text-model.ts";
import { isExempt } from "./text.ts";

export type ActionMark = "done" | "drop" | "reopen";

export interface MarkedAction {
  status: "done" | "dropped" | "open";
  /** What the history of the record says. */
  event: "action-done" | "action-dropped" | "action-reopened";
}

/** What becomes of an action that is marked. */
export const MARKS: Readonly<Record<ActionMark, MarkedAction>> = {
  done: { status: "done", event: "action-done" },
  drop: { status: "dropped", event: "action-dropped" },
  reopen: { status: "open", event: "action-reopened" },
};

/**
 * What is written when an action is marked: its status, or the day where it is done again and again;
 * the note after what it says already, and a line of history. The words that were decided stay as they are, so reviews and signatures hold.
 * @param at Place of the action in the record's list.
 * @param on ISO day.
 */
export function markActionEdits(
  record: DecisionRecord,
  at: number,
  mark: ActionMark,
  { on, note }: { on: string; note: string | undefined },
): Edit[] {
  const action = record.actions?.[at];
  const { status, event } = MARKS[mark];
  const history = [
    ...(record.history ?? []),
    { on, event, note: action?.id ?? `action-${at + 1}` },
  ];
  const done = action?.done ?? [];
  const isAgain = mark === "done" && action?.every !== undefined;
  return [
    isAgain
      ? { path: ["actions", at, "done"], value: [...new Set([...done, on])] }
      : { path: ["actions", at, "status"], value: status },
    ...(note === undefined
      ? []
      : [{ path: ["actions", at, "note"], value: joined(action?.note, note) }]),
    { path: ["history"], value: history },
  ];
}

/** A note never takes the place of an earlier one. */
function joined(old: Text | undefined, note: string): Text {
  if (isExempt(old)) return old;
  return old === undefined ? note : `${old.trimEnd()}\n${note}`;
}

import type { DecisionRecord, Event } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";

/** Lines at the end of a record's history. */
export function historyEdits({ history }: DecisionRecord, events: readonly Event[]): Edit[] {
  if (history === undefined) return [{ path: ["history"], value: events }];
  return events.map((event, at) => ({ path: ["history", history.length + at], value: event }));
}

/** An item at the end of a list that may not be there yet. */
export function appended(list: readonly unknown[] | undefined, name: string, item: unknown): Edit {
  return list === undefined
    ? { path: [name], value: [item] }
    : { path: [name, list.length], value: item };
}

/** Text that holds more than blanks. */
export function nonBlank(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? undefined : trimmed;
}

import { plainText } from "./text.ts";
import type { DecisionRecord } from "./model.ts";

/** Something that a decision promised for a day. */
export interface Due {
  /** ISO day. */
  on: string;
  kind: "mitigation" | "condition" | "follow-up" | "look-back";
  /** Of an action. */
  id?: string;
  what: string;
  /** Whose it is, by role. */
  owner?: string;
}

/**
 * What a decided record has promised and not done, by day. A proposal promises nothing yet, and what
 * was withdrawn, rescinded or superseded no longer does.
 */
export function dueOf(record: DecisionRecord): Due[] {
  if (record.status !== "decided") return [];
  return [...dueActions(record), ...dueLookBacks(record)].sort(byDay);
}

function dueActions({ actions = [] }: DecisionRecord): Due[] {
  return actions.flatMap(({ id, kind = "follow-up", what, owner, due, status = "open" }): Due[] => {
    if (due === undefined || status !== "open") return [];
    return [
      {
        on: due,
        kind,
        ...(id === undefined ? {} : { id }),
        what: what === undefined ? "An action that is not described" : plainText(what),
        ...(owner === undefined ? {} : { owner }),
      },
    ];
  });
}

function dueLookBacks(record: DecisionRecord): Due[] {
  return (record["look-backs"] ?? []).flatMap(({ due, held, by }): Due[] => {
    if (due === undefined || held !== undefined) return [];
    const what = "Look back: ask the tests again";
    return [{ on: due, kind: "look-back", what, ...(by === undefined ? {} : { owner: by }) }];
  });
}

/** Days of one length compare as they stand; a month comes at its end. */
function byDay(a: Due, b: Due): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

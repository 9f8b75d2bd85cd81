import type { Action } from "../record/model.ts";
import type { Problem, RecordRule } from "./model.ts";

export const actionTimeUnclear: RecordRule = {
  kind: "record",
  id: "action-time-unclear",
  severity: "error",
  summary: "An action says in more than one way when it must be done",
  why: "Anyone who relies on it must be able to tell when to ask. Two times are as good as none.",
  fix: "Keep one of due, when and every. With when, note happened and due once the event has come.",
  source: "Rightly's own record format 1, actions",
  examples: {
    good: `actions:
  - {id: act-reeds, kind: mitigation, covers: [answers.open-to-all], what: Plant reeds., owner: Head gardener, every: P1Y, from: 2026-10-01, status: open}
`,
    bad: `actions:
  - id: act-reeds
    kind: mitigation
    covers: [answers.open-to-all]
    what: Plant reeds.
    owner: Head gardener
    due: 2027-10-01
    every: P1Y # <-
    from: 2026-10-01
    status: open
`,
  },
  check: ({ record }) =>
    (record.actions ?? []).flatMap((action, at): Problem[] => {
      const [key, message] = unclear(action) ?? [];
      return key === undefined || message === undefined
        ? []
        : [{ path: ["actions", at, key], message }];
    }),
};

type Unclear = readonly [key: keyof Action, message: string];

function unclear(action: Action): Unclear | undefined {
  return twoTimes(action) ?? strayTime(action);
}

function twoTimes({ due, when, happened, every }: Action): Unclear | undefined {
  if (every !== undefined && when !== undefined) {
    return ["every", "this action waits for an event and is done again and again"];
  }
  if (every !== undefined && due !== undefined) {
    return ["every", "this action has one day and is done again and again"];
  }
  if (when !== undefined && due !== undefined && happened === undefined) {
    return ["due", "this action has a day, and the event it waits for has not been noted"];
  }
  return undefined;
}

/** What belongs to a time that the action does not have. */
function strayTime({ when, happened, every, from, done }: Action): Unclear | undefined {
  if (when === undefined && happened !== undefined) {
    return ["happened", "this action waits for no event that could have happened"];
  }
  if (every === undefined && from !== undefined) {
    return ["from", "this action is not done again and again, so nothing is counted from a day"];
  }
  if (every === undefined && done !== undefined) {
    return ["done", "this action is not done again and again, so it has no days of its own"];
  }
  return undefined;
}

import { dotted } from "../finding.ts";
import { givenAnswers, askedName } from "./given-answers.ts";
import type { RecordRule } from "./model.ts";

export const actionMissing: RecordRule = {
  kind: "record",
  id: "action-missing",
  severity: "error",
  summary: "An answer that needs an action has none",
  why: "Saying that someone loses and doing nothing about it leaves them with the loss. An action says who does what, and by when.",
  fix: "Add an action with an owner and a date. Name this answer in its covers.",
  source: "The framework that the record names: demands of the option",
  examples: {
    good: `answers:
  size: one-bench
  open-to-all: {is: same, because: The gates and paths stay as they are., evidence: [ev-count]}
  finest: {is: not-the-best, because: The reeds are lost for a year., better-would-be: A raft.}
  wishes:
    more-trees: {is: not-touched}
    clean-water:
      is: harms
      because: The digging muddies the pond.
      evidence: [ev-count]
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
actions:
  - id: act-reeds
    kind: mitigation
    covers: [answers.wishes.clean-water]
    what: Plant reeds.
    owner: Head gardener
    due: 2027-10-01
    status: open
`,
    bad: `answers:
  size: one-bench
  open-to-all: {is: same, because: The gates and paths stay as they are., evidence: [ev-count]}
  finest: {is: not-the-best, because: The reeds are lost for a year., better-would-be: A raft.}
  wishes:
    more-trees: {is: not-touched}
    clean-water:
      is: harms # <-
      because: The digging muddies the pond.
      evidence: [ev-count]
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
  },
  check: (context) => {
    const covered = new Set(
      (context.record.actions ?? []).flatMap((action) => action.covers ?? []),
    );
    return givenAnswers(context)
      .filter(
        ({ demands, asked }) => demands.includes("action") && !covered.has(dotted(asked.path)),
      )
      .map(({ asked, answer }) => ({
        path: [...asked.path, "is"],
        message: `${askedName(asked)} is answered "${String(answer["is"])}", but no action covers it`,
        fix: `Add an action with an owner, a date and covers: [${dotted(asked.path)}].`,
      }));
  },
};

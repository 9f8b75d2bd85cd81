import { guessEffort } from "../nearest.ts";
import { answerAt } from "../framework/asked.ts";
import { dotted } from "../finding.ts";
import { isMisspelt } from "./misspelt.ts";
import type { Problem, RecordRule } from "./model.ts";
import { unknownId } from "./unknown.ts";

export const coverUnknown: RecordRule = {
  kind: "record",
  id: "cover-unknown",
  severity: "error",
  summary: "An action is for an answer that the record does not hold",
  why: "It looks like help that was promised to someone, but there is nobody it is for.",
  fix: "Under covers, name an answer by its place in the record. For a test, write answers.open-to-all. For one row of a list of aims, write answers.wishes.clean-water.",
  source: "Rightly's own record format 1, actions.covers",
  examples: {
    good: `actions:
  - id: act-reeds
    kind: mitigation
    covers: [answers.wishes.clean-water]
    what: Plant reeds.
    owner: Head gardener
    due: 2027-10-01
    status: open
`,
    bad: `actions:
  - id: act-reeds
    kind: mitigation
    covers: [answers.wishes.clear-water] # <-
    what: Plant reeds.
    owner: Head gardener
    due: 2027-10-01
    status: open
`,
  },
  check: (context) => {
    const { record, written } = context;
    const answers = record.answers ?? {};
    const among = written.flatMap((one) =>
      one.kind === "answer" ? [{ id: dotted(one.path) }] : [],
    );
    const effort = guessEffort();
    return (record.actions ?? []).flatMap(({ covers = [] }, action) =>
      covers.flatMap((word, at): Problem[] => {
        const answer = word.split(".");
        if (answerAt(answers, answer) !== undefined || isMisspelt(context, answer)) return [];
        const path = ["actions", action, "covers", at];
        return [unknownId({ path, word, isNot: "an answer of this record", among, effort })];
      }),
    );
  },
};

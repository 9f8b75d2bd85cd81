import type { AskedCell } from "../framework/asked.ts";
import type { Grid } from "../framework/model.ts";
import { quote } from "../yaml/quote.ts";
import { demandedAnswers, askedName } from "./given-answers.ts";
import { isMisspelt } from "./misspelt.ts";
import type { Problem, RecordContext, RecordRule } from "./model.ts";
import { isMapping } from "../mapping.ts";

export const answerMissing: RecordRule = {
  kind: "record",
  id: "answer-missing",
  severity: "error",
  summary: "A question that every decision must answer has no answer",
  why: "People were promised that this question would be asked about every decision. Without an answer they cannot tell whether it was.",
  fix: "Answer it: rightly resume asks what is still open. If nobody knows the answer yet, choose the option that says so.",
  source: "The framework that the record names: tests, grids and questions",
  examples: {
    good: `answers:
  size: one-bench
  open-to-all:
    is: same
    because: The gates and the paths stay as they are.
    evidence: [ev-count]
  finest:
    is: the-best
    because: Nothing that was asked for is left out.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
    bad: `answers: # <-
  size: one-bench
  finest:
    is: the-best
    because: Nothing that was asked for is left out.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
  },
  check: (context) => [...missingOneByOne(context), ...missingRows(context)],
};

function missingOneByOne(context: RecordContext): Problem[] {
  return demandedAnswers(context).flatMap(({ asked, value }): Problem[] => {
    // A follow-up has a rule of its own.
    if (asked.kind === "question") {
      if (asked.within !== undefined || value !== undefined) return [];
      return [{ path: asked.path, message: `the question ${askedName(asked)} has no answer` }];
    }
    // Rows that are not there at all are said together.
    if (asked.kind === "cell" && value === undefined) return [];
    if (value !== undefined && (!isMapping(value) || value["is"] !== undefined)) return [];
    const path = value === undefined ? asked.path : [...asked.path, "is"];
    return isMisspelt(context, path)
      ? []
      : [{ path, message: `${askedName(asked)} has no answer` }];
  });
}

const MOST_NAMED = 3;

function missingRows(context: RecordContext): Problem[] {
  const grids = new Map<Grid, AskedCell[]>();
  for (const { asked, value } of demandedAnswers(context)) {
    if (asked.kind !== "cell" || value !== undefined) continue;
    grids.set(asked.grid, [...(grids.get(asked.grid) ?? []), asked]);
  }
  return [...grids].map(([grid, cells]) => {
    const names = cells.slice(0, MOST_NAMED).map(askedName).join("; ");
    const more = cells.length > MOST_NAMED ? ` and ${cells.length - MOST_NAMED} more` : "";
    return {
      path: ["answers", grid.id],
      at: "key",
      message: `${quote(grid.label)} has no answer for ${names}${more}`,
    };
  });
}

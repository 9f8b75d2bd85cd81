import { quote } from "../yaml/quote.ts";
import type { RecordRule } from "./model.ts";
import { unknownId } from "./unknown.ts";

const IS_NOT = {
  row: "one of the rows of",
  column: "a column that applies to",
  "follow-up": "part of an answer to",
};

export const answerUnknown: RecordRule = {
  kind: "record",
  id: "answer-unknown",
  severity: "error",
  summary: "Part of an answer has a name that its framework does not know",
  why: "Text under a wrong name is not counted, shown or published, so it is lost.",
  fix: "Correct the name.",
  source: "The framework that the record names: rows, columns and follow-up questions",
  examples: {
    good: `status: draft
answers:
  wishes:
    clean-water: {is: helps, because: The reeds come back.}
`,
    bad: `status: draft
answers:
  wishes:
    clean-watr: {is: helps, because: The reeds come back.} # <-
`,
  },
  check: ({ written }) =>
    written.flatMap((one) => {
      if (one.kind !== "unknown" || one.as === "answer") return [];
      const word = String(one.path.at(-1));
      const isNot = `${IS_NOT[one.as]} ${quote(String(one.path.at(-2)))}`;
      return [unknownId({ path: one.path, at: "key", word, isNot, among: one.among })];
    }),
};

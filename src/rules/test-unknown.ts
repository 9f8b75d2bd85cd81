import type { RecordRule } from "./model.ts";
import { unknownId } from "./unknown.ts";

export const testUnknown: RecordRule = {
  kind: "record",
  id: "test-unknown",
  severity: "error",
  summary: "The record answers something that its framework does not ask",
  why: "An answer under a wrong name does not count, and the question it was for stays open.",
  fix: "Correct the name.",
  source: "The framework that the record names: tests, grids and questions",
  examples: {
    good: `status: draft
answers:
  size: one-bench
`,
    bad: `status: draft
answers:
  sise: one-bench # <-
`,
  },
  check: ({ written }) =>
    written.flatMap((one) => {
      if (one.kind !== "unknown" || one.as !== "answer") return [];
      const word = String(one.path.at(-1));
      const isNot = "a test or question of the framework";
      return [unknownId({ path: one.path, at: "key", word, isNot, among: one.among })];
    }),
};

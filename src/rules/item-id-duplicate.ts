import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const itemIdDuplicate: RecordRule = {
  kind: "record",
  id: "item-id-duplicate",
  severity: "error",
  summary: "Two options, pieces of evidence or actions in a record have the same id",
  why: "An answer that names this id could mean either of them, and nobody can check which.",
  fix: "Give one of them another id, and correct what refers to it.",
  source: "Record format 1, ids",
  examples: {
    good: `options:
  - {id: as-now, title: No bench, rejected-because: People who tire cannot rest.}
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
    bad: `options:
  - {id: bench, title: No bench, rejected-because: People who tire cannot rest.}
  - {id: bench, title: One bench, for: [People can rest.], preferred: true} # <-
`,
  },
  check: ({ record }) =>
    LISTS.flatMap((list) => {
      const seen = new Set<string>();
      return (record[list] ?? []).flatMap(({ id }, at): Problem[] => {
        if (id === undefined) return [];
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        const message = `two of the ${list} have the id ${quote(id)}`;
        return [{ path: [list, at, "id"], message }];
      });
    }),
};

const LISTS = ["options", "evidence", "actions"] as const;

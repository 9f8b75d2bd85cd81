import { resolutionParts } from "../record/resolution.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const itemIdDuplicate: RecordRule = {
  kind: "record",
  id: "item-id-duplicate",
  severity: "error",
  summary:
    "Two options, consultations, pieces of evidence, actions or parts of a resolution share an id or letter",
  why: "An answer that names this id could mean either of them, and nobody can check which.",
  fix: "Give one of them another id, and correct what refers to it.",
  source: "Rightly's own record format 1, ids",
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
  check: ({ record }) => [
    ...LISTS.flatMap((list) =>
      again((record[list] ?? []).map(({ id }) => id)).map(([at, id]): Problem => {
        const message = `two of the ${list} have the id ${quote(id)}`;
        return { path: [list, at, "id"], message };
      }),
    ),
    ...(record.decisions ?? []).flatMap(({ resolution }, decision) =>
      again(resolutionParts(resolution).map(({ part }) => part)).map(([at, part]): Problem => {
        const message = `two parts of the resolution have the letter ${quote(part)}`;
        return { path: ["decisions", decision, "resolution", at, "part"], message };
      }),
    ),
  ],
};

/** Those that were there before, with their places. */
function again(ids: readonly (string | undefined)[]): [at: number, id: string][] {
  const seen = new Set<string>();
  return ids.flatMap((id, at): [number, string][] => {
    if (id === undefined) return [];
    if (seen.has(id)) return [[at, id]];
    seen.add(id);
    return [];
  });
}

const LISTS = ["options", "consultations", "evidence", "actions"] as const;

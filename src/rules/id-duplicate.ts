import { quote } from "../yaml/quote.ts";
import type { RecordInRepository, RepositoryProblem, RepositoryRule } from "./model.ts";

export const idDuplicate: RepositoryRule = {
  kind: "repository",
  id: "id-duplicate",
  severity: "error",
  summary: "Two records have the same id",
  why: "A link to a decision must lead to one decision.",
  fix: "Give the newer one another id, such as the same one with -2 at the end, and rename its file.",
  source: "Rightly's own record format 1, id",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
# file: decisions/2026-03-02-a-bench-2.yaml
id: 2026-03-02-a-bench-2
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
# file: decisions/copies/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench # <-
`,
  },
  check: ({ records }) => {
    const first = new Map<string, RecordInRepository>();
    return records.flatMap((about): RepositoryProblem[] => {
      const other = first.get(about.record.id);
      if (other === undefined) {
        first.set(about.record.id, about);
        return [];
      }
      const message = `${other.file} has the same id, ${quote(about.record.id)}`;
      return [{ about, path: ["id"], message }];
    });
  },
};

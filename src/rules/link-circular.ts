import { quote } from "../yaml/quote.ts";
import type { RecordInRepository, RepositoryRule } from "./model.ts";
import { linksOf, recordsById } from "./record-links.ts";

export const linkCircular: RepositoryRule = {
  kind: "repository",
  id: "link-circular",
  severity: "error",
  summary: "A record takes the place of itself, directly or in a circle",
  why: "When each of several decisions is replaced by another of them, nobody can tell which one holds.",
  fix: "Remove the link that is wrong.",
  source: "Record format 1, links",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
links:
  supersedes: [2026-03-02-a-bench] # <-
`,
  },
  check: (context) => {
    const records = recordsById(context);
    return context.records.flatMap((about) =>
      linksOf(about).flatMap(({ path, to, kind }) => {
        if (to === about.record.id) {
          return [{ about, path, message: `this record names itself in ${kind}` }];
        }
        if (kind !== "supersedes" || !leadsTo(to, about, records)) return [];
        const message = `${quote(to)} is superseded by this record, and supersedes it in turn`;
        return [{ about, path, message }];
      }),
    );
  },
};

/** Whether what `id` supersedes, at any distance, comes back to a record. */
function leadsTo(
  id: string,
  target: RecordInRepository,
  records: ReadonlyMap<string, RecordInRepository>,
): boolean {
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === target.record.id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(records.get(next)?.record.links?.supersedes ?? []));
  }
  return false;
}

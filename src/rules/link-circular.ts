import { supersededIds } from "../record/superseding.ts";
import { quote } from "../yaml/quote.ts";
import { circlesOf } from "./circles.ts";
import type { RecordInRepository, RepositoryRule } from "./model.ts";
import { linksOf } from "./record-links.ts";

export const linkCircular: RepositoryRule = {
  kind: "repository",
  id: "link-circular",
  severity: "error",
  summary: "A record replaces or follows itself, or is part of itself, directly or through others",
  why: "If each of several decisions replaces another one, nobody can tell which one applies.",
  fix: "Remove the link that is wrong.",
  source: "Rightly's own record format 1, links",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
links:
  supersedes:
    - record: 2026-03-02-a-bench # <-
`,
  },
  check: ({ records }) => {
    const circles = new Map(CHAINS.map((kind) => [kind, circlesOf(ledTo(records, kind))]));
    return records.flatMap((about) =>
      linksOf(about).flatMap(({ path, to, kind }) => {
        const { id } = about.record;
        if (to === id) return [{ about, path, message: `this record names itself in ${kind}` }];
        const circle = circles.get(kind as Chain);
        if (circle === undefined || circle.get(to) !== circle.get(id)) return [];
        return [{ about, path, message: IN_WORDS[kind as Chain](quote(to)) }];
      }),
    );
  },
};

/** Links that lead from one record to the next, and never back. */
const CHAINS = ["supersedes", "follows", "part-of"] as const;

type Chain = (typeof CHAINS)[number];

const IN_WORDS: Readonly<Record<Chain, (to: string) => string>> = {
  supersedes: (to) => `${to} is superseded by this record, and supersedes it in turn`,
  follows: (to) => `this record follows ${to}, which follows it in turn`,
  "part-of": (to) => `this record is part of ${to}, which is part of it in turn`,
};

/** Where the links of one kind lead from each record, by its id. */
function ledTo(records: readonly RecordInRepository[], kind: Chain): Map<string, string[]> {
  const led = new Map<string, string[]>();
  for (const { record } of records) {
    const own = led.get(record.id) ?? [];
    const all = kind === "supersedes" ? supersededIds(record) : (record.links?.[kind] ?? []);
    for (const to of all) own.push(to);
    led.set(record.id, own);
  }
  return led;
}

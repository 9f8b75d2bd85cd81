import { guessEffort } from "../nearest.ts";
import type { RepositoryRule } from "./model.ts";
import { linksOf, recordsById } from "./record-links.ts";
import { unknownId } from "./unknown.ts";

export const linkBroken: RepositoryRule = {
  kind: "repository",
  id: "link-broken",
  severity: "error",
  summary: "A record links to another record that is not there",
  why: "People who want to know what came before or after the decision cannot find it.",
  fix: "Correct the id, or remove the link.",
  source: "Rightly's own record format 1, links",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
links:
  related: [2026-04-01-a-lamp]
# file: decisions/2026-04-01-a-lamp.yaml
id: 2026-04-01-a-lamp
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
links:
  related: [2026-04-01-a-lump] # <-
# file: decisions/2026-04-01-a-lamp.yaml
id: 2026-04-01-a-lamp
`,
  },
  check: (context) => {
    const known = new Set([...recordsById(context).keys(), ...context.unread]);
    const among = [...known].map((id) => ({ id }));
    const effort = guessEffort();
    return context.records.flatMap((about) =>
      linksOf(about)
        .filter((link) => !known.has(link.to))
        .map(({ path, to: word }) => {
          const isNot = "the id of a record in this repository";
          const { message } = unknownId({ path, word, isNot, among, effort });
          return { about, path, message };
        }),
    );
  },
};

import { dayInWords } from "../record/day-in-words.ts";
import { isConfirmed } from "../record/status.ts";
import type { RecordRule } from "./model.ts";

export const frameworkEnded: RecordRule = {
  kind: "record",
  id: "framework-ended",
  severity: "warning",
  summary: "The framework covers years that are over, and the decision is not yet taken",
  why: "A promise made for certain years says nothing about later ones. People may have been promised something new.",
  fix: "Look for a newer version of the framework, or find out whether this one still applies.",
  source: "Framework format 1, framework.valid",
  examples: {
    good: `status: proposed
framework: {id: parks, version: 1.0.0, digest: "sha256:…"}
`,
    bad: `status: proposed
framework:
  id: parks
  version: 0.8.0 # <-
  digest: "sha256:…"
`,
  },
  check: ({ record, framework, today }) => {
    const end = framework?.valid.to;
    if (framework === undefined || end === undefined || today <= end) return [];
    if (isConfirmed(record.status) || record.status === "withdrawn") return [];
    const { id, version } = framework;
    const message = `${id} ${version} ended on ${dayInWords(end)}, and this decision has not been taken yet`;
    return [{ path: ["framework", "version"], message }];
  },
};

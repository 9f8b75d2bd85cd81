import { isConfirmed } from "../record/status.ts";
import type { RecordRule } from "./model.ts";

export const frameworkEnded: RecordRule = {
  kind: "record",
  id: "framework-ended",
  severity: "warning",
  summary: "A decision not yet taken is tested against a framework whose time is over",
  why: "A promise made for certain years says nothing of the years after, and people may have been promised something new.",
  fix: "See whether there is a newer version of the framework, or whether it still holds.",
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
    const message = `${id} ${version} held until ${end}, and this decision is not taken yet`;
    return [{ path: ["framework", "version"], message }];
  },
};

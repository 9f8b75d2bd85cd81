import { isConfirmed } from "../record/status.ts";
import type { RecordRule } from "./model.ts";

export const frameworkRetired: RecordRule = {
  kind: "record",
  id: "framework-retired",
  severity: "warning",
  summary: "A decision not yet taken is tested against a framework that was retired",
  why: "A promise that was replaced should not be what tomorrow's decision is tested against.",
  fix: "Answer the newer version of the framework.",
  source: "Framework format 1, framework.status",
  examples: {
    good: `status: proposed
framework: {id: parks, version: 1.0.0, digest: "sha256:…"}
`,
    bad: `status: proposed
framework:
  id: parks
  version: 0.9.0 # <-
  digest: "sha256:…"
`,
  },
  check: ({ record, framework }) => {
    if (framework?.status !== "retired") return [];
    if (isConfirmed(record.status) || record.status === "withdrawn") return [];
    const { id, version } = framework;
    const message = `${id} ${version} is retired, and this decision is not taken yet`;
    return [{ path: ["framework", "version"], message }];
  },
};

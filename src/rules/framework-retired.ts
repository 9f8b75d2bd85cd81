import { isConfirmed } from "../record/status.ts";
import type { RecordRule } from "./model.ts";

export const frameworkRetired: RecordRule = {
  kind: "record",
  id: "framework-retired",
  severity: "warning",
  summary: "The framework has been retired, and the decision is not yet taken",
  why: "Tomorrow's decision should not be tested against a promise that has been replaced.",
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
    const message = `${id} ${version} is retired, and this decision has not been taken yet`;
    return [{ path: ["framework", "version"], message }];
  },
};

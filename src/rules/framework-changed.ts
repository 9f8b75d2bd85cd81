import type { RecordRule } from "./model.ts";

export const frameworkChanged: RecordRule = {
  kind: "record",
  id: "framework-changed",
  severity: "error",
  summary: "The words of the framework have changed since the record was made",
  why: "These answers were given to other words than the ones shown now. A family could be misled about what was promised.",
  fix: "Put the framework's file back as it was. For a draft, if the new words are right, read its answers again and write the new digest.",
  source: "Rightly's own record format 1, framework.digest",
  examples: {
    good: `framework: {id: parks, version: 1.0.0, digest: "sha256:…"}\n`,
    bad: `framework:
  id: parks
  version: 1.0.0
  digest: sha256:0000000000000000000000000000000000000000000000000000000000000000 # <-
`,
  },
  check: ({ record, framework }) => {
    if (framework === undefined || framework.digest === record.framework.digest) return [];
    const { id, version, digest } = framework;
    const message = `the digest of ${id} ${version} is ${digest}, not this one`;
    return [{ path: ["framework", "digest"], message }];
  },
};

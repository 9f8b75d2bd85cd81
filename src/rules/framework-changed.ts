import type { RecordRule } from "./model.ts";

export const frameworkChanged: RecordRule = {
  kind: "record",
  id: "framework-changed",
  severity: "error",
  summary: "A record was made with another text of its framework",
  why: "The answers were given to other words than the ones shown now, so a family reading them could be misled about what was promised.",
  fix: "Put the framework's file back as it was. If this record is a draft and the new words are right, read its answers again and write the new digest.",
  source: "Record format 1, framework.digest",
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
    const message = `the digest is not that of ${id} ${version}, which is ${digest}`;
    return [{ path: ["framework", "digest"], message }];
  },
};

import { sealedAt } from "../record/seal.ts";
import { isConfirmed } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { RecordRule } from "./model.ts";

export const sealMissing: RecordRule = {
  kind: "record",
  id: "seal-missing",
  severity: "error",
  summary: "A record was confirmed but has no seal",
  why: "The seal proves the words of a decision. Without it they can change and nobody can tell.",
  fix: "Read the record, then seal it as it is: rightly decide RECORD --as-recorded",
  source: "Record format 1, history[].of",
  examples: {
    good: `history:
  - {on: 2026-03-20, event: decided}
  - {on: 2026-11-02, event: sealed, of: "sha256:…record"}
`,
    bad: `status: decided # <-
history:
  - {on: 2026-03-20, event: decided}
`,
  },
  check: ({ record }) => {
    const { id, status } = record;
    if (!isConfirmed(status) || sealedAt(record) !== -1) return [];
    const message = `the status is ${quote(status)}, but the history holds no seal`;
    const fix = `Read the record, then seal it as it is: rightly decide ${id} --as-recorded`;
    return [{ path: ["status"], message, fix }];
  },
};

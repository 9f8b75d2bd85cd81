import { sealedAt } from "../record/seal.ts";
import { isConfirmed } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { RecordRule } from "./model.ts";

export const sealMissing: RecordRule = {
  kind: "record",
  id: "seal-missing",
  severity: "error",
  summary: "A record was confirmed but has no seal",
  why: "The seal is a check number made from every word of the record. Without it the words can change and nobody can tell.",
  fix: "Read the record. If it says what was decided, add the seal. It decides nothing new: rightly decide RECORD --as-recorded",
  source: "Rightly's own record format 1, history[].of",
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
    const fix = `Read the record. If it says what was decided, add the seal. It decides nothing new: rightly decide ${id} --as-recorded`;
    return [{ path: ["status"], message, fix }];
  },
};

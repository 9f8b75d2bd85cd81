import { dayInWords } from "../record/day-in-words.ts";
import { confirmedDigest } from "../record/digest.ts";
import { sealedAt } from "../record/seal.ts";
import { isConfirmed } from "../record/status.ts";
import type { RecordRule } from "./model.ts";

export const recordChanged: RecordRule = {
  kind: "record",
  id: "record-changed",
  severity: "error",
  summary: "The words of a record have changed since they were confirmed",
  why: "People rely on what was decided and why. They must be able to see any change to it.",
  fix: "Put the words back, and the id if it has changed. To correct them, use rightly correct, which keeps the old words, or replace the record.",
  source: "Rightly's own record format 1, history[].of and errata",
  examples: {
    good: `history:
  - {on: 2026-03-20, event: decided, of: "sha256:…record"}
`,
    bad: `history:
  - on: 2026-03-20
    event: decided
    of: "sha256:0000000000000000000000000000000000000000000000000000000000000000" # <-
`,
  },
  check: ({ record }) => {
    if (!isConfirmed(record.status)) return [];
    const at = sealedAt(record);
    const sealed = record.history?.[at];
    if (sealed === undefined || sealed.of === confirmedDigest(record)) return [];
    const message = `the record was confirmed on ${dayInWords(sealed.on)}, and its words have changed since without an erratum`;
    return [{ path: ["history", at, "of"], message }];
  },
};

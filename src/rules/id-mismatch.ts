import { quote } from "../yaml/quote.ts";
import { isConfirmed } from "../record/status.ts";
import type { RecordRule } from "./model.ts";

export const idMismatch: RecordRule = {
  kind: "record",
  id: "id-mismatch",
  severity: "error",
  summary: "The file name of a record is not its id",
  why: "Papers, logs and other records find a decision by its id. With another file name the link does not work.",
  fix: "Rename the file. If the id was never published, you can correct the id instead.",
  source: "Rightly's own record format 1, id",
  examples: {
    good: `id: 2026-03-02-a-bench-by-the-pond\n`,
    bad: `id: 2026-03-02-two-benches-by-the-pond # <-\n`,
  },
  check: ({ record, name }) => {
    if (record.id === name) return [];
    const message = `the id is ${quote(record.id)}, but the file is called ${quote(`${name}.yaml`)}`;
    const fix = isConfirmed(record.status)
      ? `Rename the file to ${record.id}.yaml. What was confirmed keeps its id: the seal is of the id too.`
      : `Rename the file to ${record.id}.yaml, or correct the id.`;
    return [{ path: ["id"], message, fix }];
  },
};

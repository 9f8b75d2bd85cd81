import { placeholdersIn } from "../record/placeholders.ts";
import type { RecordRule } from "./model.ts";

export const accessContradicted: RecordRule = {
  kind: "record",
  id: "access-contradicted",
  severity: "warning",
  summary: "A record says that nothing is left out of it, and leaves text out",
  why: "Whoever reads that a record is open believes that they have read all of it.",
  fix: "Write access: part-exempt, or put the text back with: rightly exempt RECORD FIELD --lift",
  source: "Record format 1, publication",
  examples: {
    good: `publication:
  access: part-exempt
  summary: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
`,
    bad: `publication:
  access: open # <-
  summary: {exempt: {paragraph: 3, public-interest: The bids are not opened yet.}}
`,
  },
  check({ record }) {
    if (record.publication?.access !== "open") return [];
    const count = placeholdersIn(record).length;
    if (count === 0) return [];
    const message = `access is "open", and ${count === 1 ? "1 text is" : `${count} texts are`} left out`;
    return [{ path: ["publication", "access"], message }];
  },
};

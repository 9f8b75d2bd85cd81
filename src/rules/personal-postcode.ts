import type { RecordRule } from "./model.ts";
import { findPersonal } from "./personal/find-personal.ts";

export const personalPostcode: RecordRule = {
  kind: "record",
  id: "personal-postcode",
  severity: "warning",
  summary: "The record holds a full postcode",
  why: "About fifteen homes share one. With one more fact about a family, it can be enough to find their door.",
  fix: "Write the district or the first half. If it is the address of an office or a school, add it to personal-data-allow in rightly.yaml.",
  source: "BS 7666, postcodes; ICO, anonymisation guidance",
  hidesText: true,
  examples: {
    good: `proposal: {summary: One bench in CM1 under plan B12 3C., author: {role: Gardener, organisation: Council}, affects: {people: Many}}
`,
    bad: `proposal:
  summary: One bench outside CM1 1QH. # <-
  author: {role: Gardener, organisation: Council}
  affects: {people: Many}
`,
  },
  check: (context) =>
    findPersonal(context, { pattern: POSTCODE, needs: NEEDS }, "this looks like a full postcode"),
};

const POSTCODE =
  /(?<![\p{L}\p{N}/-])(?:GIR 0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}/-])/gu;

const NEEDS = /\d[A-Z]{2}/;

/** A small policy repository in which a check finds no error: what hostile inputs are written over. */
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { BENCH } from "../../src/publish/testing/park-records.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";

const RECORD_DATA: DecisionRecord = {
  ...BENCH,
  proposal: { summary: "One bench on the north side of the pond." },
  options: [
    { id: "as-now", title: "No bench", "rejected-because": "People turn back too early." },
    { id: "one-bench", title: "One bench", preferred: true },
  ],
  evidence: [{ id: "ev-count", title: "Count of visitors", kind: "data", where: "Parks office" }],
  actions: [{ id: "act-tree", kind: "follow-up", what: "Plant a tree.", due: "2027-03-31" }],
};

export const ID = BENCH.id;
export const RECORD = serialiseRecord(RECORD_DATA);
export const RECORD_FILE = `decisions/${ID.slice(0, 4)}/${ID}.yaml`;
export const FRAMEWORK_FILE = "frameworks/parks/1.0.0/framework.yaml";
export const FRAMEWORK = PARK_FRAMEWORK;
export const CONFIGURATION = "format: 1\nframework: {id: parks, version: 1.0.0}\n";

const LOCK = `format: 1
released:
  - {id: parks, version: 1.0.0, released: 2026-01-05, digest: "${BENCH.framework.digest}"}
`;

export const BASE: Readonly<Record<string, string>> = {
  "rightly.yaml": CONFIGURATION,
  [FRAMEWORK_FILE]: FRAMEWORK,
  "frameworks/frameworks.lock.yaml": LOCK,
  [RECORD_FILE]: RECORD,
};

/** The record with other words in one place, which must be there. */
export function recordWith(old: string, words: string): Record<string, string> {
  if (!RECORD.includes(old)) throw new Error(`the base has no ${old}`);
  return { [RECORD_FILE]: RECORD.replace(old, () => words) };
}

/** The record with lines at its end. */
export function recordPlus(lines: string): Record<string, string> {
  return { [RECORD_FILE]: `${RECORD}${lines}\n` };
}

/** The configuration with lines at its end. */
export function configurationPlus(lines: string): Record<string, string> {
  return { "rightly.yaml": `${CONFIGURATION}${lines}\n` };
}

export const SUMMARY = '"One bench on the north side of the pond."';

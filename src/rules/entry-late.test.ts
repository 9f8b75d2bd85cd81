// Promise: a decision that was written down later is found if all of its days are of the time when decisions are
// recorded here as they are taken, however it came here, and an older one never.
import { expect, it } from "vitest";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { recordContext } from "./context.ts";
import { entryLate } from "./entry-late.ts";
import type { Surroundings } from "./model.ts";

const FROM = "2026-06-15";

function found(kind: string, days: (string | undefined)[], more: Partial<Surroundings>): unknown[] {
  const decisions = days.map((on): Decision => (on === undefined ? {} : { on }));
  const record = {
    format: 1,
    id: "2026-03-02-a-bench",
    title: "A bench",
    status: "decided",
    framework: { id: "parks", version: "1.0.0", digest: "sha256:…" },
    entry: { kind, on: "2026-11-20" },
    decisions,
  } as DecisionRecord;
  const around = { today: "2026-11-23", frameworks: [], bodies: [], places: [], ...more };
  return entryLate
    .check(recordContext(record, record.id, undefined, around))
    .map(({ path, severity = "warning" }) => `${path.join(".")} ${severity}`);
}

it.each<[string, (string | undefined)[], number]>([
  ["recorded-later", ["2026-06-14"], 0],
  ["recorded-later", ["2026-06-15"], 1],
  ["recorded-later", ["2026-11-01"], 1],
  ["recorded-later", ["2026-06"], 0],
  ["recorded-later", ["2026-07"], 1],
  ["recorded-later", ["2026"], 0],
  ["recorded-later", ["2027"], 1],
  ["recorded-later", ["2019-05-14", "2026-07-20"], 1],
  ["recorded-later", ["2026-07-20", "2026-08-20"], 1],
  ["recorded-later", [], 0],
  ["recorded-later", [undefined], 0],
  ["recorded-later", ["2026-13-40"], 0],
  ["imported", ["2026-07-20"], 1],
  ["imported", ["2026-06"], 0],
  ["taken-here", ["2026-07-20"], 0],
])("of a record that was %s, with decisions of %j", (kind, days, count) => {
  expect(found(kind, days, { recordsFrom: FROM })).toHaveLength(count);
});

it.each<[Partial<Surroundings>, string[]]>([
  [{}, []],
  [{ isBuild: true }, []],
  [{ recordsFrom: FROM }, ["entry.kind warning"]],
  [{ recordsFrom: FROM, isBuild: false }, ["entry.kind warning"]],
  [{ recordsFrom: FROM, isBuild: true }, ["entry.kind error"]],
])("weighs more where a change is checked: %j", (more, expected) => {
  expect(found("recorded-later", ["2026-07-20"], more)).toEqual(expected);
});

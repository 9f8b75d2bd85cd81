// Promise: one reference of one body leads to one decision, and what belongs together may share it.
import { expect, it } from "vitest";
import { referenceRepeated } from "./reference-repeated.ts";
import { playExample } from "./testing/play-example.ts";

const REST =
  "decider: Parks committee, capacity: non-executive, on: 2026-03-20, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared";

function found(second: string, more = ""): number {
  const one = (id: string, entry: string) =>
    `# file: ${id}.yaml\nid: ${id}\ndecisions:\n  - {${entry}, ${REST}}\n`;
  const text = `${one("2026-03-02-a", "body: town-council, reference: TC/12/2026")}${one("2026-03-02-b", second)}${more}`;
  return playExample(referenceRepeated, text).findings.filter(
    ({ rule }) => rule === "reference-repeated",
  ).length;
}

it.each([
  ["body: town-council, reference: TC/12/2026", "", 1],
  ["body: town-council, reference: tc/12/ 2026", "", 1],
  ["body: town-council, reference: TC/13/2026", "", 0],
  ["body: health-trust, reference: TC/12/2026", "", 0],
  ["body: town-council", "", 0],
  ["body: town-council, reference: TC/12/2026", "links: {follows: [2026-03-02-a]}\n", 0],
  ["body: town-council, reference: TC/12/2026", "links: {part-of: [2026-03-02-a]}\n", 0],
])("%s %s: %s", (entry, more, count) => {
  expect(found(entry, more)).toBe(count);
});

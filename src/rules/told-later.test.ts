// Promise: what is told of a decision years later, and what two bodies agreed as one, is not found as
// something that was left out or copied.
import { expect, it } from "vitest";
import { becauseRepeated } from "./because-repeated.ts";
import { evidenceUncited } from "./evidence-uncited.ts";
import { playExample } from "./testing/play-example.ts";

const EVIDENCE = `evidence:
  - {id: ev-count, title: Count, kind: data, where: Parks office, date: 2026-02, says: A third turn back.}
  - {id: ev-survey, title: Survey, kind: data, where: Parks office, date: 2026-01, says: Many want shade.}
`;

it.each([
  ["as it was taken", "", ["evidence.1.id"]],
  ["as it was taken, and says so", "entry: {kind: taken-here}\n", ["evidence.1.id"]],
  ["later", "entry: {kind: recorded-later, on: 2026-09-01}\n", []],
])("of a decision recorded %s, evidence that no answer names", (_, entry, expected) => {
  const { findings } = playExample(evidenceUncited, `${entry}${EVIDENCE}`);
  expect(
    findings.filter(({ rule }) => rule === "evidence-uncited").map(({ path }) => path),
  ).toEqual(expected);
});

const decision = (body: string, reasons: string): string =>
  `  - {body: ${body}, decider: Parks committee, capacity: non-executive, on: 2026-03-20, result: approved, resolution: Agreed to place the bench., reasons: ${reasons}, interests: none-declared}\n`;

const JOINT = "People who tire can stay by the pond.";

const COPIED = "People who tire cannot rest.";

it.each([
  ["of their own", JOINT, []],
  ["of an option that was rejected", COPIED, ["decisions.0.reasons", "decisions.1.reasons"]],
])("two bodies that give the same reasons, %s", (_, reasons, expected) => {
  const part = `decisions:\n${decision("town-council", reasons)}${decision("school", reasons)}`;
  const { findings } = playExample(becauseRepeated, part);
  expect(
    findings.filter(({ rule }) => rule === "because-repeated").map(({ path }) => path),
  ).toEqual(expected);
});

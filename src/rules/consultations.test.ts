// Promise: a consultation is counted in clear days and compared with what the repository asks, a decision
// that came before it closed is found, and what is only planned or not known is not.
import { expect, it } from "vitest";
import { layOver } from "./testing/lay-over.ts";
import { playExample } from "./testing/play-example.ts";
import { consultationShort } from "./consultation-short.ts";

/** `rule path` of what is found of a consultation; the sound record was decided on 20 March 2026. */
function found(consultation: string, more = ""): string[] {
  const part = `consultations:\n  - {id: con-walks, method: A form., ${consultation}}\n${more}`;
  expect(layOver(part)).toContain("con-walks");
  return playExample(consultationShort, part).findings.map(({ rule, path }) => `${rule} ${path}`);
}

const SHORT = "consultation-short consultations.0.closes";
const BEFORE = "decision-before-consultation decisions.0.on";

it.each<[string, string, string[]]>([
  ["long enough", "opens: 2026-02-01, closes: 2026-03-02", []],
  ["a day too short", "opens: 2026-02-01, closes: 2026-03-01", [SHORT]],
  ["one day long", "opens: 2026-02-01, closes: 2026-02-01", [SHORT]],
  ["closed before it opened", "opens: 2026-02-01, closes: 2025-03-02", [SHORT]],
  ["closed on the day of the decision", "opens: 2026-02-01, closes: 2026-03-20", [BEFORE]],
  ["closed on the day before", "opens: 2026-02-01, closes: 2026-03-19", []],
  ["still open", "opens: 2026-02-01, closes: 2026-04-20", [BEFORE]],
  ["planned, by leave to ask", "opens: 2026-04-01, closes: 2026-05-20", []],
  [
    "held afterwards, with answers",
    "opens: 2026-04-01, closes: 2026-05-20, responses: {total: 3}",
    [BEFORE],
  ],
  ["of a month that is long enough", "opens: 2026-01, closes: 2026-02", []],
  ["of one month that is too short", "opens: 2026-02, closes: 2026-02", [SHORT]],
  ["of a month that may be long enough", "opens: 2026-02, closes: 2026-03-15", []],
  ["of a year that may be long enough", "opens: '2025', closes: '2025'", []],
  ["of a day and a month that is too short", "opens: 2026-02-20, closes: 2026-02", [SHORT]],
  ["closed in the month before it opened", "opens: 2026-02, closes: 2026-01", [SHORT]],
  ["closed in the month of the decision", "opens: 2026-01, closes: 2026-03", []],
  ["closed in the month after", "opens: 2026-01, closes: 2026-04", [BEFORE]],
  ["closed in the year of the decision", "opens: '2025', closes: '2026'", []],
  ["closed in the year after", "opens: '2025', closes: '2027'", [BEFORE]],
  ["opened in the month of the decision", "opens: 2026-03, closes: 2026-05", []],
  [
    "opened in the month of the decision, with answers",
    "opens: 2026-03, closes: 2026-05, responses: {total: 3}",
    [BEFORE],
  ],
  ["planned for the month after", "opens: 2026-04, closes: 2026-05", []],
  [
    "of months that are not in the calendar",
    "opens: 2026-01, closes: 2026-13",
    ["date-impossible consultations.0.closes"],
  ],
  ["of a closing day that is not known", "opens: 2026-02-01, closes: {not-known: Lost.}", []],
  [
    "of an opening day that is not known",
    "opens: {not-known: Lost.}, closes: 2026-04-20",
    [BEFORE],
  ],
  [
    "of days that are not in the calendar",
    "opens: 2026-02-30, closes: 2026-03-01",
    ["date-impossible consultations.0.opens"],
  ],
  [
    "without its days",
    "where: A page",
    ["field-missing consultations.0.opens", "field-missing consultations.0.closes"],
  ],
  [
    "of a group that nobody knows",
    "opens: 2026-02-01, closes: 2026-03-02, responses: {total: 9, by-group: [{who: chidlren, count: 4}]}",
    ["set-item-unknown consultations.0.responses.by-group.0.who"],
  ],
])("one that is %s", (_, consultation, expected) => {
  expect(found(consultation).sort()).toEqual([...expected].sort());
});

it.each<[string, string, string[]]>([
  ["opened afterwards", "opens: 2026-04-01, closes: 2026-05-20", []],
  ["opened in a month afterwards", "opens: 2026-04, closes: 2026-05", []],
  ["was open", "opens: 2026-03-01, closes: 2026-05-20", [BEFORE]],
])("of a decision told later, answers are noted of what %s", (_, days, expected) => {
  const entry = "entry: {kind: recorded-later, on: 2026-09-01}\n";
  expect(
    found(`${days}, responses: {total: 3}`, entry).filter((one) => one.startsWith("decision-")),
  ).toEqual(expected);
});

it.each([
  ["deferred", "non-executive"],
  ["recommended", "recommends-only"],
])("a body that has %s it has not decided yet", (result, capacity) => {
  const decided = `decisions:
  - {body: town-council, decider: Parks committee, capacity: ${capacity}, on: 2026-03-20, result: ${result}, resolution: Not yet., reasons: People are still being asked about it., interests: none-declared}
`;
  const rules = found("opens: 2026-02-01, closes: 2026-04-20", decided);
  expect(rules.filter((one) => one.startsWith("decision-before"))).toEqual([]);
});

it("names evidence that is not there, wherever it is said to disagree", () => {
  const part = `evidence:
  - {id: ev-count, title: Count, kind: data, where: Office, date: 2026-02, says: Many., disagrees-with: [ev-survey, ev-cuont]}
  - {id: ev-survey, title: Survey, kind: data, where: Office, date: 2026-02, says: Few.}
`;
  const { findings } = playExample(consultationShort, part);
  expect(
    findings.filter(({ rule }) => rule === "evidence-unknown").map(({ path }) => path),
  ).toEqual(["evidence.0.disagrees-with.1"]);
});

// Promise: each rule about substance finds its fault in the many ways people write it, and leaves alone what only looks like it.
import { describe, expect, it } from "vitest";
import { becauseRepeated } from "./because-repeated.ts";
import { playExample } from "./testing/play-example.ts";
import { SOUND_RECORD } from "./testing/sound-record.ts";

/** `rule path` of everything that is found in the sound record with a change. */
function found(from: string | RegExp, to: string): string[] {
  expect(SOUND_RECORD).toMatch(from);
  const changed = SOUND_RECORD.replace(from, () => to);
  return playExample(becauseRepeated, changed).findings.map(({ rule, path }) => `${rule} ${path}`);
}

const REASON = "rejected-because: People who tire cannot rest.";
const AT = "options.0.rejected-because";

function reason(text: string): string[] {
  return found(REASON, `rejected-because: ${JSON.stringify(text)}`);
}

describe("a reason", () => {
  it.each([
    "As detailed within the accompanying report",
    "See report.",
    "As set out in section 4.2 of the Cabinet report.",
    "Please refer to appendix B for further information.",
    "The reasons are given in the options appraisal attached.",
    "Contained in the business case",
  ])("only points elsewhere: %s", (text) => {
    expect(reason(text).filter((one) => !one.startsWith("reason-thin"))).toEqual([
      `reason-by-reference ${AT}`,
    ]);
  });

  it.each([
    "To improve outcomes for children and young people.",
    "In order to deliver a modern service",
    "to meet the aims of the strategy",
    "The purpose of this report is to seek approval of the plan.",
    "This report sets out the options for members.",
    "This paper asks the Cabinet to agree the 2027 budget.",
    "The report seeks agreement. Its aim is to improve the park.",
    "The aim of the new bench is to improve outcomes for visitors.",
    "Our overall aim is that everyone can enjoy the park.",
    "We want to give people the best park in the county.",
    "It is intended to help people who use the park.",
    "So that people have a better time.",
    "With a view to improving the park.",
    "This decision is to support people who visit.",
  ])("is a purpose: %s", (text) => {
    expect(reason(text)).toEqual([`reason-purpose ${AT}`]);
  });

  it.each([
    "Half of the visitors would walk a mile further, as the report in appendix B shows.",
    "To leave it would shut people out, because the next seat is far.",
    "To wait costs £4,000 a month and helps nobody.",
    "This report found that a third turn back at the pond.",
    "The proposal costs more than the budget holds.",
    "The plan asks for a bank that cannot bear it.",
    "The aim is to help, but nobody came because it was dark.",
    "We want to help, and the bank is too soft for a bench. Visitors fell there twice.",
    "The decision closes the only path that wheelchairs can use.",
    "The purpose is good. The bank is too soft.",
    "It was seen by the panel, which found no bank firm enough.",
    "The described path floods in winter.",
  ])("is a reason: %s", (text) => {
    expect(reason(text)).toEqual([]);
  });

  it("is copied from an answer into a decision, whatever its case and stops", () => {
    const text = "People who tire should be able to stay!";
    expect(found("because: There is no shade there at noon.", `because: ${text}`)).toEqual([
      "because-repeated decisions.0.reasons",
    ]);
  });

  it("may be the same for rows of a grid on which nothing was found", () => {
    const row = "{is: none-found, because: We looked and found nothing.}";
    const rows = `more-trees: ${row}\n    clean-water: ${row}`;
    const from = "more-trees: {is: not-touched}\n    clean-water: {is: not-touched}";
    expect(found(from, rows)).toEqual([]);
    const helps = row.replace("none-found", "helps").replace("}", ", sign: More.}");
    const copied = rows.replaceAll(row, helps);
    expect(found(from, copied)).toEqual(["because-repeated answers.wishes.clean-water.because"]);
  });
});

describe("evidence", () => {
  it.each([
    ["2026-03", []],
    ["2026-03-20", []],
    ['"2026"', []],
    ["2026-03-21", ["evidence-late evidence.0.date"]],
    ["2026-04", ["evidence-late evidence.0.date"]],
    ['"2027"', ["evidence-late evidence.0.date"]],
  ])("of %s, for a decision of 20 March 2026", (date, expected) => {
    expect(found("date: 2026-02", `date: ${date}`)).toEqual(expected);
  });
});

describe("the notice of a key decision", () => {
  // The first is the notice of Leeds of 12 September 2018: 28 clear days to 11 October.
  it.each([
    ["2018-09-12", "2018-10-11", []],
    ["2018-09-13", "2018-10-11", ["key-notice-missing decisions.0.key.notice-published"]],
    ["2018-10-12", "2018-10-11", ["key-notice-missing decisions.0.key.notice-published"]],
  ])("of %s for %s", (notice, on, expected) => {
    const key = `on: ${on}\n    key: {is: true, because: Two wards., notice-published: ${notice}}`;
    // Neither the evidence of the sound record nor its body was there in 2018.
    const later = ["evidence-late evidence.0.date", "body-absent decisions.0.body"];
    const others = found("on: 2026-03-20", key).filter((one) => !later.includes(one));
    expect(others).toEqual(expected);
  });

  it("is not needed where an exception is named", () => {
    const key =
      "on: 2026-03-20\n    key: {is: true, because: Two wards., exception: Regulation 11.}";
    expect(found("on: 2026-03-20", key)).toEqual([]);
  });
});

describe("what came of what people said", () => {
  it.each([
    "Nothing.",
    "None",
    "N/A",
    "No change",
    "Noted and considered.",
    "Views were noted.",
    "TBC",
  ])("is not said by %j", (text) => {
    const to = `changed: ${JSON.stringify(text)}`;
    expect(found("changed: The bench faces the water.", to)).toEqual([
      "voice-unused voice.0.changed",
    ]);
  });

  it.each([
    "Nothing, because the bank is too soft there.",
    "Now it faces the water.",
    "Noon is shaded.",
  ])("is said by %j", (text) => {
    expect(
      found("changed: The bench faces the water.", `changed: ${JSON.stringify(text)}`),
    ).toEqual([]);
  });
});

describe("the summary for the public", () => {
  const SUMMARY = "summary: There will be a bench by the pond.";
  it.each([
    ["The PUG chose it.", ["abbreviation-unexplained publication.summary"]],
    ["The PUG and the PUGs chose it.", ["abbreviation-unexplained publication.summary"]],
    ["The Parks Users Group (PUG) chose it, and the PUG is glad.", []],
    ["The PUG (Parks Users Group) chose it.", []],
    ["Ask the NHS or your MP in the UK, by the A12, in room B2.", []],
    ["THERE WILL BE A BENCH.", []],
    ["There will be one if  possible.", ["hedge-used publication.summary"]],
    ["There will be one, and it is impossible to miss.", []],
    [`${"word ".repeat(25)}.`, []],
    [`${"word ".repeat(26)}.`, ["summary-hard-to-read publication.summary"]],
    [`${"word ".repeat(20)}.\n- ${"word ".repeat(20)}`, []],
  ])("%j", (text, expected) => {
    const to = `summary: ${JSON.stringify(text.trim())}`;
    expect(found(SUMMARY, to)).toEqual(expected);
  });
});

describe("a decision", () => {
  it("by those who may only recommend is none", () => {
    const to = "capacity: recommends-only\n    on: 2026-03-20\n    result: recommended";
    expect(found(/capacity: non-executive\n.*\n {4}result: approved/, to)).toEqual([
      "decider-powerless decisions",
    ]);
  });

  it("is called key or not when it is executive", () => {
    expect(found("capacity: non-executive", "capacity: executive")).toEqual([
      "key-unsaid decisions.0",
    ]);
    const said = "capacity: executive\n    key: {is: false, because: One ward.}";
    expect(found("capacity: non-executive", said)).toEqual([]);
  });
});

describe("people who were heard", () => {
  const VOICE = /voice:[^]*?fed-back: 2026-04-02\n/;
  it.each([
    ["{who: children, not-involved-because: No time.}", ["voice-narrow voice.0.who"]],
    [
      "{who: children, asked: A, how: B, said: C, changed: It faces the water., fed-back: 2026-04-02}",
      [],
    ],
    [
      "{who: children, asked: A, how: B, said: C, changed: It faces the water.}",
      ["feedback-missing voice.0"],
    ],
  ])("%s", (voice, expected) => {
    const other = "  - {who: residents, not-involved-because: They are asked in the autumn.}\n";
    expect(found(VOICE, `voice:\n  - ${voice}\n${other}`)).toEqual(expected);
  });
});

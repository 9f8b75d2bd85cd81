// Promise: a framework file becomes a framework, or every fault in it has a place and plain words.
import { describe, expect, it } from "vitest";
import { parseFramework } from "./parse.ts";
import { PARK_FRAMEWORK, parkFramework } from "./testing/park-framework.ts";

/** Replaces the first `from`, and says what is then found. */
function faultsAfter(from: string, to: string): string[] {
  expect(PARK_FRAMEWORK).toContain(from);
  const { framework, faults } = parseFramework(PARK_FRAMEWORK.replace(from, to));
  expect(framework === undefined).toBe(faults.length > 0);
  return faults.map((fault) => `${fault.rule} ${fault.path}: ${fault.message}`);
}

describe("parseFramework", () => {
  it("reads every block", () => {
    const park = parkFramework();
    expect(park.tests.map((test) => test.id)).toEqual(["open-to-all", "finest"]);
    expect(park.grids.map((grid) => [grid.id, grid.rows, grid.columns])).toEqual([
      ["wishes", "wishes", null],
      ["lighting", "lights", "hours"],
    ]);
    expect(park.sets.get("wishes")?.items.map((item) => item.group)).toEqual([
      "nature",
      "nature",
      "play",
      "play",
    ]);
    expect(park.scales.get("access")?.options[0]).toEqual({
      id: "fewer",
      label: "Fewer people can use it",
      tone: "negative",
      demands: ["because", "evidence", "action"],
    });
    expect(park.stages[2]?.dueAfterDecision).toBe("P12M");
    expect(park.sources[0]?.published).toBe("2025");
    expect(park.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([
    [
      "scale: access\n    com",
      "scale: acess\n    com",
      'there is no scale "acess" in this framework (did you mean "access"?)',
    ],
    [
      "rows: {set: lights}",
      "rows: {set: light}",
      'there is no set "light" in this framework (did you mean "lights"?)',
    ],
    [
      "{question: sign,",
      "{question: sing,",
      'there is no question "sing" in this framework (did you mean "sign"?)',
    ],
    [
      "guidance: guide-open",
      "guidance: guide-shut",
      'there is no text "guide-shut" in this framework',
    ],
    [
      "group: play, label: Safe",
      "group: plays, label: Safe",
      'there is no group "plays" in this framework (did you mean "play"?)',
    ],
    [
      "rights: [rights.clean-air]",
      "rights: [rights.clean-sea]",
      'there is no item "rights.clean-sea" in this framework (did you mean "rights.clean-air"?)',
    ],
    [
      "columns: [by-day]",
      "columns: [by-dawn]",
      'there is no column "by-dawn" in this framework (did you mean "by-day"?)',
    ],
    [
      "leaves: not-touched",
      "leaves: untouched",
      'there is no option "untouched" in this framework',
    ],
    [
      "    leaves: not-touched\n",
      "",
      "rows are picked, but nothing says how the others are answered",
    ],
    [
      "stage: plan}",
      "stage: plans}",
      'there is no stage "plans" in this framework (did you mean "plan"?)',
    ],
    [
      "about: open-to-all, text: The",
      "about: open-for-all, text: The",
      'there is no test or grid "open-for-all" in this framework (did you mean "open-to-all"?)',
    ],
    ["id: clean-water", "id: more-trees", 'the id "more-trees" is used twice'],
    ["  - id: finest", "  - id: size", 'the id "size" is used twice'],
    ["  released: 2026-01-05\n", "", "a framework that is released must say when it was released"],
    [
      "to: 2030-12-31",
      "to: 2020-12-31",
      'the framework ends on "2020-12-31", before it starts on "2026-01-01"',
    ],
    ["use: large", "use: larg", 'there is no condition "larg" (did you mean "large"?)'],
    [
      "is: [every-park]",
      "is: [every-prk]",
      '"every-prk" is not one of the answers (did you mean "every-park"?), so this is never true',
    ],
    [
      "{cell: [fewer]}",
      "{cell: [harms]}",
      '"harms" is not one of the answers, so this is never true',
    ],
    [
      "when: {use: large}",
      "when: {cell: [harms]}",
      "cell is used outside a follow-up, where there is no cell",
    ],
    [
      "{answer: size, is: [every-park]}",
      "{use: large}",
      'the condition "large" uses itself, through "large"',
    ],
    [
      "{answer: size, is: [every-park]}",
      "{answer: size, is: [one-park], cell: [x]}",
      '"answer" and "is" and "cell" do not make a condition',
    ],
    ["{grid: wishes, count", "{grid: wish, count", 'there is no grid "wish"'],
    [
      "require: {answer: finest, is: [not-the-best]}",
      "require: {answer: finest, at-least: the-best}",
      'the answers to "finest" have no order',
    ],
  ])("finds the fault after %s becomes %s", (from, to, message) => {
    expect(faultsAfter(from, to).join("\n")).toContain(message);
  });

  it("refuses a question that is asked later", () => {
    expect(
      faultsAfter(
        "type: choose-one",
        "type: choose-one\n    when: {answer: finest, is: [the-best]}",
      ),
    ).toEqual([
      'condition-unreachable questions.0.when.answer: "finest" is asked only later, so this is never true',
    ]);
  });

  it("refuses a condition with two answers at once", () => {
    const both = "{all: [{answer: size, is: [one-park]}, {answer: size, is: [every-park]}]}";
    expect(faultsAfter("{use: large}", both)).toEqual([
      'condition-unreachable grids.1.when.all.1: "size" cannot have both answers at once, so this is never true',
    ]);
  });

  it("refuses conditions more than four deep", () => {
    const deep = "{any: [{any: [{any: [{any: [{answer: size, answered: true}]}]}]}]}";
    expect(faultsAfter("{use: large}", deep)[0]).toContain("more than 4 deep");
  });

  it("gives the place of the value", () => {
    const { faults } = parseFramework(
      PARK_FRAMEWORK.replace("leaves: not-touched", "leaves: nothing"),
    );
    const line =
      PARK_FRAMEWORK.split("\n").findIndex((text) => text.includes("leaves: not-touched")) + 1;
    expect(faults.map((fault) => fault.place)).toEqual([
      { line, column: 13, endLine: line, endColumn: 20 },
    ]);
  });

  it("chooses a language and marks what falls back", () => {
    const text = PARK_FRAMEWORK.replace(
      "label: Open to all",
      "label: {en: Open to all, cy: Ar agor i bawb}",
    );
    const welsh = parseFramework(text, { language: "cy" }).framework;
    expect(welsh?.tests.map((test) => test.label)).toEqual(["Ar agor i bawb", "[en] The finest"]);
    expect(parseFramework(text).framework?.tests[0]?.label).toBe("Open to all");
  });

  it("keeps its digest through comments, order and status, and loses it with a word", () => {
    const digest = (text: string): string | undefined => parseFramework(text).framework?.digest;
    const kept = digest(PARK_FRAMEWORK);
    expect(digest(`# a note\n${PARK_FRAMEWORK}`)).toBe(kept);
    expect(digest(PARK_FRAMEWORK.replace("status: released", "status: retired"))).toBe(kept);
    expect(digest(PARK_FRAMEWORK.replace("Safe swings", "Safer swings"))).not.toBe(kept);
  });
});

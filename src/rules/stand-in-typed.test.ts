// Promise: a text that only stands for what nobody knew is found wherever it counts as an answer, once, with what to
// write instead; short answers that say something are left alone.
import { describe, expect, it } from "vitest";
import type { Finding } from "../finding.ts";
import { isStandIn } from "../record/stand-in.ts";
import { standInTyped } from "./stand-in-typed.ts";
import { playExample } from "./testing/play-example.ts";
import { SOUND_RECORD } from "./testing/sound-record.ts";

describe("a stand-in", () => {
  it.each([
    ...["n/a", "N/A", "N/A.", "n.a.", "N.A", "na", "N / A", "(n/a)", "[N/A]", '"n/a"', "n\\a"],
    ...[
      "unknown",
      "Unknown.",
      "UNKNOWN",
      "(unknown)",
      "Unknown?",
      "not known",
      "Not known.",
      "not-known",
    ],
    ...[
      "not seen",
      "Not seen.",
      "NOT SEEN",
      "[not seen]",
      "none seen",
      "None seen.",
      "nothing seen",
    ],
    ...[
      "tbc",
      "TBC",
      "TBC.",
      "[TBC]",
      "t.b.c.",
      "tba",
      "tbd",
      "to be confirmed",
      "To be confirmed.",
    ],
    ...[
      "To be  advised",
      "still to be decided",
      "-",
      "–",
      "—",
      "--",
      "...",
      "…",
      "?",
      "???",
      "(?)",
      ".",
      "_",
    ],
    ...[
      "not stated",
      "Not given",
      "not yet known",
      "Not known yet.",
      "not available",
      "Not applicable",
    ],
    ...[
      "don't know",
      "Don’t know.",
      "I do not know",
      "no information",
      "No data available",
      "xxx",
      "todo",
    ],
    ...[" n/a ", "n/a\n", "*not seen*"],
  ])("is %j", (text) => {
    expect(isStandIn(text)).toBe(true);
  });

  it.each([
    ...[
      "None",
      "None.",
      "Nothing.",
      "No",
      "Nil",
      "None known",
      "None recorded",
      "No change",
      "0",
      "12",
      "£0",
    ],
    ...[
      "Not known: the minutes do not say.",
      "The date is not known.",
      "Unknown to residents.",
      "Seen.",
    ],
    ...[
      "Not seen by the panel",
      "N/A for schools",
      "To be confirmed by the Cabinet in May",
      "TBC Ltd",
    ],
    ...[
      "Nasreen",
      "Na Pali",
      "NAO",
      "A third",
      "No one objected.",
      "Data",
      "Not viable",
      "Too dear",
      "x",
    ],
    ...["", " ", "Unknown ".repeat(20)],
  ])("is not %j", (text) => {
    expect(isStandIn(text)).toBe(false);
  });
});

/** What is found where the sound record has a text instead of another. */
function found(from: string | RegExp, to: string): Finding[] {
  expect(SOUND_RECORD).toMatch(from);
  return playExample(
    standInTyped,
    SOUND_RECORD.replace(from, () => to),
  ).findings;
}

const named = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, path, severity }) => `${rule} ${path} ${severity}`);

describe("in a field", () => {
  it.each([
    ["summary: One bench with", /summary: One bench.*/, "summary: TBC", "proposal.summary"],
    ["who is affected", "people: About 60 a day", "people: not seen", "proposal.affects.people"],
    ["why not", "People who tire cannot rest.", "n/a", "options.0.rejected-because"],
    ["what speaks for it", "for: [People can rest.]", "for: [tbc]", "options.1.for.0"],
    ["its title", "title: One bench,", "title: TBC,", "options.1.title"],
    ["where", "where: Parks office", "where: Unknown", "evidence.0.where"],
    ["what it says", "A third turn back at the pond.", "'-'", "evidence.0.says"],
    ["how", "how: A walk with two classes", "how: not stated", "voice.0.how"],
    ["what changed", "changed: The bench faces the water.", "changed: unknown", "voice.0.changed"],
    ["who decided", "decider: Parks committee", "decider: Not seen.", "decisions.0.decider"],
    [
      "reasons",
      "reasons: People who tire should be able to stay.",
      "reasons: n/a",
      "decisions.0.reasons",
    ],
    [
      "what was resolved",
      "resolution: Agreed to place the bench.",
      "resolution: tbc",
      "decisions.0.resolution",
    ],
    [
      "an answer in words",
      "better-would-be: A tree behind it.",
      "better-would-be: n/a",
      "answers.finest.better-would-be",
    ],
  ])("%s", (_, from, to, path) => {
    expect(named(found(from, to))).toEqual([`stand-in-typed ${path} warning`]);
  });

  it.each([
    ["because: People who tire can now stay by the water.", "because: n/a", "because-short"],
    ["changed: The bench faces the water.", "changed: n/a", "voice-unused"],
  ])("that another rule knows better it is found by that one alone: %s", (from, to, rule) => {
    expect(found(from, to).map((one) => one.rule)).toEqual([rule]);
  });

  it("that says what was corrected it is a quotation", () => {
    const errata = `errata: [{on: 2026-04-01, field: evidence.0.where, was: n/a, because: It was looked up., by: Clerk}]\n`;
    expect(named(found(/^history:/m, `${errata}history:`)).join()).not.toContain("stand-in-typed");
  });

  it("of a draft it is found too", () => {
    const { findings } = playExample(
      standInTyped,
      "status: draft\nproposal: {summary: tbc, affects: {people: n/a}}\n",
    );
    expect(named(findings).filter((one) => one.startsWith("stand-in"))).toEqual([
      "stand-in-typed proposal.summary warning",
      "stand-in-typed proposal.affects.people warning",
    ]);
  });
});

describe("what to write instead", () => {
  const fixOf = (from: string, to: string, entry = ""): string =>
    found(from, to.replace("^", entry)).find(({ rule }) => rule === "stand-in-typed")?.fix ?? "";

  it("is not-known with why, where that is enough", () => {
    const fix = fixOf("people: About 60 a day", "people: n/a");
    expect(fix).toContain('people: {not-known: "The minutes do not say."}');
  });

  it("is the thing itself in a decision that is recorded as it is taken", () => {
    const fix = fixOf("decider: Parks committee", "decider: n/a");
    expect(fix).toContain("recorded-later");
    expect(fix).toContain("not-known");
  });

  it("is not-known in one that was written down later", () => {
    const part = SOUND_RECORD.replace("decider: Parks committee", "decider: n/a").replace(
      /^proposal:/m,
      "entry: {kind: recorded-later, on: 2026-06-01}\nproposal:",
    );
    const { findings } = playExample(standInTyped, part);
    expect(findings.find(({ rule }) => rule === "stand-in-typed")?.fix).toContain(
      "decider: {not-known:",
    );
  });

  it("is another answer, where an answer is a choice", () => {
    expect(fixOf("A tree behind it.", "n/a")).toContain("Choose the answer that says so");
  });
});

// Promise: the style test finds each sentence that the guide would write in another way, and names it with its place.
import { describe, expect, it } from "vitest";
import { styleFaults } from "./faults.ts";
import type { Passage, TextKind } from "./passage.ts";
import { readingGrade } from "./reading-grade.ts";
import { sentencesOf } from "./sentences.ts";
import { TURNS } from "./turns.ts";

/** Sentences as they were written here, or as they are easily written. */
const TURNED: readonly (readonly [TextKind, string, string])[] = [
  ["screen", "It is then refused, whoever types it.", "anyone who"],
  ["screen", "Somebody else reads it first.", "someone"],
  ["help", "A filled-in form in place of questions.", "instead of"],
  ["help", "Look into every record anew.", "again"],
  ["message", "It was changed by hand, or is no paper.", "is not an X"],
  ["finding", "A place that is no more on that day.", "is not there any more"],
  ["message", "The text stands in the record.", "is"],
  ["screen", "Pass over this question.", "skip"],
  ["document", "Of a year that is not known nothing is guessed.", "nothing about X"],
  ["finding", "People who are asked and hear nothing of it stop answering.", "hear nothing about"],
  ["help", "Show people at most so many, the worst first.", "this many"],
  ["message", "This file has not the form of a record.", "does not have"],
  ["document", "Only what the change touches is spoken of.", "report"],
  ["finding", "No rule is silent for want of a status.", "because there is no"],
  ["help", "Days on which offices are closed besides.", "as well"],
  ["screen", "Which answer is to be corrected?", "must be done"],
  ["document", "The folder and the files therein are read.", "by this"],
  ["document", "You shall keep the file.", "will"],
  ["finding", "In order to decide, read it.", "to"],
  ["finding", "Publish it prior to the meeting.", "before"],
  ["message", "Utilise the form.", "use"],
  ["message", "The date is invalid.", "what is wrong and what to do"],
  ["finding", "The record is compliant.", "what the record shows"],
  ["screen", "Your record is saved!", "a full stop"],
];

const LONG: readonly (readonly [TextKind, string])[] = [
  [
    "screen",
    "Say in a few words who will be better off and who will be worse off if this is done now, and how you know that it is so for them.",
  ],
  [
    "help",
    "Write the list to this file, which must not be there yet unless you say that it may be replaced, and print nothing on the screen but the name of the file.",
  ],
  [
    "document",
    "Each part still reads every record, for links lead from any to any, but applies the rules to its own alone, so that four machines can share the work between them.",
  ],
];

const HARD: readonly (readonly [TextKind, string])[] = [
  [
    "screen",
    "Organisational considerations necessitate appropriate documentation. Consultation methodologies require justification. Proportionality considerations necessitate quantification.",
  ],
  [
    "help",
    "Configurable serialisation parameters determine compatibility. Alternative representations necessitate specification. Unspecified configurations inherit institutional defaults.",
  ],
  [
    "document",
    "Interoperability considerations necessitate comprehensive standardisation. Institutional accountability necessitates systematic documentation. Organisational transparency encourages participation.",
  ],
];

function faultsIn(kind: TextKind, text: string): string[] {
  const planted: Passage = { kind, group: "planted", place: "planted here", text };
  return styleFaults([planted]).map(
    ({ passage, words, advice }) => `${passage.place}: ${words}: ${advice}`,
  );
}

describe("30 planted sentences", () => {
  it.each(TURNED)("a turn in a %s: %s", (kind, text, say) => {
    const found = faultsIn(kind, text);
    expect(found.join("\n")).toContain(`planted here: ${text}: has the turn`);
    expect(found.join("\n")).toContain(say);
  });

  it.each(LONG)("too long, in a %s: %s", (kind, text) => {
    expect(faultsIn(kind, text).join("\n")).toMatch(/planted here: .* has \d+ words/);
  });

  it.each(HARD)("too hard, in a %s: %s", (kind, text) => {
    const long = Array.from({ length: 6 }, () => text).join(" ");
    expect(faultsIn(kind, long).join("\n")).toMatch(/planted here: .*reads at grade/s);
  });

  it("have one for every turn", () => {
    expect(TURNED.length + LONG.length + HARD.length).toBe(30);
    for (const { not, pattern } of TURNS)
      expect(TURNED.filter(([, text]) => pattern.test(text)).length, not).toBeGreaterThan(0);
  });
});

describe("plain sentences", () => {
  it.each([
    "There is no record of that name.",
    "It is no longer needed.",
    "It stands for the whole county.",
    "Anyone who can read the file can read the text.",
    "Use this instead of the form.",
    "The council must decide this by 5 December 2026.",
  ])("are left alone: %s", (text) => {
    expect(faultsIn("screen", text)).toEqual([]);
  });
});

it("counts terms of the glossary as easy words", () => {
  const hard = "The mitigation is in the repository. The executive gave a dispensation.";
  expect(readingGrade(hard)).toBeLessThan(
    readingGrade(hard.replaceAll("mitigation", "mitigatory")),
  );
});

it("tells where a sentence ends", () => {
  expect(
    sentencesOf('One. Two, e.g. Three? "Four." “Five.” Six: 7 July\nA heading\n- - -'),
  ).toEqual(["One.", "Two, e.g. Three?", '"Four."', "“Five.”", "Six: 7 July", "A heading"]);
});

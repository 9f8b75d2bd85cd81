/** Characters that nobody sees, or that act on what stands beside them, in every place of every file. */
import {
  configurationPlus,
  FRAMEWORK,
  FRAMEWORK_FILE,
  recordPlus,
  recordWith,
  SUMMARY,
} from "../base.ts";
import { character } from "../hostile-case.ts";
import type { HostileCase, Verdict } from "../hostile-case.ts";

const HIDDEN: readonly (readonly [name: string, code: string])[] = [
  ["an override of direction", "202e"],
  ["an isolate of direction", "2066"],
  ["a byte-order mark", "feff"],
  ["a bell", "7"],
  ["an escape", "1b"],
  ["a delete", "7f"],
  ["a control of the second kind", "9b"],
  ["an invisible tag", "e0041"],
  ["a word joiner", "2060"],
];

/** What a text takes that a key or the name of a file does not. */
const PLACES: readonly (readonly [
  place: string,
  files: (mark: string) => Record<string, string>,
])[] = [
  ["in a text", (mark) => recordWith(SUMMARY, `"One ${mark} bench."`)],
  ["in a text without quotes", (mark) => recordWith(SUMMARY, `One ${mark} bench`)],
  ["in a text of lines", (mark) => recordWith(SUMMARY, `|-\n    One bench\n    by ${mark} it`)],
  ["in an escape of a text", (mark) => recordWith(SUMMARY, `"One ${escapeOf(mark)} bench."`)],
  ["in a key", (mark) => recordPlus(`"te${mark}xt": x`)],
  ["in a comment", (mark) => recordPlus(`# a ${mark} comment`)],
  ["in an item of a list", (mark) => recordWith('"No bench"', `"No ${mark} bench"`)],
  ["in the configuration", (mark) => configurationPlus(`organisation: "A ${mark} B"`)],
  ["in a comment of the configuration", (mark) => configurationPlus(`# a ${mark} b`)],
  ["in a framework", (mark) => ({ [FRAMEWORK_FILE]: `${FRAMEWORK}# a ${mark} b\n` })],
];

function escapeOf(mark: string): string {
  return `\\U${mark.codePointAt(0)!.toString(16).padStart(8, "0")}`;
}

function verdictOf(place: string): Verdict {
  return {
    code: place.includes("configuration") ? 2 : 1,
    rule: "file-unreadable",
    says: "hidden or control character",
  };
}

const ACCENTS = "\u0301".repeat(40);

export const HIDDEN_CASES: readonly HostileCase[] = [
  ...HIDDEN.flatMap(([name, code]) =>
    PLACES.map(([place, files]) => ({
      name: `${name} ${place}`,
      files: files(character(code)),
      verdict: verdictOf(place),
    })),
  ),
  ...PLACES.filter(([place]) => !place.includes("escape")).map(([place, files]) => ({
    name: `a pile of accents ${place}`,
    files: files(`e${ACCENTS}`),
    verdict: verdictOf(place),
  })),
];

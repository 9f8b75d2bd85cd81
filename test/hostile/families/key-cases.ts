/** Names that mean something to JavaScript, in every place where a name can stand. */
import { configurationPlus, FRAMEWORK, FRAMEWORK_FILE, recordPlus, recordWith } from "../base.ts";
import type { HostileCase, Verdict } from "../hostile-case.ts";

const POLLUTING = ["__proto__", "constructor", "prototype"];
const INHERITED = ["toString", "valueOf", "hasOwnProperty", "__defineGetter__", "then", "toJSON"];

const PLACES: readonly (readonly [
  place: string,
  files: (key: string) => Record<string, string>,
])[] = [
  ["at the top of a record", (key) => recordPlus(`${key}: {admin: true}`)],
  ["in a proposal", (key) => recordWith("proposal:\n", `proposal:\n  ${key}: {admin: true}\n`)],
  [
    "in an item of a list",
    (key) => recordWith("  - id: as-now\n", `  - ${key}: x\n    id: as-now\n`),
  ],
  ["in the answers", (key) => recordWith("answers:\n", `answers:\n  ${key}: {is: more}\n`)],
  ["in an answer", (key) => recordWith("open-to-all: {}", `open-to-all: {${key}: x}`)],
  ["in braces", (key) => recordPlus(`links: {${key}: [a]}`)],
  ["in the configuration", (key) => configurationPlus(`${key}: {admin: true}`)],
  ["in the rules of the configuration", (key) => configurationPlus(`rules: {${key}: off}`)],
  ["in a framework", (key) => ({ [FRAMEWORK_FILE]: `${FRAMEWORK}${key}: {admin: true}\n` })],
];

function verdictOf(key: string, place: string): Verdict {
  const isRule = key === "then" && place.includes("rules");
  const code = place.includes("configuration") && !isRule ? 2 : 1;
  return POLLUTING.includes(key)
    ? { code, rule: "file-unreadable", says: `${key}\\" cannot be used as a key` }
    : { code, says: key };
}

export const KEY_CASES: readonly HostileCase[] = [...POLLUTING, ...INHERITED].flatMap((key) =>
  PLACES.map(([place, files]) => ({
    name: `${key} ${place}`,
    files: files(key),
    verdict: verdictOf(key, place),
  })),
);

import { looksLike, nameOfCharacter } from "./look-alikes.ts";
import type { RefusedSyntax } from "./refused-syntax.ts";

const KEY = "(?:[\"'\\w-]+)";
const START = "^[ \\t]*(?:- +)*";

/** Where a sign of YAML is expected on a line; the last group is what is there. */
const EXPECTED: readonly { at: RegExp; like: readonly string[]; sign: string; fix: string }[] = [
  {
    at: /^[ \t-]*([^\x20-\x7E\n\t])/u,
    like: ["space", "nothing"],
    sign: "an ordinary space, or nothing,",
    fix: "Delete it, and indent the line with ordinary spaces.",
  },
  {
    at: new RegExp(`${START}${KEY}:([^\\x20-\\x7E\\n\\t])`, "u"),
    like: ["space", "nothing"],
    sign: "an ordinary space",
    fix: "Delete it and type a space.",
  },
  {
    at: new RegExp(`${START}${KEY} *([^\\x20-\\x7E\\n\\t])`, "u"),
    like: ["colon", "nothing", "space"],
    sign: "a colon",
    fix: "Delete it, and type a colon and a space.",
  },
  {
    at: /^[ \t]*([^\x20-\x7E\n\t])[ \u00A0]/u,
    like: ["dash"],
    sign: "a dash",
    fix: "Delete it, and type a dash and a space for each item.",
  },
  {
    at: new RegExp(`${START}(?:${KEY}: +)?[[{]? *([^\\x20-\\x7E\\n\\t])`, "u"),
    like: ["quote", "bracket"],
    sign: "a straight quote or a plain bracket",
    fix: 'Delete it and type the plain character: " at both ends of a text, [ and ] around a list.',
  },
];

/**
 * A character that keeps a text from being read because it only looks like a sign of YAML, on the line
 * of an error or just above it; `undefined` if there is none.
 * @param offset Of the error.
 */
export function lookAlikeProblem(text: string, offset: number): RefusedSyntax | undefined {
  for (const [nth, start] of linesNear(text, offset).entries()) {
    const line = /^.*/.exec(text.slice(start))![0];
    for (const { at, like, sign, fix } of EXPECTED) {
      const character = at.exec(line)?.[1];
      const kind = character === undefined ? undefined : looksLike(character);
      if (character === undefined || kind === undefined || !like.includes(kind)) continue;
      // Dashes and quotes begin lines of ordinary prose.
      if (nth > 0 && (kind === "dash" || kind === "quote")) continue;
      const index = start + line.indexOf(character);
      return {
        code: "look-alike",
        message: `there is ${nameOfCharacter(character)} where ${sign} is expected`,
        fix,
        start: index,
        end: index + character.length,
      };
    }
  }
  return undefined;
}

/** Offsets of the line of an error, of the one above and of the one below: the likeliest first. */
function linesNear(text: string, offset: number): number[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const own = starts.findLastIndex((start) => start <= offset);
  return [own, own - 1, own + 1].flatMap((at) => starts[at] ?? []);
}

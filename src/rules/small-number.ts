import type { Problem, RecordContext, RecordRule } from "./model.ts";
import { findPersonal } from "./personal/find-personal.ts";
import { numberOption } from "./words/option.ts";

export const smallNumber: RecordRule = {
  kind: "record",
  id: "small-number",
  severity: "error",
  summary: "The record counts so few people that someone may know who they are",
  why: "In a small group everyone knows who is meant. A statement about the group is then about one child.",
  fix: 'If there are fewer than 5 people, write "fewer than 5". If there are fewer than 10, write "fewer than 10". Check that nobody can work out the number from a total.',
  source: "ICO guidance on small numbers; ONS and DfE practice on disclosure control",
  hidesText: true,
  options: {
    "error-below": { about: "Counts under this are errors.", default: 5 },
    "warning-below": { about: "Counts under this are warnings.", default: 10 },
  },
  examples: {
    good: `proposal: {summary: "Two wards, three options, Year 5 children, Key Stage 2 pupils, aged 4-11, 1+1 year, fewer than 5 children, one in three families and £3 million.", author: {role: Gardener, organisation: Council}, affects: {people: Many}}
`,
    bad: `proposal:
  summary: One bench, for 3 autistic children. # <-
  author: {role: Gardener, organisation: Council}
  affects: {people: Many}
`,
  },
  check: (context) => {
    const levels = {
      error: numberOption(context, smallNumber, "error-below"),
      warning: numberOption(context, smallNumber, "warning-below"),
    };
    return [...countsIn(context, levels), ...voiceCounts(context, levels)];
  },
};

interface Levels {
  error: number;
  warning: number;
}

const MESSAGE = "this counts so few people that someone may know who they are";

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const PEOPLE =
  "(?:child|children|pupils?|students?|learners?|young (?:person|people|men|women|man|woman|adults?)|boys?|girls?|bab(?:y|ies)|toddlers?|famil(?:y|ies)|patients?|siblings?|twins|parents?|carers?|mothers?|fathers?)";
const PERSON = new RegExp(PEOPLE, "i");
const NOT_PEOPLE =
  "(?! (?:centres?|homes?|services?|forums?|groups?|hubs?|teams?|boards?|workers?|plans?|clubs?|places?|councils?|carer|evenings?|panels?)|['’-])";
/** Words between the number and the people it counts: `autistic`, `very young`; no noun of another thing. */
const BETWEEN =
  "(?: (?!(?:in|of|out|or|and|to|at|for|with|by|whose|where|all|each|per|the|a|an|no|new|other|more|hundred|thousand|million|dozen|(?:[\\p{L}-]*[^s])?s)\\b)[\\p{L}-]+){0,2}";
/** What comes after a pace: `at a time`. */
const NO_PACE = `(?! (?:at a time|at once|each\\b|a (?:day|week|month|year|term)\\b|per\\b))`;
const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}£+.,/:-])(?<own>(?:[0-9]|${NUMBERS.join("|")}))${BETWEEN} ${PEOPLE}\\b${NOT_PEOPLE}${NO_PACE}`,
  "giu",
);
/** What is before a number that counts nobody: an age, a year, a bound, a place in a list. */
const BEFORE =
  /(?:\b(?:year|years|stage|aged?|ages|under|over|band|tier|level|phase|group|grade|class|than|at least|at most|up to|no|article|section|paragraph|part|aim|option|table|figure|chapter|any|every|each|to|the)|[-–+])\s*$/i;
/** A part before the number: `one in 3 children`, `half of 8 pupils`, `2 out of 5 families`. */
const SHARE_BEFORE = new RegExp(
  `(?:\\b(?:[0-9]+|${NUMBERS.join("|")}|ten|a half|half|a third|a quarter|a fifth|most|some|none|per cent|percent)|%) (?:in|out of|of)(?: every)?\\s*$`,
  "i",
);
/** The whole of a share, after those who have a part in it: `two families in three agree`. */
const WHOLE = new RegExp(
  `^ (?:in|out of|of|from)(?: every)? ([0-9]+|${[...NUMBERS, "ten"].join("|")})(?![\\p{L}\\p{N}])(.*)`,
  "isu",
);
/** What can follow a whole that is told of; anything else in `s` is a thing that the number counts: `in 4 wards`. */
const TOLD_OF = /^(?:is|was|has|does|says|needs|waits)$/i;

/** Whether a count of people is a part of a greater number: what follows that is not a thing which it counts. */
function isShare(value: number, after: string): boolean {
  const match = WHOLE.exec(after);
  if (match === null || wholeOf(match[1] ?? "") <= value) return false;
  const words = /^ ([\p{L}'’-]+)(?: ([\p{L}'’-]+))?/u.exec(match[2] ?? "");
  if (words === null || TOLD_OF.test(words[1] ?? "")) return true;
  return !isThing(words[1] ?? "") && !isThing(words[2] ?? "");
}

function wholeOf(number: string): number {
  return number.toLowerCase() === "ten" ? 10 : valueOf(number);
}

/** A word that most likely names several things: `wards`, `years`. */
function isThing(word: string): boolean {
  return /[^s]s$/.test(word) && !TOLD_OF.test(word);
}

/** Characters that are looked at around a number: a long text is not read again for each of its numbers. */
const NEAR_BEFORE = 24;
const NEAR = 120;

/** Adults who took part, whom councils count in public. */
const TOOK_PART =
  /\b(?:respon(?:se|ses|ded|dents?)|repl(?:y|ies|ied)|took part|told us|said|agreed|disagreed|supported|objected|attended|workshops?|panel|met with|visits? to|joined)\b/i;

function countsIn(context: RecordContext, levels: Levels): Problem[] {
  const found = findPersonal(context, { pattern: COUNT, needs: PERSON }, MESSAGE, (match) => {
    const value = valueOf(match.groups?.["own"] ?? "");
    const before = match.input.slice(Math.max(0, match.index - NEAR_BEFORE), match.index);
    const end = match.index + match[0].length;
    const after = match.input.slice(end, end + NEAR);
    if (isShare(value, after)) return false;
    return (
      value > 0 && value < levels.warning && !BEFORE.test(before) && !SHARE_BEFORE.test(before)
    );
  });
  const texts = new Map(context.texts.map(({ path, text }) => [path, text]));
  const heard = new Map<string, boolean>();
  const isHeard = ({ path }: Problem, text: string): boolean => {
    if (path[0] === "voice") return true;
    const isTold = heard.get(text) ?? TOOK_PART.test(text);
    heard.set(text, isTold);
    return isTold;
  };
  return found.map((problem) => {
    // A comment says nothing about what it counts.
    if (problem.place !== undefined) return { ...problem, severity: "warning" };
    const text = texts.get(problem.path) ?? "";
    const value = valueOf(text.slice(problem.span?.[0], problem.span?.[1]));
    // "One child" is as often any child as a single one.
    const isFirm = value < levels.error && value !== 1 && !isHeard(problem, text);
    return { ...problem, severity: isFirm ? "error" : "warning" };
  });
}

/** How many were asked: councils publish it, and it is for a person to weigh. */
function voiceCounts({ record }: RecordContext, levels: Levels): Problem[] {
  return (record.voice ?? []).flatMap(({ count }, at): Problem[] => {
    if (typeof count !== "number" || count < 1 || count >= levels.error) return [];
    return [{ path: ["voice", at, "count"], message: MESSAGE, severity: "warning" }];
  });
}

function valueOf(number: string): number {
  const word = NUMBERS.indexOf(number.toLowerCase());
  return word === -1 ? Number(number) : word + 1;
}

import { dayInWords } from "../record/day-in-words.ts";
import type { Finding, Place } from "../finding.ts";
import { didYouMean, guessEffort } from "../nearest.ts";
import type { GuessEffort } from "../nearest.ts";
import { isInCalendar } from "../record/calendar-day.ts";
import { IGNORE_WORD } from "../record/cut-texts.ts";
import { parseComments } from "../yaml/comments.ts";
import type { Comment } from "../yaml/comments.ts";
import { quote } from "../yaml/quote.ts";
import { EVERY_RULE, maySetAside } from "./every-rule.ts";
import type { Applied, SetAside } from "./model.ts";
import { ownFinding } from "./own-finding.ts";

interface Suppression {
  rules: readonly string[];
  because: string;
  until: string | undefined;
  place: Place;
  /** Lines it holds for, both counted in. */
  first: number;
  last: number;
}

/** Whether a text may hold a comment that sets findings aside. */
export function mayIgnore(text: string): boolean {
  return text.includes(IGNORE_WORD);
}

/**
 * Findings of one file without those that a comment in it sets aside. A comment by itself holds for
 * the entry below it, one behind an entry for that entry, with all that is in it.
 * @param today ISO day.
 */
export function applySuppressions(
  file: string,
  text: string,
  findings: readonly Finding[],
  today: string,
): Applied {
  if (!mayIgnore(text)) return { findings: [...findings], setAside: [] };
  const rangeOf = rangesIn(text.split("\n"));
  const effort = guessEffort();
  const own: Finding[] = [];
  const active: Suppression[] = [];
  for (const comment of parseComments(text)) {
    if (!comment.text.startsWith(IGNORE_WORD)) continue;
    const read = readSuppression(comment, rangeOf, effort);
    if (typeof read === "string") {
      own.push(ownFinding("suppressionMalformed", { file, place: placeOf(comment) }, read));
    } else if (read.until !== undefined && read.until < today) {
      const message = `this ended on ${dayInWords(read.until)}`;
      own.push(ownFinding("suppressionEnded", { file, place: read.place }, message));
    } else active.push(read);
  }
  const { findings: left, setAside, unused } = partition(file, findings, active);
  return { findings: [...left, ...mostOf([...unused, ...own])], setAside };
}

function partition(
  file: string,
  findings: readonly Finding[],
  active: readonly Suppression[],
): Applied & { unused: Finding[] } {
  const used = new Set<string>();
  const left: Finding[] = [];
  const setAside: SetAside[] = [];
  const byRule = new Map<string, Suppression[]>();
  for (const one of active) {
    for (const rule of one.rules)
      byRule
        .set(rule, byRule.get(rule) ?? [])
        .get(rule)
        ?.push(one);
  }
  for (const finding of findings) {
    const by = byRule.get(finding.rule)?.find((one) => holdsFor(one, finding));
    if (by === undefined) left.push(finding);
    else {
      used.add(`${by.first} ${by.place.line} ${finding.rule}`);
      setAside.push({ finding, by: "comment", because: by.because });
    }
  }
  const unused: Finding[] = [];
  for (const one of active) {
    for (const rule of one.rules) {
      if (used.has(`${one.first} ${one.place.line} ${rule}`)) continue;
      const message = `${quote(rule)} finds nothing here, so there is nothing to ignore`;
      unused.push(ownFinding("suppressionUnused", { file, place: one.place }, message));
    }
  }
  return { findings: left, setAside, unused };
}

/** More comments that do nothing in one file are not worth a reader's time. */
const MOST_ABOUT_COMMENTS = 100;

function mostOf(findings: readonly Finding[]): Finding[] {
  const left = findings.length - MOST_ABOUT_COMMENTS;
  if (left <= 0) return [...findings];
  return findings.slice(0, MOST_ABOUT_COMMENTS).map((finding, at) => {
    const isLast = at === MOST_ABOUT_COMMENTS - 1;
    const more = `; ${left} more such comments in this file are not listed`;
    return isLast ? { ...finding, message: `${finding.message}${more}` } : finding;
  });
}

function holdsFor({ first, last }: Suppression, { place }: Finding): boolean {
  return place.line >= first && place.line <= last;
}

const FORM = /^rightly-ignore\s+([a-z-]+(?:\s*,\s*[a-z-]+)*)(?:\s+until=(\S+?))?\s*:\s*(.*)$/;

/** What a comment says, or what is wrong with it. */
function readSuppression(
  comment: Comment,
  rangeOf: (comment: Comment) => LineRange,
  effort: GuessEffort,
): Suppression | string {
  const [, named = "", until, because = ""] = FORM.exec(comment.text) ?? [];
  if (named === "") return 'this does not have the form "rightly-ignore RULE: reason"';
  const rules = named.split(",").map((rule) => rule.trim());
  const wrong = rules
    .map((rule) => problemWith(rule, effort))
    .find((problem) => problem !== undefined);
  if (wrong !== undefined) return wrong;
  if (because.trim() === "") return `${quote(named)} is set aside without a reason`;
  if (until !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(until) && isInCalendar(until))) {
    return `${quote(until)} is not a day; write it like 2027-03-31`;
  }
  return {
    rules,
    because: because.trim(),
    until,
    place: placeOf(comment),
    ...rangeOf(comment),
  };
}

const RULE_IDS = new Set<string>(EVERY_RULE.map(({ id }) => id));

function problemWith(rule: string, effort: GuessEffort): string | undefined {
  if (!RULE_IDS.has(rule)) {
    return `there is no rule ${quote(rule)}${didYouMean(rule, RULE_IDS, effort)}`;
  }
  return maySetAside(rule)
    ? undefined
    : `${quote(rule)} cannot be set aside by a comment in a record. Use a waiver in rightly.yaml, which names who answers for it`;
}

function placeOf({ line, column, text }: Comment): Place {
  return { line, column, endLine: line, endColumn: column + 2 + text.length };
}

interface LineRange {
  first: number;
  last: number;
}

/**
 * Gives the entry a comment is about: from its first line to the last that is indented below it. Many
 * comments may be above one entry, so that where each line leads is worked out once.
 */
function rangesIn(lines: readonly string[]): (comment: Comment) => LineRange {
  const next: number[] = [];
  for (let line = lines.length; line >= 1; line -= 1) {
    next[line] = isSilent(lines[line - 1]) ? (next[line + 1] ?? lines.length + 1) : line;
  }
  const ends = new Map<number, number>();
  return ({ line, isAlone }) => {
    const first = isAlone ? (next[line + 1] ?? lines.length + 1) : line;
    const last = ends.get(first) ?? endOf(first, lines);
    ends.set(first, last);
    return { first, last };
  };
}

function endOf(first: number, lines: readonly string[]): number {
  const head = lines[first - 1] ?? "";
  let last = first;
  while (last < lines.length && (isSilent(lines[last]) || isInside(lines[last] ?? "", head))) {
    last += 1;
  }
  return last;
}

function isSilent(line = ""): boolean {
  return /^\s*(?:#|\r?$)/.test(line);
}

/** Items of a list may be as far left as the key they belong to. */
function isInside(line: string, head: string): boolean {
  const depth = indentOf(line);
  if (depth !== indentOf(head)) return depth > indentOf(head);
  return /^\s*- /.test(line) && !/^\s*- /.test(head);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

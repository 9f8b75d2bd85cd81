import { UserError } from "../../errors.ts";

/** What a person writes on lines of their own around the place where the log goes. */
export const LOG_BEGINS = "<!-- rightly log -->";
export const LOG_ENDS = "<!-- rightly log end -->";

/** A page with a place for the log in it. */
export interface LogPlace {
  /** What is before the place and after it: never changed. Each holds its marker. */
  before: string;
  after: string;
  /** What is in it now. */
  log: string;
  /** Level of the last heading above it, 0 if there is none. */
  under: number;
  /** How lines end in this page. */
  lineEnd: "\n" | "\r\n";
}

/**
 * Finds the place for the log in a Markdown page.
 * @throws UserError that names the lines, if there is not one place exactly.
 */
export function findLogPlace(page: string, name: string): LogPlace {
  const lines = page.split("\n");
  const begins = linesWith(lines, LOG_BEGINS);
  const ends = linesWith(lines, LOG_ENDS);
  const [begin, second] = begins;
  const [end, secondEnd] = ends;
  if (begin === undefined && end === undefined) throw noPlace(name);
  if (begin === undefined || end === undefined || end < begin) throw halfPlace(name, begin, end);
  if (second !== undefined || secondEnd !== undefined) throw twoPlaces(name, [...begins, ...ends]);
  return {
    before: `${lines.slice(0, begin + 1).join("\n")}\n`,
    log: lines.slice(begin + 1, end).join("\n"),
    after: lines.slice(end).join("\n"),
    under: levelAbove(lines.slice(0, begin)),
    lineEnd: lines[begin]!.endsWith("\r") ? "\r\n" : "\n",
  };
}

/** The page with another log in its place. */
export function putLog({ before, after, lineEnd }: LogPlace, log: string): string {
  return before + `\n${log}\n`.replaceAll("\n", lineEnd) + after;
}

/** Line numbers from 0. A line in a block of code is an example, and no place. */
function linesWith(lines: readonly string[], marker: string): number[] {
  return outsideCode(lines).flatMap((line, at) => (line.trim() === marker ? [at] : []));
}

function levelAbove(lines: readonly string[]): number {
  const levels = outsideCode(lines).map((line) => /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0);
  return levels.findLast((level) => level > 0) ?? 0;
}

/** The lines, those of code emptied. */
function outsideCode(lines: readonly string[]): string[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) {
      fence = mark;
      return mark === undefined ? line : "";
    }
    if (mark?.startsWith(fence) === true) fence = undefined;
    return "";
  });
}

function noPlace(name: string): UserError {
  return new UserError(`${name} has no place for the log`, {
    hint: `Write two lines into it where the log should be: ${LOG_BEGINS} and ${LOG_ENDS}`,
  });
}

function halfPlace(name: string, begin: number | undefined, end: number | undefined): UserError {
  const [there, at, missing] =
    begin === undefined ? [LOG_ENDS, end ?? 0, LOG_BEGINS] : [LOG_BEGINS, begin, LOG_ENDS];
  const where = begin === undefined ? "before" : "after";
  return new UserError(`${name} has ${there} on line ${at + 1} and no ${missing} ${where} it`, {
    hint: `Write ${missing} on a line by itself ${where} it.`,
  });
}

function twoPlaces(name: string, lines: readonly number[]): UserError {
  const numbers = lines.toSorted((a, b) => a - b).map((at) => at + 1);
  return new UserError(`${name} has more than one place for the log: lines ${numbers.join(", ")}`, {
    hint: `Keep one line ${LOG_BEGINS} and one line ${LOG_ENDS}.`,
  });
}

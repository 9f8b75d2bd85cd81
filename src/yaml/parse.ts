import { Composer, LineCounter } from "yaml";
import type { CST, Document } from "yaml";
import type { Path, Place } from "../finding.ts";
import { tokensWithin } from "./budget.ts";
import { withoutByteOrderMark } from "./decode.ts";
import { RECORD_LIMITS } from "./limits.ts";
import type { YamlLimits } from "./limits.ts";
import { lookAlikeProblem } from "./look-alike-problem.ts";
import { mergeMark } from "./merge-marks.ts";
import { placeOfOffsets, placeOfPath, placeOfSpan } from "./place.ts";
import { ScalarOffsets } from "./place-within.ts";
import type { Span } from "./place-within.ts";
import { findRefused } from "./refused-syntax.ts";
import type { RefusedSyntax } from "./refused-syntax.ts";
import { findHiddenInComments, findTraps } from "./traps.ts";
import { syntaxProblem } from "./words.ts";

/** Something that keeps a YAML text from being read as data. */
export interface YamlProblem {
  /** Stable: `syntax`, `budget`, `alias`, `tag`, `key-duplicate` … */
  code: string;
  message: string;
  fix: string;
  place: Place;
}

/** A YAML text read once: its data, and where each value is. */
export interface YamlText {
  /** Without its byte-order mark. */
  readonly text: string;
  /** Whether the text began with one. */
  readonly byteOrderMark: boolean;
  /** What it was read under, and is kept under when it is edited. */
  readonly limits: YamlLimits;
  /** Plain data: strings, numbers, booleans, null, lists, mappings. `undefined` if there are problems. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The parsed document, comments and all. `undefined` if there are problems. */
  readonly document: Document.Parsed | undefined;
  /**
   * Where a value is (`at: "value"`, the default) or its key. For a mapping or a list that is its
   * key, so that a mark does not cover half the file; for a missing value it is the nearest thing
   * above that exists.
   */
  placeOf(path: Path, at?: "key" | "value"): Place;
  /** Where part of a text is: characters of the value, from the first to the one after the last. */
  placeWithin(path: Path, span: Span): Place;
}

/** More of the same in one file help nobody. */
const MOST_PROBLEMS = 20;

/**
 * Reads YAML 1.2 under limits. Never throws on bad input: a text that cannot be read has problems
 * and no value. CRLF line ends and a byte-order mark are fine. Columns count from after the mark.
 * @param areValuesRead Whether each value goes through a reader that takes out hidden characters and
 * refuses endless numbers: as in a form, which is read like what a person types.
 */
export function parseYaml(
  source: string,
  limits: YamlLimits = RECORD_LIMITS,
  areValuesRead = false,
): YamlText {
  const text = withoutByteOrderMark(source);
  const byteOrderMark = text !== source;
  const lines = new LineCounter();
  const read = readDocument(text, { limits, lines, areValuesRead });
  if (!("document" in read)) {
    return {
      text,
      byteOrderMark,
      limits,
      value: undefined,
      problems: read.refused.slice(0, MOST_PROBLEMS).map((refusal) => placed(refusal, text, lines)),
      document: undefined,
      placeOf: () => placeOfOffsets(lines, 0, 0),
      placeWithin: () => placeOfOffsets(lines, 0, 0),
    };
  }
  const { document } = read;
  const scalars = new ScalarOffsets(text);
  return {
    text,
    byteOrderMark,
    limits,
    value: document.toJS() as unknown,
    problems: [],
    document,
    placeOf: (path, at = "value") => placeOfPath(document, lines, path, at),
    placeWithin: (path, span) => placeOfSpan(document, lines, scalars, path, span),
  };
}

type Read = { document: Document.Parsed } | { refused: RefusedSyntax[] };

/** Each look at a text costs more than the one before it, and may rely on it. */
function readDocument(
  text: string,
  {
    limits,
    lines,
    areValuesRead,
  }: { limits: YamlLimits; lines: LineCounter; areValuesRead: boolean },
): Read {
  const raw = rawRefusal(text, limits);
  if (raw !== undefined) {
    countLines(text.slice(0, raw.start), lines);
    return { refused: [raw] };
  }
  const read = tokensWithin(text, limits, lines);
  if ("excess" in read) {
    const { offset, ...words } = read.excess;
    return { refused: [{ code: "budget", ...words, start: offset, end: offset + 1 }] };
  }
  const refused = findRefused(read.tokens, text);
  if (refused.length > 0) return { refused };
  const document = composed(read.tokens, text);
  // After a syntax error the tree cannot be trusted, so only the first is worth a person's time.
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) return { refused: [causeOf(broken, text, read.tokens)] };
  const trapped = [...findTraps(document, areValuesRead), ...findHiddenInComments(text)];
  return trapped.length > 0 ? { refused: trapped } : { document };
}

/** What a merge or a paste left there is said before what it leads to. */
function causeOf(
  broken: Parameters<typeof syntaxProblem>[0],
  text: string,
  tokens: readonly CST.Token[],
): RefusedSyntax {
  const problem = syntaxProblem(broken, text, tokens);
  return mergeMark(text, true) ?? lookAlikeProblem(text, problem.start) ?? problem;
}

function rawRefusal(text: string, limits: YamlLimits): RefusedSyntax | undefined {
  if (text.length > limits.characters) {
    const most = limits.characters.toLocaleString("en-GB");
    return {
      code: "budget",
      message: `this file has more than ${most} characters, the most that is read`,
      fix: "Split it, or move long text into a document it refers to.",
      start: 0,
      end: 0,
    };
  }
  const lone = text.search(/\r(?!\n)/);
  if (lone === -1) return mergeMark(text);
  return {
    code: "carriage-return",
    message: "this line ends with a carriage return alone, which programs read in different ways",
    fix: "Save the file with ordinary line ends (LF or CRLF).",
    start: lone,
    end: lone,
  };
}

function countLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    lines.addNewLine(at + 1);
  }
}

function composed(tokens: CST.Token[], text: string): Document.Parsed {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    stringKeys: true,
    uniqueKeys: true,
    merge: false,
    keepSourceTokens: false,
  });
  const [document] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined) throw new Error("a text without a document was composed");
  return document;
}

/** Marks stay on the line they start on, so that they can be shown under it. */
function placed(
  { start, end, ...words }: RefusedSyntax,
  text: string,
  lines: LineCounter,
): YamlProblem {
  const lineEnd = /\r?\n|$/.exec(text.slice(start));
  const last = start + (lineEnd?.index ?? 0);
  return { ...words, place: placeOfOffsets(lines, start, Math.max(start, Math.min(end, last))) };
}

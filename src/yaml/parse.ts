import { Composer, LineCounter, Parser } from "yaml";
import type { Document, ParsedNode } from "yaml";
import type { Path, Place } from "../finding.ts";
import { withoutByteOrderMark } from "./decode.ts";
import { RECORD_LIMITS } from "./limits.ts";
import type { YamlLimits } from "./limits.ts";
import { overBudget } from "./budget.ts";
import { placeOfOffsets, placeOfPath } from "./place.ts";
import { nodeProblems } from "./traps.ts";
import { plainSyntaxProblem } from "./words.ts";

/** Something that keeps a YAML text from being read as data. */
export interface YamlProblem {
  /** Stable: `syntax`, `budget`, `alias`, `tag`, `key-duplicate` … */
  code: string;
  message: string;
  fix: string;
  place: Place;
}

/** A YAML text read once: its data, and where each value stands. */
export interface YamlText {
  readonly text: string;
  /** Plain data: strings, numbers, booleans, null, lists, mappings. `undefined` if there are problems. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The parsed document, comments and all, for edits. `undefined` if there are problems. */
  readonly document: Document.Parsed | undefined;
  /**
   * Where a value stands (`at: "value"`, the default) or its key. For a mapping or a list that is its
   * key, so that a mark does not cover half the file; for a missing value it is the nearest thing
   * above that exists.
   */
  placeOf(path: Path, at?: "key" | "value"): Place;
}

/**
 * Reads YAML 1.2 under limits. Never throws on bad input: a text that cannot be read has problems
 * and no value. CRLF line ends and a byte-order mark are fine. Columns count from after the mark.
 */
export function parseYaml(source: string, limits: YamlLimits = RECORD_LIMITS): YamlText {
  const text = withoutByteOrderMark(source);
  const lines = new LineCounter();
  const unread = (problems: YamlProblem[]): YamlText => ({
    text,
    value: undefined,
    problems,
    document: undefined,
    placeOf: () => placeOfOffsets(lines, 0, 0),
  });
  if (text.length > limits.characters) {
    const most = limits.characters.toLocaleString("en-GB");
    return unread([
      {
        code: "budget",
        message: `this file has more than ${most} characters, the most that is read`,
        fix: "Split it, or move long text into a document it refers to.",
        place: placeOfOffsets(lines, 0, 0),
      },
    ]);
  }
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const excess = overBudget(tokens, limits);
  if (excess !== undefined) {
    const { offset, ...words } = excess;
    return unread([{ code: "budget", ...words, place: placeOfOffsets(lines, offset, offset + 1) }]);
  }
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    stringKeys: true,
    uniqueKeys: true,
    merge: false,
    keepSourceTokens: false,
  });
  const documents = [
    ...composer.compose(tokens, true, text.length),
  ] as Document.Parsed<ParsedNode>[];
  const [document, second] = documents;
  if (document === undefined) return unread([]);
  const problems = nodeProblems(document, second, lines);
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    // After a syntax error the tree cannot be trusted, so only the first is worth a person's time.
    const first = broken[0]!;
    const place = placeOfOffsets(lines, first.pos[0], first.pos[1]);
    return unread([...problems.slice(0, 1), { ...plainSyntaxProblem(first), place }].slice(0, 1));
  }
  if (problems.length > 0) return unread(problems);
  return {
    text,
    value: document.toJS() as unknown,
    problems: [],
    document,
    placeOf: (path, at = "value") => placeOfPath(document, lines, path, at),
  };
}

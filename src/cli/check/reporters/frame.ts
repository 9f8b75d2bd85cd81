import type { Place } from "../../../finding.ts";
import { visible } from "../../../yaml/quote.ts";

/** A line of a file and the marks that go under part of it. */
export interface Frame {
  /** With nothing in it that a terminal would act on. */
  line: string;
  /** Spaces, then `^` under what is meant. */
  marks: string;
}

/** Terminal columns of a source line that are shown. */
const WIDEST = 100;
/** Columns kept before the mark when the line is cut. */
const BEFORE = 30;

interface Piece {
  text: string;
  width: number;
  isMarked: boolean;
}

/** Lines of a file as places count them. */
export function splitLines(source: string): string[] {
  return source.replace(/^\uFEFF/, "").split(/\r?\n/);
}

/** The line a place begins on, with marks under it; `undefined` if there is no such line. */
export function frameOf(lines: readonly string[], place: Place): Frame | undefined {
  const line = lines[place.line - 1];
  if (line === undefined) return undefined;
  // What may not be shown was taken out, and a mark under nothing says nothing.
  if (line === "" && place.column > 1) return undefined;
  const end = place.endLine > place.line ? line.trimEnd().length + 1 : place.endColumn;
  const part = partAround(line, place.column - 1);
  const pieces = piecesOf(
    part.text,
    place.column - part.from,
    Math.max(end, place.column + 1) - part.from,
  );
  return drawn(window(pieces, { from: part.from > 0, to: part.to < line.length }));
}

interface Character {
  segment: string;
  index: number;
}

/** As a person counts them. In plain letters each unit is one, which is far quicker to say. */
function charactersOf(line: string): Character[] {
  if (!/^[\x20-\x7E]*$/.test(line)) return [...GRAPHEMES.segment(line)];
  return [...line].map((segment, index) => ({ segment, index }));
}

/** UTF-16 units that are looked at before the mark and from it on: more than fit, whatever their width. */
const UNITS_BEFORE = 60;
const UNITS_AFTER = 200;

/** The part of a line round an index. Segmenting takes memory that grows with the square of the length. */
function partAround(line: string, index: number): { text: string; from: number; to: number } {
  const at = Math.min(index, line.length);
  const from = wholeCharacter(line, Math.max(0, at - UNITS_BEFORE));
  const to = wholeCharacter(line, Math.min(line.length, at + UNITS_AFTER));
  return { text: line.slice(from, to), from, to };
}

/** An index that does not part a pair of surrogates. */
function wholeCharacter(line: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(line.charAt(index)) ? Math.max(0, index - 1) : index;
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

function piecesOf(line: string, column: number, end: number): Piece[] {
  const pieces = charactersOf(line).map(({ segment, index }): Piece => {
    const isPlain = segment.length === 1 && segment >= " " && segment <= "~";
    const text = isPlain ? segment : segment === "\t" ? "  " : visible(segment);
    const isMarked = index + segment.length >= column && index < end - 1;
    return { text, width: widthOf(text), isMarked };
  });
  // A mark past the end of the line points at where something is missing.
  if (!pieces.some((piece) => piece.isMarked)) pieces.push({ text: " ", width: 1, isMarked: true });
  return pieces;
}

/**
 * The part of a long line around the mark, with an ellipsis where it is cut.
 * @param isCut Whether the line goes on before and after these pieces.
 */
function window(pieces: readonly Piece[], isCut: { from: boolean; to: boolean }): Piece[] {
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
  if (total <= WIDEST) return [...cut(isCut.from), ...pieces, ...cut(isCut.to)];
  let first = pieces.findIndex((piece) => piece.isMarked);
  for (let kept = 0; first > 0 && kept < BEFORE; first -= 1) kept += pieces[first - 1]?.width ?? 1;
  let last = first;
  for (let kept = 0; last < pieces.length && kept < WIDEST; last += 1) {
    kept += pieces[last]?.width ?? 1;
  }
  return [
    ...cut(isCut.from || first > 0),
    ...pieces.slice(first, last),
    ...cut(isCut.to || last < pieces.length),
  ];
}

function cut(isThere: boolean): Piece[] {
  return isThere ? [{ text: "…", width: 1, isMarked: false }] : [];
}

function drawn(pieces: readonly Piece[]): Frame {
  const line = pieces.map((piece) => piece.text).join("");
  const marks = pieces.map((piece) => (piece.isMarked ? "^" : " ").repeat(piece.width)).join("");
  return { line: line.trimEnd(), marks: marks.trimEnd() };
}

const WIDE =
  /^(\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|.\uFE0F)/u;
const WIDTHLESS = /^[\p{M}\u00AD\u200C-\u200F\uFEFF]+$/u;

/** Terminal columns of one character as a person sees it. */
function widthOf(text: string): number {
  if (text.length === 1 && text <= "~") return 1;
  if (WIDTHLESS.test(text)) return 0;
  if (WIDE.test(text)) return 2;
  // What was made visible, such as \u{1b}, takes one column for each of its letters.
  return text.startsWith("\\u{") || text === "  " ? text.length : 1;
}

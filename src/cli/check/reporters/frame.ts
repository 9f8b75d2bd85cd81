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

/** The line a place begins on, with marks under it; `undefined` if the text has no such line. */
export function frameOf(source: string, place: Place): Frame | undefined {
  const line = source.replace(/^\uFEFF/, "").split(/\r?\n/)[place.line - 1];
  if (line === undefined) return undefined;
  const end = place.endLine > place.line ? line.trimEnd().length + 1 : place.endColumn;
  const pieces = piecesOf(line, place.column, Math.max(end, place.column + 1));
  return drawn(window(pieces));
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

function piecesOf(line: string, column: number, end: number): Piece[] {
  const pieces = [...GRAPHEMES.segment(line)].map(({ segment, index }): Piece => {
    const text = segment === "\t" ? "  " : visible(segment);
    const isMarked = index + segment.length >= column && index < end - 1;
    return { text, width: widthOf(text), isMarked };
  });
  // A mark past the end of the line points at where something is missing.
  if (!pieces.some((piece) => piece.isMarked)) pieces.push({ text: " ", width: 1, isMarked: true });
  return pieces;
}

/** The part of a long line around the mark, with an ellipsis where it is cut. */
function window(pieces: readonly Piece[]): Piece[] {
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
  if (total <= WIDEST) return [...pieces];
  let first = pieces.findIndex((piece) => piece.isMarked);
  for (let kept = 0; first > 0 && kept < BEFORE; first -= 1) kept += pieces[first - 1]?.width ?? 1;
  let last = first;
  for (let kept = 0; last < pieces.length && kept < WIDEST; last += 1) {
    kept += pieces[last]?.width ?? 1;
  }
  const cut: Piece = { text: "…", width: 1, isMarked: false };
  return [
    ...(first > 0 ? [cut] : []),
    ...pieces.slice(first, last),
    ...(last < pieces.length ? [cut] : []),
  ];
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
  if (WIDTHLESS.test(text)) return 0;
  if (WIDE.test(text)) return 2;
  // What was made visible, such as \u{1b}, takes one column for each of its letters.
  return text.startsWith("\\u{") || text === "  " ? text.length : 1;
}

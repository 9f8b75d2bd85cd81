import { digestOf } from "../framework/digest.ts";
import { withoutByteOrderMark } from "../yaml/decode.ts";
import { recordDigest } from "./digest.ts";
import type { DecisionRecord } from "./model.ts";

const STAMP = /<!-- rightly record=(sha256:[0-9a-f]{64}) paper=(sha256:[0-9a-f]{64}) -->\s*$/;

export interface PaperStamp {
  /** Digest of the record that the paper was made from. */
  record: string;
  /** Whether the paper's text is the one that was made. */
  paperIntact: boolean;
}

/** A paper with a last line that holds the digests of its record and of its own text. */
export function stampPaper(body: string, recordDigest: string): string {
  const text = body.trimEnd();
  return `${text}\n\n<!-- rightly record=${recordDigest} paper=${textDigest(text)} -->\n`;
}

/** What a paper's last line says; `undefined` if it has no stamp. */
export function readStamp(paper: string): PaperStamp | undefined {
  const match = STAMP.exec(paper);
  if (match === null) return undefined;
  const [, record, expected] = match;
  return { record: record!, paperIntact: textDigest(paper.slice(0, match.index)) === expected };
}

/** Whether a paper fits its record. It holds no part of the paper's text, which may be long. */
export interface PaperState {
  /** Its last line says what it was made from. */
  isStamped: boolean;
  /** It was made from the record as it is. */
  isCurrent: boolean;
  /** Nobody changed its words. */
  isIntact: boolean;
}

/** Whether a paper fits a record; without one, as if it were of none. */
export function paperState(paper: string, record: DecisionRecord | undefined): PaperState {
  const stamp = readStamp(paper);
  return {
    isStamped: stamp !== undefined,
    isCurrent: record !== undefined && stamp?.record === recordDigest(record),
    isIntact: stamp?.paperIntact === true,
  };
}

/** Digest of a text that was made. Line ends and a byte-order mark do not count: a checkout or an editor on Windows may change them. */
export function textDigest(text: string): string {
  return digestOf(withoutByteOrderMark(text).replaceAll("\r\n", "\n").trimEnd());
}

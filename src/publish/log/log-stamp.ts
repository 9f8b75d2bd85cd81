import { textDigest } from "../../record/paper-stamp.ts";

const STAMP = /<!-- rightly log day=(\d{4}-\d{2}-\d{2}) text=(sha256:[0-9a-f]{64}) -->\s*$/;

export interface LogStamp {
  /** ISO day that counted as today when the log was made. */
  day: string;
  /** Whether its text is the one that was made. */
  isIntact: boolean;
}

/** A log with a last line that holds the day it was made for and the digest of its own text. */
export function stampLog(log: string, day: string): string {
  const text = log.trimEnd();
  return `${text}\n\n<!-- rightly log day=${day} text=${logDigest(text)} -->\n`;
}

/** What a log's last line says; `undefined` if it has none. */
export function readLogStamp(log: string): LogStamp | undefined {
  const match = STAMP.exec(log);
  if (match === null) return undefined;
  const [, day, expected] = match;
  return { day: day!, isIntact: logDigest(log.slice(0, match.index)) === expected };
}

/** Within a page, empty lines stand around it. */
function logDigest(text: string): string {
  return textDigest(text.trimStart());
}

import { readStamp, textDigest } from "../record/paper-stamp.ts";
import { decodeLeniently } from "../yaml/decode.ts";
import type { KeptFile } from "./format.ts";

const MARK = /<!-- rightly (\w+) day=(\d{4}-\d{2}-\d{2}) text=(sha256:[0-9a-f]{64}) -->\s*$/;

/** A text in Markdown or HTML with a last line that holds what it is, its day and its digest. */
export function markText(document: string, made: string, day: string): string {
  const text = made.trimEnd();
  return `${text}\n\n<!-- rightly ${document} day=${day} text=${digestOfText(text)} -->\n`;
}

/** What the last line of a text in Markdown or HTML says; `undefined` if it has none of ours. */
export function readTextMark(bytes: Uint8Array): KeptFile | undefined {
  const text = textOfBytes(bytes);
  const stamp = readStamp(text);
  if (stamp !== undefined) {
    return {
      document: "paper",
      day: undefined,
      source: stamp.record,
      isIntact: stamp.paperIntact,
    };
  }
  const match = MARK.exec(text);
  if (match === null) return undefined;
  const [, document, day, expected] = match;
  const isIntact = digestOfText(text.slice(0, match.index)) === expected;
  return { document: document!, day, source: undefined, isIntact };
}

/** Text of a file whatever it holds; a byte-order mark is kept. */
export function textOfBytes(bytes: Uint8Array): string {
  return decodeLeniently(bytes);
}

/** Within a page, there are empty lines around it. */
function digestOfText(text: string): string {
  return textDigest(text.trimStart());
}

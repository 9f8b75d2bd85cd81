/**
 * Bytes to text, strictly: UTF-8 with an optional byte-order mark, or UTF-16 with one; nothing guessed.
 *
 * This folder reads and writes YAML text for every file the program keeps. It knows the grammar and
 * its traps, not what a record or a framework is.
 */
import { UserError } from "../errors.ts";

/** As editors on Windows write it before the first character. */
export const BYTE_ORDER_MARK = "\uFEFF";

const AS_UTF_8 = "In Notepad: choose Save as, and UTF-8 for the encoding.";

/**
 * Text of a file, its byte-order mark kept. UTF-16, as Windows PowerShell and Notepad may save it, is
 * read where its mark says so; what is written back is UTF-8 with that mark.
 * @throws UserError if the bytes are not such text. It says nothing about what they hold.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decodeWide(bytes, wide, name);
  if (looksWide(bytes)) {
    throw new UserError(`${name} is not UTF-8 text: it seems to be UTF-16 without its mark`, {
      hint: `Save it again as UTF-8. ${AS_UTF_8}`,
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw notText(bytes, name, cause);
  }
}

/** Text of bytes whatever they hold: what cannot be read is replaced by a sign. */
export function decodeLeniently(bytes: Uint8Array): string {
  return new TextDecoder(wideEncoding(bytes) ?? "utf-8", { ignoreBOM: true }).decode(bytes);
}

/** A text without a leading byte-order mark. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function wideEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function decodeWide(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Said below.
  }
  throw new UserError(`${name} begins like UTF-16 text and is not`, {
    hint: `It may be damaged or cut short. Save it again as UTF-8. ${AS_UTF_8}`,
  });
}

/** Ordinary letters with a zero before or after each. */
function looksWide(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8);
  const zeros = [0, 1].map(
    (odd) => start.filter((byte, at) => at % 2 === odd && byte === 0).length,
  );
  return start.length === 8 && Math.max(...zeros) === 4 && Math.min(...zeros) === 0;
}

function notText(bytes: Uint8Array, name: string, cause: unknown): UserError {
  if (bytes.includes(0)) {
    return new UserError(`${name} is not UTF-8 text: it does not seem to be a text file`, {
      hint: "Move it out of this folder, or save what it holds as text in UTF-8.",
      cause,
    });
  }
  const line = lineOfFault(bytes);
  return new UserError(
    `${name} is not UTF-8 text: line ${line} holds a letter in an older encoding, such as ANSI (Windows-1252)`,
    { hint: `Open it in the program that made it and save it again as UTF-8. ${AS_UTF_8}`, cause },
  );
}

/** The line, from 1, with the first byte that is not UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const [readable = ""] = new TextDecoder("utf-8").decode(bytes).split("\uFFFD");
  return readable.split("\n").length;
}

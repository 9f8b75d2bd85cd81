/**
 * Bytes to text, strictly: UTF-8 with an optional byte-order mark, nothing guessed.
 *
 * This folder reads and writes YAML text for every file the program keeps. It knows the grammar and
 * its traps, not what a record or a framework is.
 */
import { UserError } from "../errors.ts";

/** As editors on Windows write it before the first character. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Text of a file, its byte-order mark kept, so that the file can be written back as it was.
 * @throws UserError if the bytes are UTF-16 (said by name) or are not UTF-8.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UserError(`${name} is saved as UTF-16, which cannot be read here`, {
      hint: "Save it again as UTF-8 (in Notepad: Save as, Encoding, UTF-8).",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UserError(`${name} is not UTF-8 text`, {
      hint: "Save it again as UTF-8. If it is not a text file, move it out of this folder.",
      cause,
    });
  }
}

/** A text without a leading byte-order mark. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

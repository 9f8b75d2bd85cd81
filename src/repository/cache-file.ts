import { lstatSync, readFileSync } from "node:fs";
import { UserError } from "../errors.ts";
import { decodeLeniently, withoutByteOrderMark } from "../yaml/decode.ts";
import { writeFileSafely } from "./write.ts";

/** Text of a file that may be missing, damaged or of someone else: `undefined` whenever it cannot be read. */
export function readCache(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? textOf(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text for later, for the person alone. Where that cannot be, the next run takes longer. */
export function writeCache(path: string, text: string): void {
  try {
    writeFileSafely(path, text, { mode: 0o600, isPassing: true });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/** The result of a part may have been piped into its file by a shell that writes UTF-16. */
function textOf(bytes: Buffer): string {
  const hasMark = (bytes[0] ?? 0) >= 0xef;
  return hasMark ? withoutByteOrderMark(decodeLeniently(bytes)) : bytes.toString("utf8");
}

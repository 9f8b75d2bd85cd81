import * as fs from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { systemWords } from "./system-words.ts";
import { writeFileSafely } from "./write.ts";
import type { WriteOptions, WriteResult } from "./write.ts";

/**
 * Whether what is written under a name goes on to somewhere else: `/dev/null`, a pipe, a terminal. There
 * is nothing to read there, to compare with or to keep.
 */
export function isDevice(path: string): boolean {
  try {
    const found = fs.lstatSync(path);
    // The system's own names for pipes are links: /dev/stdout, /dev/fd/63. No other link is followed.
    const isSystem = found.isSymbolicLink() && resolve(path).startsWith("/dev/");
    const stats = isSystem ? fs.statSync(path) : found;
    return stats.isFIFO() || stats.isCharacterDevice() || (isSystem && stats.isFile());
  } catch {
    return false;
  }
}

/**
 * Writes a file that was made from others, over whatever was there unless told otherwise, or passes it on
 * where the name is that of a device.
 * @throws UserError as `writeFileSafely`.
 */
export function writeOutput(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): WriteResult {
  if (!isDevice(path)) return writeFileSafely(path, content, options);
  try {
    passOn(path, content);
  } catch (error) {
    throw notWritten(path, error);
  }
  return { durable: true };
}

function passOn(path: string, content: string | Uint8Array): void {
  const file = fs.openSync(path, fs.constants.O_WRONLY | fs.constants.O_APPEND);
  try {
    fs.writeFileSync(file, content);
  } finally {
    fs.closeSync(file);
  }
}

/**
 * Adds to a file that other programs add to as well.
 * @throws UserError of the kind "failure" that names the file.
 */
export function appendOutput(path: string, text: string): void {
  try {
    fs.appendFileSync(path, text);
  } catch (error) {
    throw notWritten(path, error);
  }
}

function notWritten(path: string, cause: unknown): UserError {
  const { reason, remedy } = systemWords(cause);
  return new UserError(`${path} was not written: ${reason}`, {
    hint: remedy,
    kind: "failure",
    cause,
  });
}

import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { withoutByteOrderMark } from "../yaml/decode.ts";
import { ConflictError } from "./conflict.ts";
import { DISK } from "./file-system.ts";
import type { FileSystem, FileInfo } from "./file-system.ts";
import { systemCode, systemWords } from "./system-words.ts";

export interface WriteOptions {
  /**
   * What the file must hold now: the text last read from it, or `null` if it must not exist yet.
   * Left out: whatever is there is replaced.
   */
  expected?: string | null;
  /** Permission bits of a new file, less the person's mask; 0o666 unless said otherwise. */
  mode?: number;
  disk?: FileSystem;
}

export interface WriteResult {
  /** False when the file was saved but the disk would not promise that it survives a power cut. */
  durable: boolean;
}

/** Milliseconds between tries while a scanner or another program holds the file; 1.27 s in all. */
const PAUSES: readonly number[] = [10, 20, 40, 80, 160, 320, 640];

const HELD = new Set(["EPERM", "EACCES", "EBUSY"]);

/**
 * Writes a whole file, of text or of bytes, so that there is always the old file or the new one, never a part. Its
 * folder is made if need be.
 * @throws ConflictError if the file is not what `expected` says; nothing was written.
 * @throws UserError of the kind "failure" that names the file; the old file is whole.
 */
export function writeFileSafely(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): WriteResult {
  const disk = options.disk ?? DISK;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const old = lookAt(disk, path, options.expected === null);
  if (!agrees(disk, path, old, content, options.expected)) return { durable: true };
  const temporary = join(dirname(path), temporaryName(basename(path)));
  try {
    disk.makeFolder(dirname(path));
    writeTemporary(disk, temporary, bytes, old, options.mode);
  } catch (error) {
    tidy(disk, temporary);
    throw notSaved(path, error);
  }
  if (options.expected === null) create(disk, temporary, path);
  else replace(disk, temporary, path);
  return { durable: syncFolder(disk, dirname(path)) };
}

/** `.name.PID.RANDOM.tmp`: ignored everywhere, and known to `sweep.ts`. */
function temporaryName(name: string): string {
  return `.${name}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
}

function lookAt(disk: FileSystem, path: string, mustBeNew: boolean): FileInfo | undefined {
  let seen: FileInfo;
  try {
    seen = disk.stat(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw notSaved(path, error);
  }
  if (seen.isFile || mustBeNew) return seen;
  const what = seen.isLink ? "a link to another file" : "not an ordinary file";
  throw new UserError(`${path} was not saved: it is ${what}`, {
    hint: "Name the file itself, or move what stands there out of the way.",
    kind: "failure",
  });
}

/** Whether there is anything to write. Throws if somebody else changed the file. */
function agrees(
  disk: FileSystem,
  path: string,
  old: FileInfo | undefined,
  content: string | Uint8Array,
  expected: string | null | undefined,
): boolean {
  if (expected === undefined) return true;
  if (expected === null) {
    if (old === undefined) return true;
    throw new ConflictError(path, "there-already", undefined);
  }
  if (old === undefined) throw new ConflictError(path, "gone", undefined);
  const theirs = readTheirs(disk, path);
  // Whoever read the file may have read it with or without its byte-order mark.
  if (withoutByteOrderMark(theirs) === withoutByteOrderMark(expected)) return true;
  if (theirs === content) return false;
  throw new ConflictError(path, "changed", theirs);
}

function readTheirs(disk: FileSystem, path: string): string {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(disk.read(path));
  } catch (error) {
    throw notSaved(path, error);
  }
}

function writeTemporary(
  disk: FileSystem,
  temporary: string,
  bytes: Uint8Array,
  old: FileInfo | undefined,
  mode: number = old?.mode ?? 0o666,
): void {
  const file = disk.open(temporary, "wx", mode);
  try {
    for (let offset = 0; offset < bytes.length;) {
      const count = disk.write(file, bytes, offset);
      if (count <= 0) throw new Error("the disk takes no more bytes and does not say why");
      offset += count;
    }
    if (old !== undefined) keepMode(disk, file, mode);
    disk.fsync(file);
    const size = disk.size(file);
    if (size !== bytes.length) {
      throw new Error(`the disk kept ${size} of ${bytes.length} bytes`);
    }
  } catch (error) {
    closeQuietly(disk, file);
    throw error;
  }
  disk.close(file);
}

/** The mask of the person who saves must not take a shared file away from the others. */
function keepMode(disk: FileSystem, file: number, mode: number): void {
  try {
    disk.chmod(file, mode);
  } catch {
    // Some network disks know no permission bits; the text matters more.
  }
}

function replace(disk: FileSystem, temporary: string, path: string): void {
  try {
    renamePatiently(disk, temporary, path);
  } catch (error) {
    throw notSaved(path, error, keepAside(disk, temporary, path));
  }
}

/** Puts the file in place only if nothing has taken its name meanwhile. */
function create(disk: FileSystem, temporary: string, path: string): void {
  try {
    disk.link(temporary, path);
  } catch (error) {
    if (systemCode(error) === "EEXIST") {
      tidy(disk, temporary);
      throw new ConflictError(path, "there-already", undefined);
    }
    createWithoutLinks(disk, temporary, path);
    return;
  }
  tidy(disk, temporary);
}

/** On disks without hard links a second file, made exclusively, holds the name while we look. */
function createWithoutLinks(disk: FileSystem, temporary: string, path: string): void {
  const claim = join(dirname(path), `.${basename(path)}.claim.tmp`);
  try {
    disk.close(disk.open(claim, "wx"));
  } catch (error) {
    if (systemCode(error) === "EEXIST") {
      tidy(disk, temporary);
      throw new ConflictError(path, "there-already", undefined);
    }
    throw notSaved(path, error, keepAside(disk, temporary, path));
  }
  try {
    if (lookAt(disk, path, true) !== undefined) {
      tidy(disk, temporary);
      throw new ConflictError(path, "there-already", undefined);
    }
    replace(disk, temporary, path);
  } finally {
    tidy(disk, claim);
  }
}

function renamePatiently(disk: FileSystem, from: string, to: string): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      disk.rename(from, to);
      return;
    } catch (error) {
      const pause = PAUSES[attempt];
      if (pause === undefined || !HELD.has(systemCode(error))) throw error;
      disk.pause(pause);
    }
  }
}

/**
 * Everything was written but cannot take its place: it gets a name that is not swept, so that it is
 * still there tomorrow. Gives the name it ended up with.
 */
function keepAside(disk: FileSystem, temporary: string, path: string): string {
  const kept = `${path}.unsaved-${randomBytes(4).toString("hex")}`;
  try {
    disk.rename(temporary, kept);
    return kept;
  } catch {
    return temporary;
  }
}

/** A file is only found again after a power cut if its folder was written too. */
function syncFolder(disk: FileSystem, folder: string): boolean {
  let file: number;
  try {
    file = disk.open(folder, "r");
  } catch {
    // Windows, and folders that may be written but not listed, do not offer this.
    return true;
  }
  try {
    disk.fsync(file);
    return true;
  } catch (error) {
    return systemCode(error) !== "EIO" && systemCode(error) !== "ENOSPC";
  } finally {
    closeQuietly(disk, file);
  }
}

function tidy(disk: FileSystem, path: string): void {
  try {
    disk.unlink(path);
  } catch {
    // It was never made, or the next start sweeps it.
  }
}

function closeQuietly(disk: FileSystem, file: number): void {
  try {
    disk.close(file);
  } catch {
    // What matters has been said already.
  }
}

function notSaved(path: string, cause: unknown, kept?: string): UserError {
  const { reason, remedy } = systemWords(cause);
  const where = kept === undefined ? "" : ` What was to be saved is kept in ${kept}.`;
  return new UserError(`${path} was not saved: ${reason}`, {
    hint: `${remedy}${where}`,
    kind: "failure",
    cause,
  });
}

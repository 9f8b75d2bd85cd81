import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { systemCode } from "./system-words.ts";

/** What the writer needs to know of a thing on disk. */
export interface FileInfo {
  isFile: boolean;
  isLink: boolean;
  size: number;
  /** Permission bits. */
  mode: number;
  /** When it was last written, in milliseconds since 1970. */
  changed: number;
}

/** The few calls the writer makes, so that a test can make each of them fail. */
export interface FileSystem {
  open: (path: string, flags: string, mode?: number) => number;
  /** Writes some of the bytes from `offset` on and says how many. */
  write: (file: number, bytes: Uint8Array, offset: number) => number;
  fsync: (file: number) => void;
  /** Bytes in an open file. */
  size: (file: number) => number;
  close: (file: number) => void;
  /** Sets permission bits of an open file. */
  chmod: (file: number, mode: number) => void;
  read: (path: string) => Uint8Array;
  /** Makes a small file that must not be there yet: of several who try, one succeeds. */
  claim: (path: string, text: string) => void;
  rename: (from: string, to: string) => void;
  link: (from: string, to: string) => void;
  unlink: (path: string) => void;
  /** Looks at the thing itself, never through a link. */
  stat: (path: string) => FileInfo;
  /** Makes a folder and those above it, and gives the uppermost one that was not there. */
  makeFolder: (path: string) => string | undefined;
  /** Waits, doing nothing. */
  pause: (milliseconds: number) => void;
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** The real one. */
export const DISK: FileSystem = {
  open: (path, flags, mode) => fs.openSync(path, flags, mode),
  write: (file, bytes, offset) => fs.writeSync(file, bytes, offset),
  fsync: (file) => fs.fsyncSync(file),
  size: (file) => fs.fstatSync(file).size,
  close: (file) => fs.closeSync(file),
  chmod: (file, mode) => fs.fchmodSync(file, mode),
  read: (path) => fs.readFileSync(path),
  claim: claimName,
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  stat(path) {
    const stats = fs.lstatSync(path);
    return {
      isFile: stats.isFile(),
      isLink: stats.isSymbolicLink(),
      size: stats.size,
      mode: stats.mode & 0o777,
      changed: stats.mtimeMs,
    };
  },
  makeFolder: (path) => fs.mkdirSync(path, { recursive: true }),
  pause: (milliseconds) => void Atomics.wait(sleeper, 0, 0, milliseconds),
};

/** Written first and then linked, so that a claim says from its first moment whose it is. */
function claimName(path: string, text: string): void {
  const written = `${path.slice(0, -".claim.tmp".length)}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    fs.writeFileSync(written, text, { flag: "wx" });
    fs.linkSync(written, path);
  } catch (error) {
    if (systemCode(error) === "EEXIST") throw error;
    // This disk has no hard links.
    fs.writeFileSync(path, text, { flag: "wx" });
  } finally {
    fs.rmSync(written, { force: true });
  }
}

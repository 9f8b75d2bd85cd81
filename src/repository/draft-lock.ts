import { hash, randomBytes } from "node:crypto";
import { closeSync, openSync, statSync, unlinkSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { UserError } from "../errors.ts";
import { ownPath } from "../record/files.ts";
import { ConflictError } from "./conflict.ts";
import { DISK } from "./file-system.ts";
import { isRunning } from "./processes.ts";
import { readText } from "./read.ts";
import { systemCode } from "./system-words.ts";
import { writeFileSafely } from "./write.ts";

/** A note beside a draft that someone has it open. A courtesy: it never stops anyone. */
export interface DraftLock {
  pid: number;
  host: string;
  user: string;
  /** When it was opened, as an ISO moment. */
  time: string;
  /** Tells the sessions of one program apart. */
  session: string;
}

/** Our note, or that of the session that has the record open. */
export type LockTaking = { ours: DraftLock } | { theirs: DraftLock };

export interface LockOptions {
  /** Take the note over from the session that has it. */
  takeOver?: boolean;
  time?: Date;
}

/** Sessions of this program that have a record open. */
const OPEN_HERE = new Set<string>();

/** Times that someone else may be quicker before the note is simply written. */
const TRIES = 20;

/** Milliseconds between tries. */
const PAUSE = 10;

/** Milliseconds after which the right to replace a note was left behind by a program that died. */
const ABANDONED = 10_000;

/** Where the note about a record is: `.name.lock` beside it. */
export function lockPath(record: string): string {
  return ownPath(record, "lock");
}

/**
 * Leaves the note unless someone else has the record open. Looking and leaving are one step: of two
 * who come at once, one gets the other's note. A folder that takes no note is not a reason to stop.
 */
export function takeDraftLock(
  record: string,
  { takeOver = false, time = new Date() }: LockOptions = {},
): LockTaking {
  const path = lockPath(record);
  const ours = newLock(time);
  const text = `${JSON.stringify(ours)}\n`;
  OPEN_HERE.add(ours.session);
  for (let tries = 0; !takeOver && tries < TRIES; tries += 1) {
    if (create(path, text)) return { ours };
    const seen = textOf(path);
    if (seen === undefined) continue;
    const theirs = parseLock(seen);
    if (theirs !== undefined && isOpen(theirs)) {
      OPEN_HERE.delete(ours.session);
      return { theirs };
    }
    if (replaceDead(path, seen, text)) return { ours };
    DISK.pause(PAUSE);
  }
  replace(path, text);
  return { ours };
}

/** Who has the record open: nobody if there is no note, or its program has ended. */
export function inspectDraftLock(record: string): DraftLock | undefined {
  const text = textOf(lockPath(record));
  const lock = text === undefined ? undefined : parseLock(text);
  return lock !== undefined && isOpen(lock) ? lock : undefined;
}

/** Takes our note away, if nobody took it over. */
export function releaseDraftLock(record: string, { session }: DraftLock): void {
  OPEN_HERE.delete(session);
  const path = lockPath(record);
  const text = textOf(path);
  if (text === undefined || parseLock(text)?.session !== session) return;
  remove(path);
}

function newLock(time: Date): DraftLock {
  return {
    pid: process.pid,
    host: hostname(),
    user: userName(),
    time: time.toISOString(),
    session: randomBytes(8).toString("hex"),
  };
}

/** An earlier program may have had the number of this one, so this one's notes are known by session. */
function isOpen({ host, pid, session }: DraftLock): boolean {
  if (host !== hostname()) return true;
  return pid === process.pid ? OPEN_HERE.has(session) : isRunning(pid);
}

/** Whether the note is there now, or cannot be: only a note that is there already is in the way. */
function create(path: string, text: string): boolean {
  try {
    writeFileSafely(path, text, { expected: null, isPassing: true });
  } catch (error) {
    if (error instanceof ConflictError) return false;
    if (!(error instanceof UserError)) throw error;
    // The draft itself is saved by other means, and says so if it cannot be.
  }
  return true;
}

function replace(path: string, text: string): void {
  try {
    writeFileSafely(path, text, { isPassing: true });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/**
 * Replaces the note of a program that has ended with ours. Two may find the same one: the right to
 * replace it is a file named for its words, and only one of them can make that file.
 */
function replaceDead(path: string, seen: string, text: string): boolean {
  const right = `${path}.${hash("sha256", seen).slice(0, 16)}.claim.tmp`;
  if (!claim(right)) return false;
  try {
    if (textOf(path) !== seen) return false;
    replace(path, text);
    return true;
  } finally {
    remove(right);
  }
}

function claim(right: string): boolean {
  try {
    closeSync(openSync(right, "wx", 0o600));
    return true;
  } catch (error) {
    if (systemCode(error) !== "EEXIST") return true;
    if (isAbandoned(right)) remove(right);
    return false;
  }
}

function isAbandoned(right: string): boolean {
  const found = statSync(right, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > ABANDONED;
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone already, or the next start sees that this process has ended.
  }
}

/** `undefined` if there is no note that can be read. */
function textOf(path: string): string | undefined {
  try {
    return readText(path);
  } catch {
    return undefined;
  }
}

function parseLock(text: string): DraftLock | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return isLock(value) ? { ...value, session: value.session ?? "" } : undefined;
  } catch {
    return undefined;
  }
}

type Written = Omit<DraftLock, "session"> & Partial<Pick<DraftLock, "session">>;

function isLock(value: unknown): value is Written {
  if (typeof value !== "object" || value === null) return false;
  const { pid, host, user, time, session } = value as Partial<Record<keyof DraftLock, unknown>>;
  return (
    typeof pid === "number" &&
    typeof host === "string" &&
    typeof user === "string" &&
    typeof time === "string" &&
    (session === undefined || typeof session === "string")
  );
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return "someone";
  }
}

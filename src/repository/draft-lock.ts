import { unlinkSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { ownPath } from "../record/files.ts";
import { isRunning } from "./processes.ts";
import { readText } from "./read.ts";
import { writeFileSafely } from "./write.ts";

/** A note beside a draft that somebody has it open. A courtesy: it never stops anybody. */
export interface DraftLock {
  pid: number;
  host: string;
  user: string;
  /** When it was opened, as an ISO moment. */
  time: string;
}

/** Where the note about a record stands: `.name.lock` beside it. */
export function lockPath(record: string): string {
  return ownPath(record, "lock");
}

/** Leaves the note. A folder that takes no note is no reason not to work. */
export function takeDraftLock(record: string, time: Date = new Date()): void {
  const lock: DraftLock = {
    pid: process.pid,
    host: hostname(),
    user: userName(),
    time: time.toISOString(),
  };
  try {
    writeFileSafely(lockPath(record), `${JSON.stringify(lock)}\n`);
  } catch {
    // The draft itself is saved by other means, and says so if it cannot be.
  }
}

/** Who else has the record open: nobody if there is no note, it is ours, or its program has ended. */
export function inspectDraftLock(record: string): DraftLock | undefined {
  const lock = readLock(record);
  if (lock === undefined) return undefined;
  if (lock.host !== hostname()) return lock;
  return lock.pid !== process.pid && isRunning(lock.pid) ? lock : undefined;
}

/** Takes the note away, if it is ours. */
export function releaseDraftLock(record: string): void {
  const lock = readLock(record);
  if (lock?.pid !== process.pid || lock.host !== hostname()) return;
  try {
    unlinkSync(lockPath(record));
  } catch {
    // The next start sees that this process has ended.
  }
}

function readLock(record: string): DraftLock | undefined {
  try {
    const value = JSON.parse(readText(lockPath(record))) as unknown;
    return isLock(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLock(value: unknown): value is DraftLock {
  if (typeof value !== "object" || value === null) return false;
  const { pid, host, user, time } = value as Partial<Record<keyof DraftLock, unknown>>;
  return (
    typeof pid === "number" &&
    typeof host === "string" &&
    typeof user === "string" &&
    typeof time === "string"
  );
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return "somebody";
  }
}

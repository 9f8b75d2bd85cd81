import { hash, randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { isMapping } from "../mapping.ts";
import type { FileSystem } from "./file-system.ts";
import { isRunning } from "./processes.ts";
import { systemCode } from "./system-words.ts";

/** The right to change a file, held while it is compared and put in place. */
export interface Claim {
  /** Absolute path of the file that says so. */
  path: string;
  holder: ClaimHolder;
}

/** Who holds a claim. */
export interface ClaimHolder {
  pid: number;
  /** Of the process: 0 for its first thread. */
  thread: number;
  host: string;
  /** When it was taken, as an ISO moment. */
  time: string;
  /** Tells one claim from every other. */
  token: string;
}

/** Someone else held the claim for as long as was waited. */
export interface HeldClaim {
  path: string;
  /** `undefined` if it does not say who. */
  heldBy: ClaimHolder | undefined;
}

/** Claims of this thread: any other with its numbers was left by a process that has ended. */
const HELD_HERE = new Set<string>();

/** Milliseconds between tries; 2.55 s in all. A claim is held for as long as a rename takes. */
const PAUSES: readonly number[] = [10, 20, 40, 80, 160, 320, 640, 1280];

/** Milliseconds. */
const MOMENT = 250;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Where the claim to a file is: `.name.claim.tmp` beside it. */
export function claimPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.claim.tmp`);
}

/**
 * Takes the claim to a file. One that a dead process left is broken.
 * @param waits Whether to wait for someone who holds it.
 * @throws Error of the system if no claim can be made here.
 */
export function takeClaim(disk: FileSystem, file: string, waits: boolean): Claim | HeldClaim {
  const path = claimPath(file);
  const claim: Claim = { path, holder: newHolder() };
  for (let attempt = 0; ; attempt += 1) {
    if (make(disk, claim)) return claim;
    const text = textOf(disk, path);
    if (text !== undefined && isAbandoned(disk, path, text) && breakClaim(disk, path, text)) {
      continue;
    }
    const pause = waits ? PAUSES[attempt] : undefined;
    if (pause === undefined) return { path, heldBy: text === undefined ? text : parse(text) };
    disk.pause(pause);
  }
}

/** Gives a claim back. One that cannot be removed is known as left over by its token. */
export function releaseClaim(disk: FileSystem, { path, holder }: Claim): void {
  HELD_HERE.delete(holder.token);
  try {
    disk.unlink(path);
  } catch {
    // Its process ends or claims the file again, and either of them breaks it.
  }
}

function newHolder(): ClaimHolder {
  return {
    pid: process.pid,
    thread: threadId,
    host: hostname(),
    time: new Date().toISOString(),
    token: randomBytes(8).toString("hex"),
  };
}

function make(disk: FileSystem, { path, holder }: Claim): boolean {
  HELD_HERE.add(holder.token);
  try {
    disk.claim(path, `${JSON.stringify(holder)}\n`);
    return true;
  } catch (error) {
    HELD_HERE.delete(holder.token);
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * Whether nobody can still be working under a claim. A process of another computer looks dead from
 * here, and a number may have been given to another process: those are waited for much longer.
 */
function isAbandoned(disk: FileSystem, path: string, text: string): boolean {
  const age = ageOf(disk, path);
  const holder = parse(text);
  if (age === undefined) return false;
  if (holder === undefined) return age > 2 * SECOND;
  if (holder.host !== hostname()) return age > 10 * MINUTE;
  const isOurs = holder.pid === process.pid && holder.thread === threadId;
  if (isOurs) return !HELD_HERE.has(holder.token);
  return isRunning(holder.pid) ? age > 60 * MINUTE : age > MOMENT;
}

function ageOf(disk: FileSystem, path: string): number | undefined {
  try {
    return Date.now() - disk.stat(path).changed;
  } catch {
    return undefined;
  }
}

/**
 * Removes an abandoned claim. Two may find the same one, and the slower must not remove the claim that
 * the quicker has taken since: the right to remove it is a file named for its words.
 */
function breakClaim(disk: FileSystem, path: string, seen: string): boolean {
  const right = `${path.slice(0, -".claim.tmp".length)}.${hash("sha256", seen).slice(0, 16)}.claim.tmp`;
  const claim: Claim = { path: right, holder: newHolder() };
  if (!make(disk, claim)) {
    const left = textOf(disk, right);
    if (left !== undefined && isAbandoned(disk, right, left)) releaseClaim(disk, claim);
    return false;
  }
  try {
    if (textOf(disk, path) !== seen) return false;
    disk.unlink(path);
    return true;
  } catch {
    return false;
  } finally {
    releaseClaim(disk, claim);
  }
}

function textOf(disk: FileSystem, path: string): string | undefined {
  try {
    return new TextDecoder().decode(disk.read(path));
  } catch {
    return undefined;
  }
}

function parse(text: string): ClaimHolder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is ClaimHolder {
  if (!isMapping(value)) return false;
  const { pid, thread, host, time, token } = value;
  return (
    [pid, thread].every((one) => typeof one === "number") &&
    [host, time, token].every((one) => typeof one === "string")
  );
}

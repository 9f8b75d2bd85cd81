import { lstatSync, readdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "./processes.ts";

/** What the writer leaves when it is killed: `.name.PID.RANDOM.tmp`, or `.name.claim.tmp`. */
const LEFT_OVER = /^\..+\.(?:(?<pid>\d+)\.[0-9a-f]{8}|claim)\.tmp$/;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Whether a name is one that the writer gives to a file for as long as it writes. */
export function isTemporaryName(name: string): boolean {
  return LEFT_OVER.test(name);
}

/**
 * Removes temporary files that a killed run left in a folder. Never throws: what cannot be removed
 * does no harm.
 * @param now Milliseconds since 1970.
 * @returns Names of the files that were removed.
 */
export function sweepTemporaryFiles(folder: string, now: number = Date.now()): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.filter((name) => isLeftOver(folder, name, now) && remove(join(folder, name)));
}

function isLeftOver(folder: string, name: string, now: number): boolean {
  const match = LEFT_OVER.exec(name);
  if (match === null) return false;
  let age: number;
  try {
    age = now - lstatSync(join(folder, name)).mtimeMs;
  } catch {
    return false;
  }
  const pid = match.groups?.["pid"];
  // On a shared disk a process of another computer looks dead from here: leave it its minute.
  const ended = pid !== undefined && !isRunning(Number(pid));
  return age > HOUR || (ended && age > MINUTE);
}

function remove(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

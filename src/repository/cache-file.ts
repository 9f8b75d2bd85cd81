import { lstatSync, readFileSync } from "node:fs";
import { UserError } from "../errors.ts";
import { writeFileSafely } from "./write.ts";

/** Text of a file that may be missing, damaged or of somebody else: `undefined` whenever it cannot be read. */
export function readCache(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
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

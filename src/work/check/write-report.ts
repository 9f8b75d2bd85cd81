import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import { readTextIfThere } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import type { Workplace } from "../workplace.ts";

/**
 * Writes a report of a check over whatever the file held.
 * @param file As typed.
 */
export function writeReport({ cwd }: Pick<Workplace, "cwd">, file: string, text: string): void {
  const path = resolve(cwd, file);
  writeFileSafely(path, text, { expected: readTextIfThere(path) ?? null });
}

/** Adds a report to a file that other programs add to as well. */
export function appendReport(file: string, text: string): void {
  appendFileSync(file, text);
}

import { resolve } from "node:path";
import { appendOutput, writeOutput } from "../../repository/write-output.ts";
import type { Workplace } from "../workplace.ts";
import { refuseTypedLinkOut } from "../../repository/inside.ts";
import { refuseDeviceName } from "../../repository/typed-paths.ts";

/**
 * Writes a report of a check over whatever the file held. What it held is not read: it may be larger
 * than what is read here, or be a pipe.
 * @param file As typed.
 */
export function writeReport({ cwd }: Pick<Workplace, "cwd">, file: string, text: string): void {
  const path = resolve(cwd, file);
  refuseTypedLinkOut(cwd, path);
  refuseDeviceName(file);
  writeOutput(path, text);
}

/** Adds a report to a file that other programs add to as well. */
export function appendReport(file: string, text: string): void {
  appendOutput(file, text);
}

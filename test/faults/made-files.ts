/** The files that a move made, and how they differ from those that it should have made. */
import type { Folder } from "../support/folder.ts";
import { decisionsIn } from "../support/moved-bench.ts";

export type MadeFiles = Record<string, string>;

/** Records and papers, without what the program keeps for itself. */
export function filesOf(folder: Folder): MadeFiles {
  const all = Object.entries(decisionsIn(folder));
  return Object.fromEntries(all.filter(([file]) => !/\/\.[^/]+$/.test(file)));
}

/** The names and lines that only one of the two has; empty if they are the same. */
export function differencesOf(made: MadeFiles, wanted: MadeFiles): string {
  if (JSON.stringify(made) === JSON.stringify(wanted)) return "";
  const [is, was] = [linesOf(made), linesOf(wanted)];
  const only = [is.filter((one) => !was.includes(one)), was.filter((one) => !is.includes(one))];
  return JSON.stringify(only);
}

function linesOf(files: MadeFiles): string[] {
  return Object.entries(files).flatMap(([name, text]) => [name, ...text.split("\n")]);
}

import { mendRepository } from "../../work/check/mend-repository.ts";
import type { MendedFile } from "../../work/check/mend-repository.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { sayLines } from "../say-lines.ts";

export interface MendOptions {
  /** Says what it would do, and writes nothing. */
  dryRun?: true;
  /** Names each file, however many. */
  verbose?: true;
  /** Says nothing about what went well. */
  quiet?: true;
}

/** So many files are named; of more only the number is of use. */
const MOST = 10;

/** Mends what needs no judgement, and says what: the first files by name, and how many others. */
export function runMend(paths: readonly string[], options: MendOptions, io: Io): void {
  const { dryRun, verbose, quiet } = options;
  const how = dryRun === true ? "Would mend" : "Mended";
  const most = verbose === true ? Infinity : MOST;
  const said = { mended: 0, refused: 0 };
  for (const one of mendRepository(io, paths, dryRun === true)) {
    const kind = one.notWritten === undefined ? "mended" : "refused";
    said[kind] += 1;
    const isSaid = said[kind] <= most && (kind === "refused" || quiet !== true);
    if (isSaid) sayLines(io.stderr, lineOf(one, how));
  }
  if (said.mended > most && quiet !== true) {
    sayLines(io.stderr, `${how}: ${files(said.mended)} in all. To name each: --verbose`);
  }
  if (said.refused > most) sayLines(io.stderr, `Not written: ${files(said.refused)} in all`);
}

function lineOf({ file, notWritten }: MendedFile, how: string): string {
  if (notWritten === undefined) return `${how}: ${visible(file)}`;
  return `Not written: ${visible(file)}, for ${notWritten}`;
}

function files(count: number): string {
  return `${count.toLocaleString("en-GB")} files`;
}

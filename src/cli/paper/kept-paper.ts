import { resolve } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { readStamp } from "../../record/paper-stamp.ts";
import { readTextIfThere, pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import type { PaperOptions } from "./paper-options.ts";

/** Where the paper goes; `undefined` prints it. */
export function targetOf(
  { stdout, out }: PaperOptions,
  beside: string,
  io: Io,
): string | undefined {
  if (stdout === true || out === "-") return undefined;
  return out === undefined ? beside : resolve(io.cwd, out);
}

/** Only digests are compared: a newer program that words things better makes no paper stale. */
export function checkPaper(digest: string, target: string, io: Io): ExitCode {
  const file = visible(pathFrom(io.cwd, target));
  const fault = faultOf(readTextIfThere(target), digest);
  if (fault === undefined) {
    io.stdout.write(`${file} is current.\n`);
    return EXIT.ok;
  }
  io.stdout.write(`${file} ${fault}\n`);
  return EXIT.findings;
}

function faultOf(paper: string | undefined, digest: string): string | undefined {
  if (paper === undefined) return "is missing. To make it, leave --check out.";
  const stamp = readStamp(paper);
  if (stamp === undefined) return "was not made by rightly paper, or its last line was taken off.";
  if (!stamp.paperIntact) return "was changed by hand. Put the change into the record instead.";
  if (stamp.record !== digest)
    return "is older than its record. To make it again, leave --check out.";
  return undefined;
}

/**
 * Writes a paper, and says so.
 * @throws UserError if somebody typed into the one that is there, unless it is to be replaced.
 */
export function writePaper(
  target: string,
  text: string,
  options: PaperOptions,
  io: Io,
  mode?: number,
): void {
  const file = visible(pathFrom(io.cwd, target));
  const old = readTextIfThere(target);
  if (old === text) {
    io.stdout.write(`${file} is current already.\n`);
    return;
  }
  if (old !== undefined && options.replace !== true) refuseToLose(old, file);
  if (options.dryRun === true) {
    io.stdout.write(`Would write ${file}\n`);
    return;
  }
  // As it was read, so that a change made meanwhile is not lost.
  const written = writeFileSafely(target, text, {
    expected: old ?? null,
    ...(mode === undefined ? {} : { mode }),
  });
  io.stdout.write(`Paper: ${file}\n`);
  if (!written.durable) io.stderr.write("It is saved, but may not survive a power cut.\n");
}

/** Words that somebody typed into a paper stand nowhere else. */
function refuseToLose(old: string, file: string): void {
  if (readStamp(old)?.paperIntact === true) return;
  throw new UserError(`${file} was not written: it was changed by hand, or is no paper`, {
    hint: "Put the change into the record, or choose another name with --out. To write over it: --replace",
    exitCode: EXIT.usage,
  });
}

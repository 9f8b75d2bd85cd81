import { join, resolve } from "node:path";
import { pruneBaseline, serialiseBaseline } from "../../check/baseline.ts";
import { checkRepository } from "../../check/check.ts";
import { maySetAside } from "../../check/every-rule.ts";
import type { CheckOptions, CheckResult } from "../../check/model.ts";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { readText, readTextIfThere, pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";

const DEFAULT = "rightly-baseline.txt";

/** Writes down everything that is found now, so that from here on only new findings are shown. */
export function runWriteBaseline(named: string | true, check: CheckOptions, io: Io): ExitCode {
  const path = baselinePath(named, check);
  const { marked } = checkAll(check);
  const old = readTextIfThere(path);
  writeFileSafely(path, serialiseBaseline(marked), { expected: old ?? null });
  const kept = marked.filter(({ finding }) => maySetAside(finding.rule)).length;
  const file = visible(pathFrom(io.cwd, path));
  io.stdout.write(`Baseline: ${file}, ${findings(kept)}\n`);
  const left = marked.length - kept;
  if (left > 0) {
    io.stderr.write(
      `${findings(left)} not in it: personal data and files that cannot be read are always shown.\n`,
    );
  }
  if (setIn(check) !== path) {
    io.stderr.write(`To use it in every check, add to rightly.yaml: baseline: ${file}\n`);
  }
  return EXIT.ok;
}

/** Takes out of a baseline what was mended, and adds nothing. */
export function runPruneBaseline(named: string | true, check: CheckOptions, io: Io): ExitCode {
  const path = baselinePath(named, check);
  const old = readText(path);
  const text = pruneBaseline(old, checkAll(check).marked);
  const taken = old.split("\n").length - text.split("\n").length;
  if (taken > 0) writeFileSafely(path, text, { expected: old });
  io.stdout.write(`Baseline: ${visible(pathFrom(io.cwd, path))}, ${findings(taken)} taken out\n`);
  return EXIT.ok;
}

/** Half a check would leave half a baseline. */
function checkAll({ cwd, paths = [], today }: CheckOptions): CheckResult {
  if (paths.length > 0) {
    throw new UserError("a baseline holds the whole repository, and paths were named", {
      hint: "Leave the paths out.",
    });
  }
  const result = checkRepository({ cwd, today, baseline: false });
  if (result.configured) return result;
  throw new UserError("rightly.yaml cannot be used, so nothing could be checked", {
    hint: "To see what is wrong with it: rightly check",
  });
}

function baselinePath(named: string | true, check: CheckOptions): string {
  if (named !== true) return resolve(check.cwd, named);
  return setIn(check) ?? join(readConfiguration(check.cwd).root, DEFAULT);
}

function setIn({ cwd }: CheckOptions): string | undefined {
  const { root, baseline } = readConfiguration(cwd);
  return baseline === undefined ? undefined : join(root, baseline);
}

function findings(count: number): string {
  return count === 1 ? "1 finding" : `${count} findings`;
}

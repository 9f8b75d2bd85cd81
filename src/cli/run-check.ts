import { resolve } from "node:path";
import { checkRepository } from "../check/check.ts";
import { HIDING_RULES } from "../check/every-rule.ts";
import type { CheckResult } from "../check/model.ts";
import { EXIT, UserError } from "../errors.ts";
import type { ExitCode } from "../errors.ts";
import { EXEMPT_ENDING } from "../repository/exempt-file.ts";
import { readText } from "../repository/read.ts";
import { colourFor } from "./colour.ts";
import type { Io } from "./io.ts";
import { runPruneBaseline, runWriteBaseline } from "./run-baseline.ts";
import { renderConcise } from "./reporters/concise.ts";
import { renderHuman } from "./reporters/human.ts";
import { renderJson } from "./reporters/json.ts";
import { renderSummary } from "./reporters/summary.ts";
import { dayOf } from "./walk/as-of.ts";

export interface CheckCommandOptions {
  format: "human" | "json" | "concise";
  json?: true;
  failOn: "error" | "warning";
  asOf?: string;
  quiet?: true;
  /** A file; `false` for `--no-baseline`; commander says `true` where neither was given. */
  baseline?: string | boolean;
  writeBaseline?: string | true;
  pruneBaseline?: string | true;
}

/** Checks, prints and gives the exit code. Everything it prints is a result, so it goes to stdout. */
export async function runCheck(
  paths: readonly string[],
  options: CheckCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const today = dayOf(options.asOf, io.today);
  const { baseline, writeBaseline, pruneBaseline } = options;
  const check = { cwd: io.cwd, paths, today };
  if (writeBaseline !== undefined) return runWriteBaseline(writeBaseline, check, io);
  if (pruneBaseline !== undefined) return runPruneBaseline(pruneBaseline, check, io);
  const result = checkRepository({ ...check, ...(baseline === true ? {} : { baseline }) });
  io.stdout.write(await render(result, options, io));
  return exitCodeFor(result, options.failOn);
}

async function render(
  result: CheckResult,
  { format, json, quiet }: CheckCommandOptions,
  io: Io,
): Promise<string> {
  if (json === true || format === "json") return renderJson(result);
  const summary = quiet === true ? "" : renderSummary(result);
  if (format === "concise") return renderConcise(result.findings) + summary;
  const found = renderHuman(result.findings, {
    source: sourceIn(io.cwd),
    hiding: HIDING_RULES,
    colour: await colourFor(io),
  });
  return found === "" || summary === "" ? found + summary : `${found}\n${summary}`;
}

function exitCodeFor(
  { findings, configured }: CheckResult,
  failOn: CheckCommandOptions["failOn"],
): ExitCode {
  if (!configured) return EXIT.usage;
  const isFailure = findings.some(({ severity }) => severity === "error" || severity === failOn);
  return isFailure ? EXIT.findings : EXIT.ok;
}

/** Texts of files with findings, read again when they are shown: most files have none. */
export function sourceIn(cwd: string): (file: string) => string | undefined {
  let last: { file: string; text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, text: textOf(resolve(cwd, file)) };
    return last.text;
  };
}

function textOf(path: string): string | undefined {
  // What is printed may be public, and a line of this file is not.
  if (path.endsWith(EXEMPT_ENDING)) return undefined;
  try {
    return readText(path);
  } catch (error) {
    // What cannot be read has been said by the finding itself.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

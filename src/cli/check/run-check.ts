import { appendFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkRepository } from "../../check/check.ts";
import type { CheckResult } from "../../check/model.ts";
import type { Shard } from "../../check/shard.ts";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { EXEMPT_ENDING } from "../../record/files.ts";
import { gitFolder } from "../../repository/git.ts";
import { readText, readTextIfThere, pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { decodeText } from "../../yaml/decode.ts";
import { cacheFolder } from "../../work/check/cache-folder.ts";
import { colourFor } from "../colour.ts";
import type { Io } from "../io.ts";
import { parseFormats } from "./reporters/formats.ts";
import type { FormatTarget } from "./reporters/formats.ts";
import { renderFormat } from "./reporters/render-format.ts";
import type { RenderOptions } from "./reporters/render-format.ts";
import { runPruneBaseline, runWriteBaseline } from "./run-baseline.ts";
import { BUILD } from "../version.ts";
import { parseShard } from "../../work/check/parse-shard.ts";
import { ProgressLine } from "./progress-line.ts";
import { dayGiven } from "../../work/day-given.ts";

export interface CheckCommandOptions {
  format?: string[];
  json?: true;
  failOn: "error" | "warning";
  asOf?: string;
  since?: string;
  fix?: true;
  dryRun?: true;
  stdin?: true;
  stdinFilename?: string;
  quiet?: true;
  maxFindings?: number;
  shard?: string;
  merge?: string[];
  /** `false` for `--no-cache`. */
  cache: boolean;
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
  const targets = targetsOf(options, io);
  const today = dayGiven("--as-of", options.asOf, io.today);
  const { baseline, writeBaseline, pruneBaseline } = options;
  const typed = await typedRecord(paths, options, io);
  const cache = options.cache
    ? { folderFor: (root: string) => cacheFolder(root, io), build: BUILD }
    : undefined;
  if (options.merge !== undefined) {
    const { mergeResults } = await import("../../work/check/merge-results.ts");
    const merged = mergeResults(options.merge, io.cwd);
    await report(merged, targets, options, undefined, io);
    return exitCodeFor(merged, options.failOn);
  }
  const shard = options.shard === undefined ? undefined : partOf(options.shard, options);
  const progress = new ProgressLine(io).told;
  const check = { cwd: io.cwd, progress, shard, paths, today, since: options.since, typed, cache };
  if (writeBaseline !== undefined) return runWriteBaseline(writeBaseline, check, io);
  if (pruneBaseline !== undefined) return runPruneBaseline(pruneBaseline, check, io);
  if (options.fix === true) {
    if (typed !== undefined) throw new UserError("what is piped in cannot be mended in its place");
    const { runMend } = await import("./run-mend.ts");
    runMend(paths, options.dryRun === true, io);
  }
  const result = checkRepository({ ...check, ...(baseline === true ? {} : { baseline }) });
  await report(result, targets, options, typed, io);
  return exitCodeFor(result, options.failOn);
}

/** What writes, or speaks of one record, is not shared out. */
function partOf(typed: string, options: CheckCommandOptions): Shard {
  const { fix, stdin, writeBaseline, pruneBaseline } = options;
  const shard = parseShard(typed);
  if ((fix ?? stdin ?? writeBaseline ?? pruneBaseline) === undefined) return shard;
  throw new UserError(
    "--shard checks a part, and does not go with what writes or reads one record",
    {
      hint: "Leave --shard out.",
      exitCode: EXIT.usage,
    },
  );
}

interface Typed {
  path: string;
  text: string;
}

/** What an editor hands over before it is saved. */
async function typedRecord(
  paths: readonly string[],
  { stdin, stdinFilename: name }: CheckCommandOptions,
  io: Io,
): Promise<Typed | undefined> {
  if (stdin !== true && name === undefined) return undefined;
  if (stdin !== true || name === undefined || paths.length > 0 || !name.endsWith(".yaml")) {
    throw new UserError("--stdin takes one record, and its name from --stdin-filename", {
      hint: "Such as: rightly check --stdin --stdin-filename decisions/2026/2026-11-23-clubs.yaml",
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Buffer));
  return { path: resolve(io.cwd, name), text: decodeText(Buffer.concat(chunks), name) };
}

/** What is asked for; in GitHub Actions, where nothing is, annotations and a page as well. */
function targetsOf({ format = [], json }: CheckCommandOptions, { env }: Io): FormatTarget[] {
  if (json === true) return [{ format: "json", file: undefined }];
  const asked = parseFormats(format);
  if (asked.length > 0) return asked;
  const human: FormatTarget = { format: "human", file: undefined };
  if (env["GITHUB_ACTIONS"] !== "true") return [human];
  const summary = env["GITHUB_STEP_SUMMARY"] ?? "";
  return [
    human,
    { format: "github", file: undefined },
    ...(summary === "" ? [] : [{ format: "github-summary", file: summary } as const]),
  ];
}

async function report(
  result: CheckResult,
  targets: readonly FormatTarget[],
  { quiet, failOn, maxFindings }: CheckCommandOptions,
  typed: Typed | undefined,
  io: Io,
): Promise<void> {
  const root = gitFolder(io.cwd) ?? io.cwd;
  const options: RenderOptions = {
    quiet: quiet === true,
    failOn,
    most: maxFindings,
    colour: await colourFor(io),
    source: sourceOf(typed, io.cwd),
    from: (file) => pathFrom(root, join(io.cwd, file)),
  };
  for (const { format, file } of targets) {
    const text = renderFormat(
      format,
      result,
      file === undefined ? options : { ...options, colour: false },
    );
    if (file === undefined) io.stdout.write(text);
    else if (file === io.env["GITHUB_STEP_SUMMARY"]) appendFileSync(file, text);
    else {
      const path = resolve(io.cwd, file);
      writeFileSafely(path, text, { expected: readTextIfThere(path) ?? null });
    }
  }
}

function exitCodeFor(
  { findings, configured }: CheckResult,
  failOn: CheckCommandOptions["failOn"],
): ExitCode {
  if (!configured) return EXIT.usage;
  const isFailure = findings.some(({ severity }) => severity === "error" || severity === failOn);
  return isFailure ? EXIT.findings : EXIT.ok;
}

/** What is typed is shown as it is typed. */
function sourceOf(typed: Typed | undefined, cwd: string): (file: string) => string | undefined {
  const read = sourceIn(cwd);
  return (file) =>
    typed !== undefined && resolve(cwd, file) === typed.path ? typed.text : read(file);
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

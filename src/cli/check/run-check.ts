import { resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { checkWorkplace } from "../../work/check/check-workplace.ts";
import type { CheckRequest, CheckResult } from "../../work/check/check-workplace.ts";
import { parseShard } from "../../work/check/parse-shard.ts";
import type { TypedRecord } from "../../work/check/report-source.ts";
import { dayGiven } from "../../work/day-given.ts";
import type { Workplace } from "../../work/workplace.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { readPipe } from "../read-pipe.ts";
import { BUILD } from "../version.ts";
import { ProgressLine } from "./progress-line.ts";
import { printReports } from "./reporters/print-reports.ts";
import { targetsFor } from "./reporters/report-targets.ts";

export interface CheckCommandOptions {
  format?: string[];
  json?: true;
  failOn: "error" | "warning";
  asOf?: string;
  since?: string;
  all?: true;
  staged?: true;
  fix?: true;
  dryRun?: true;
  verbose?: true;
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
  const targets = targetsFor(options, io.env);
  const place = { cwd: io.cwd, today: dayGiven("--as-of", options.asOf, io.today) };
  const typed = await readTyped(paths, options, io);
  if (options.merge !== undefined) {
    const { mergeResults } = await import("../../work/check/merge-results.ts");
    const merged = mergeResults(options.merge, io.cwd);
    await printReports(merged, { targets, options }, io);
    return exitCodeFor(merged, options.failOn);
  }
  const request = requestFor(paths, options, typed, io);
  const ended = await runBeforeCheck(paths, options, place, io);
  if (ended !== undefined) return ended;
  const report = async (result: CheckResult, texts?: Pick<Workplace, "cwd">): Promise<ExitCode> => {
    await printReports(result, { targets, options, typed, texts }, io);
    return exitCodeFor(result, options.failOn);
  };
  if (options.staged !== true) return report(checkWorkplace(place, request));
  refuseBesideStaged(options);
  const { checkStaged } = await import("../../work/check/check-staged.ts");
  return checkStaged(place, request, io.env, report);
}

/** What is staged is looked at, and nothing is written. */
function refuseBesideStaged({ stdin, fix, baseline }: CheckCommandOptions): void {
  if (stdin === undefined && fix === undefined && typeof baseline !== "string") return;
  throw new UserError(
    "--staged checks what is staged, and goes with no --stdin, --fix or --baseline FILE",
    {
      hint: "Leave out one of them.",
    },
  );
}

function requestFor(
  paths: readonly string[],
  options: CheckCommandOptions,
  typed: TypedRecord | undefined,
  io: Io,
): CheckRequest {
  const { since, all, baseline, shard, cache } = options;
  return {
    paths,
    since,
    all,
    typed,
    shard: shard === undefined ? undefined : parsePart(shard, options),
    progress: new ProgressLine(io).told,
    isBuild: !["", "false", undefined].includes(io.env["CI"]),
    cache: cache ? { env: io.env, build: BUILD } : undefined,
    ...(baseline === true ? {} : { baseline }),
  };
}

/** What writes comes before a check, or takes its place. @returns The exit code if no check follows. */
async function runBeforeCheck(
  paths: readonly string[],
  options: CheckCommandOptions,
  place: Workplace,
  io: Io,
): Promise<ExitCode | undefined> {
  const { writeBaseline, pruneBaseline, fix, stdin } = options;
  if (writeBaseline !== undefined) {
    const { runWriteBaseline } = await import("./run-baseline.ts");
    return runWriteBaseline({ named: writeBaseline, paths }, place, io);
  }
  if (pruneBaseline !== undefined) {
    const { runPruneBaseline } = await import("./run-baseline.ts");
    return runPruneBaseline({ named: pruneBaseline, paths }, place, io);
  }
  if (fix !== true) return undefined;
  if (stdin === true) throw new UserError("what is piped in cannot be mended in its place");
  const { runMend } = await import("./run-mend.ts");
  runMend(paths, options, io);
  return undefined;
}

/** What writes, or is about one record, is not shared out. */
function parsePart(typed: string, options: CheckCommandOptions): CheckRequest["shard"] {
  const { fix, stdin, writeBaseline, pruneBaseline } = options;
  const shard = parseShard(typed);
  if ((fix ?? stdin ?? writeBaseline ?? pruneBaseline) === undefined) return shard;
  throw new UserError(
    "--shard checks a part, and does not go with what writes or reads one record",
    { hint: "Leave --shard out." },
  );
}

/** What an editor hands over before it is saved. */
async function readTyped(
  paths: readonly string[],
  { stdin, stdinFilename: name }: CheckCommandOptions,
  io: Io,
): Promise<TypedRecord | undefined> {
  if (stdin !== true && name === undefined) return undefined;
  if (stdin !== true || name === undefined || paths.length > 0 || !name.endsWith(".yaml")) {
    throw new UserError("--stdin takes one record, and its name from --stdin-filename", {
      hint: "Such as: rightly check --stdin --stdin-filename decisions/2026/2026-11-23-clubs.yaml",
    });
  }
  return { path: resolve(io.cwd, name), text: await readPipe(name, io) };
}

function exitCodeFor(
  { findings, configured }: CheckResult,
  failOn: CheckCommandOptions["failOn"],
): ExitCode {
  if (!configured) return EXIT.usage;
  const isFailure = findings.some(({ severity }) => severity === "error" || severity === failOn);
  return isFailure ? EXIT.findings : EXIT.ok;
}

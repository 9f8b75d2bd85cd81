import { EXIT, UserError } from "../errors.ts";
import { dirname, resolve } from "node:path";
import type { ExitCode } from "../errors.ts";
import { filterLog } from "../publish/log-filter.ts";
import { renderLogCsv } from "../publish/log-csv.ts";
import { renderLogJson } from "../publish/log-json.ts";
import { renderLogMarkdown } from "../publish/log-markdown.ts";
import type { Published } from "../publish/model.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { shownPath } from "../repository/read.ts";
import { writeFileSafely } from "../repository/write.ts";
import { visible } from "../yaml/shown.ts";
import type { Io } from "./io.ts";
import { readAllPublished, sayLeftOut } from "./read-published.ts";
import { isoDay, logFilter, logFormat } from "./log-options.ts";
import type { LogFormat, LogOptions } from "./log-options.ts";

type Render = (
  records: readonly Published[],
  asOf: string,
) => string | Uint8Array | Promise<Uint8Array>;

const RENDERERS: Readonly<Record<LogFormat, Render>> = {
  md: renderLogMarkdown,
  csv: renderLogCsv,
  json: renderLogJson,
  // What makes workbooks is loaded only when one is wanted.
  xlsx: async (records, asOf) =>
    (await import("../publish/log-xlsx.ts")).renderLogXlsx(records, asOf),
};

const NEEDS_A_FILE = new UserError("a workbook is not for the screen", {
  hint: "Say where to put it: --out log/decisions.xlsx",
  exitCode: EXIT.usage,
});

/** Makes the log of a repository. A record that cannot be read is named, and the rest is listed. */
export async function runLog(options: LogOptions, io: Io): Promise<ExitCode> {
  const format = logFormat(options);
  const asOf = options.asOf === undefined ? io.today : isoDay("--as-of", options.asOf);
  const out = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  if (format === "xlsx" && out === undefined) throw NEEDS_A_FILE;
  const configuration = readConfiguration(io.cwd);
  const all = readAllPublished(configuration, out === undefined ? io.cwd : dirname(out), io);
  const { records } = all;
  const kept = filterLog(records, logFilter(options, records));
  if (kept.length === 0) io.stderr.write("No record matches.\n");
  const made = await RENDERERS[format](kept, asOf);
  if (out === undefined) io.stdout.write(made);
  else writeLog(out, made, options, io);
  return sayLeftOut(all, "log", io);
}

function writeLog(out: string, made: string | Uint8Array, options: LogOptions, io: Io): void {
  const file = visible(shownPath(io.cwd, out));
  if (options.dryRun === true) {
    io.stderr.write(`Would write ${file}\n`);
    return;
  }
  writeFileSafely(out, made);
  io.stderr.write(`Log: ${file}\n`);
}

import { dirname, join, resolve } from "node:path";
import { EXIT, UserError } from "../errors.ts";
import type { ExitCode } from "../errors.ts";
import { filterLog } from "../publish/log-filter.ts";
import { renderLogCsv } from "../publish/log-csv.ts";
import { renderLogJson } from "../publish/log-json.ts";
import { renderLogMarkdown } from "../publish/log-markdown.ts";
import type { Published } from "../publish/model.ts";
import { readConfiguration } from "../repository/configuration.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { findRecords, shownPath } from "../repository/read.ts";
import { writeFileSafely } from "../repository/write.ts";
import { visible } from "../yaml/shown.ts";
import type { Io } from "./io.ts";
import { isoDay, logFilter, logFormat } from "./log-options.ts";
import type { LogFormat, LogOptions } from "./log-options.ts";
import { publishedOf, readRecord } from "./published.ts";

const RENDERERS: Readonly<
  Record<LogFormat, (records: readonly Published[], asOf: string) => string>
> = { md: renderLogMarkdown, csv: renderLogCsv, json: renderLogJson };

/** Makes the log of a repository. A record that cannot be read is named, and the rest is listed. */
export function runLog(options: LogOptions, io: Io): ExitCode {
  const format = logFormat(options);
  const asOf = options.asOf === undefined ? io.today : isoDay("--as-of", options.asOf);
  const out = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  const configuration = readConfiguration(io.cwd);
  const files = filesOf(configuration, io);
  const { records, leftOut } = readAll(
    files,
    configuration,
    out === undefined ? io.cwd : dirname(out),
    io,
  );
  const kept = filterLog(records, logFilter(options, records));
  if (kept.length === 0) io.stderr.write("No record matches.\n");
  const text = RENDERERS[format](kept, asOf);
  if (out === undefined) io.stdout.write(text);
  else writeLog(out, text, options, io);
  if (leftOut === 0) return EXIT.ok;
  io.stderr.write(
    `${leftOut} of ${files.length} records could not be read and ${leftOut === 1 ? "is" : "are"} not in this log. To see why: rightly check\n`,
  );
  return EXIT.findings;
}

function filesOf({ root, records }: Configuration, io: Io): string[] {
  const folder = join(root, records);
  const files = findRecords(folder);
  if (files.length > 0) return files;
  throw new UserError(`there are no records in ${shownPath(io.cwd, folder)}`, {
    hint: `Looked in ${folder}. To make one: rightly new`,
    exitCode: EXIT.usage,
  });
}

function readAll(
  files: readonly string[],
  configuration: Configuration,
  from: string,
  io: Io,
): { records: Published[]; leftOut: number } {
  const records: Published[] = [];
  for (const path of files) {
    try {
      const { record } = readRecord(path, io.cwd);
      records.push(publishedOf(record, path, configuration, from));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const file = shownPath(io.cwd, path);
      const named = error.message.includes(file) || error.message.includes(path);
      const said = named ? error.message : `${file}: ${error.message}`;
      io.stderr.write(`${visible(said)}\n`);
    }
  }
  return { records, leftOut: files.length - records.length };
}

function writeLog(out: string, text: string, options: LogOptions, io: Io): void {
  const file = visible(shownPath(io.cwd, out));
  if (options.dryRun === true) {
    io.stderr.write(`Would write ${file}\n`);
    return;
  }
  writeFileSafely(out, text);
  io.stderr.write(`Log: ${file}\n`);
}

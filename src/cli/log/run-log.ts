import { dirname } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { filterLog } from "../../publish/log/log-filter.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import type { Io } from "../io.ts";
import { outputFormat } from "../output-format.ts";
import { readAllPublished, sayLeftOut } from "../read-published.ts";
import { renderLog } from "./log-formats.ts";
import { dayGiven } from "../../work/day-given.ts";
import { LOG_FORMATS, logFilter } from "./log-options.ts";
import type { LogFormat, LogOptions } from "./log-options.ts";
import { keepLog, targetOf } from "./log-target.ts";
import type { LogTarget } from "./log-target.ts";

/** Makes the log of a repository. A record that cannot be read is named, and the rest is listed. */
export async function runLog(options: LogOptions, io: Io): Promise<ExitCode> {
  const format = outputFormat(options, LOG_FORMATS, "md");
  refuseWhatDoesNotFit(options, format);
  const target = targetOf(options, format, io);
  const configuration = readConfiguration(io.cwd);
  const from = target === undefined ? io.cwd : dirname(target.path);
  const all = readAllPublished(configuration, from, io);
  const records = filterLog(all.records, logFilter(options, all.records, io.today));
  if (records.length === 0) io.stderr.write("No record matches.\n");
  const setting = {
    asOf: dayOf(options, target, io),
    configuration,
    template: options.template,
    io,
  };
  if (target === undefined) io.stdout.write(await renderLog(format, records, setting));
  const kept = target === undefined ? EXIT.ok : await keepLog(target, records, setting, options);
  return kept === EXIT.ok ? sayLeftOut(all, "log", io) : kept;
}

/** A log that is kept is compared with what would have been made on its own day: time alone makes none stale. */
function dayOf({ asOf, check }: LogOptions, target: LogTarget | undefined, io: Io): string {
  if (asOf !== undefined) return dayGiven("--as-of", asOf, io.today);
  return (check === true ? target?.kept?.day : undefined) ?? io.today;
}

type Refusal = readonly [
  holds: (options: LogOptions, format: LogFormat) => boolean,
  message: string,
  hint: string,
];

const isPrinted = ({ out, into }: LogOptions): boolean => (into ?? out ?? "-") === "-";

const REFUSALS: readonly Refusal[] = [
  [
    ({ out, into }) => out !== undefined && into !== undefined,
    "--into and --out are two places for one log",
    "Leave one of them out.",
  ],
  [
    ({ into }, format) => into !== undefined && format !== "md",
    "--into puts the log into a Markdown page",
    "For another format, use --out.",
  ],
  [
    (options) => options.check === true && isPrinted(options),
    "--check looks at a log that is kept in a file",
    "Say which: --out log/decisions.md",
  ],
  [
    ({ template }, format) => template !== undefined && format !== "docx",
    "--template names a Word document to fill in",
    "Add --format docx.",
  ],
  [
    (options, format) => isPrinted(options) && format === "xlsx",
    "a workbook is not for the screen",
    "Say where to put it: --out log/decisions.xlsx",
  ],
  [
    (options, format) => isPrinted(options) && format === "docx",
    "a Word document is not for the screen",
    "Say where to put it: --out log/decisions.docx",
  ],
];

/** @throws UserError for options that do not go together. */
function refuseWhatDoesNotFit(options: LogOptions, format: LogFormat): void {
  const refusal = REFUSALS.find(([holds]) => holds(options, format));
  if (refusal === undefined) return;
  const [, message, hint] = refusal;
  throw new UserError(message, { hint, exitCode: EXIT.usage });
}

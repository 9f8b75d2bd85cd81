import { resolve } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { findLogPlace, putLog } from "../../publish/log/log-between.ts";
import type { LogPlace } from "../../publish/log/log-between.ts";
import { renderLogPart } from "../../publish/log/log-markdown.ts";
import { readLogStamp } from "../../publish/log/log-stamp.ts";
import type { Published } from "../../publish/model.ts";
import { readBytes, readBytesIfThere, pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { decodeText } from "../../yaml/decode.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { isSameLog, keptLog } from "./kept-log.ts";
import type { KeptLog } from "./kept-log.ts";
import { renderLog } from "./log-formats.ts";
import type { LogSetting } from "./log-formats.ts";
import type { LogFormat, LogOptions } from "./log-options.ts";

/** The most that is read of a log that is kept, in bytes. */
const LARGEST_LOG = 512 * 1024 * 1024;

/** The file that a log is kept in. */
export interface LogTarget {
  path: string;
  /** As it is said. */
  name: string;
  format: LogFormat;
  /** What to type to make it. */
  command: string;
  /** What is there; `undefined` if nothing is. */
  bytes: Uint8Array | undefined;
  /** Where in the file the log stands, if it is a part of a page. */
  place: LogPlace | undefined;
  /** What the log that is there says of itself. */
  kept: KeptLog | undefined;
}

/** Where the log is to be kept; `undefined` if it is printed. */
export function targetOf(
  { out, into }: LogOptions,
  format: LogFormat,
  io: Io,
): LogTarget | undefined {
  const typed = into ?? out;
  if (typed === undefined || typed === "-") return undefined;
  const path = resolve(io.cwd, typed);
  const name = visible(pathFrom(io.cwd, path));
  const command = `rightly log --${into === undefined ? "out" : "into"} ${name}`;
  const bytes =
    into === undefined ? readBytesIfThere(path, LARGEST_LOG) : readBytes(path, LARGEST_LOG);
  const place = into === undefined ? undefined : findLogPlace(decodeText(bytes!, name), name);
  const kept =
    place === undefined ? bytes && keptLog(format, bytes) : readLogStamp(place.log.trimEnd());
  return { path, name, format, command, bytes, place, kept };
}

/** Writes the log into its file, or says how the file stands to the records. */
export async function keepLog(
  target: LogTarget,
  records: readonly Published[],
  setting: LogSetting,
  { check, replace, dryRun }: LogOptions,
): Promise<ExitCode> {
  const made = await madeFor(target, records, setting);
  const isCurrent = target.bytes !== undefined && isSameLog(target.bytes, made);
  if (check === true) return sayChecked(target, isCurrent, setting.io);
  if (isCurrent) return said(setting.io, `${target.name} is current already.`);
  if (replace !== true) refuseToLose(target);
  if (dryRun === true) return said(setting.io, `Would write ${target.name}`);
  const { durable } = writeFileSafely(target.path, made, expectation(target, made, replace));
  if (!durable) said(setting.io, "It is saved, but may not survive a power cut.");
  return said(setting.io, `Log: ${target.name}`);
}

/** A text is written over as it was read, so that a change made meanwhile is not lost. */
function expectation(
  { bytes, place, name }: LogTarget,
  made: string | Uint8Array,
  replace: boolean | undefined,
): { expected?: string | null } {
  // What is to be replaced may be anything; the rest of a page may not.
  if (typeof made !== "string" || (replace === true && place === undefined)) return {};
  return { expected: bytes === undefined ? null : decodeText(bytes, name) };
}

async function madeFor(
  { format, place }: LogTarget,
  records: readonly Published[],
  setting: LogSetting,
): Promise<string | Uint8Array> {
  return place === undefined
    ? renderLog(format, records, setting)
    : putLog(place, renderLogPart(records, setting.asOf, place.under));
}

function sayChecked(target: LogTarget, isCurrent: boolean, { stdout }: Io): ExitCode {
  const { name, command } = target;
  const fault = faultOf(target, isCurrent);
  if (fault === undefined) {
    stdout.write(`${name} is current.\n`);
    return EXIT.ok;
  }
  stdout.write(`${name} ${fault} To make it: ${command}\n`);
  return EXIT.findings;
}

function faultOf(target: LogTarget, isCurrent: boolean): string | undefined {
  if (target.bytes === undefined) return "is missing.";
  if (isEmpty(target)) return "has no log in its place yet.";
  if (target.kept === undefined) return `was not made by rightly log, or was changed since.`;
  if (!target.kept.isIntact) return "was changed by hand: put the change into a record.";
  return isCurrent ? undefined : "is not what the records say now.";
}

function isEmpty({ bytes, place }: LogTarget): boolean {
  return place === undefined ? bytes === undefined : place.log.trim() === "";
}

/** Words that somebody typed into a log stand nowhere else. */
function refuseToLose(target: LogTarget): void {
  if (isEmpty(target) || target.kept?.isIntact === true) return;
  const what =
    target.place === undefined
      ? "it was changed by hand, or is no log"
      : "what stands between the two lines for the log was changed by hand, or is no log";
  throw new UserError(`${target.name} was not written: ${what}`, {
    hint: "Put the change into a record, or choose another name. To write over it: --replace. To put the log into a page of your own: --into",
    exitCode: EXIT.usage,
  });
}

function said({ stderr }: Io, words: string): ExitCode {
  stderr.write(`${words}\n`);
  return EXIT.ok;
}

import { readLogStamp } from "../../publish/log/log-stamp.ts";
import { zipDayOf } from "../../publish/log/zip-day.ts";
import { BYTE_ORDER_MARK } from "../../yaml/decode.ts";
import type { LogFormat } from "./log-options.ts";

/** What a log that is kept says of itself. */
export interface KeptLog {
  /** ISO day it was made for; `undefined` where the format says nothing that a day changes. */
  day: string | undefined;
  /** False if somebody is known to have changed it. */
  isIntact: boolean;
}

/** As every table of ours begins, whatever the records. */
const CSV_START = `${BYTE_ORDER_MARK}"Record","Title","Status"`;

const READERS: Readonly<Record<LogFormat, (bytes: Uint8Array) => KeptLog | undefined>> = {
  md: (bytes) => readLogStamp(textOf(bytes)),
  html: (bytes) => readLogStamp(textOf(bytes)),
  csv: (bytes) =>
    textOf(bytes).startsWith(CSV_START) ? { day: undefined, isIntact: true } : undefined,
  json: (bytes) => {
    const day = /^\{\s*"format": 1,\s*"as-of": "(\d{4}-\d{2}-\d{2})"/.exec(textOf(bytes))?.[1];
    return day === undefined ? undefined : { day, isIntact: true };
  },
  xlsx: zipLog,
  docx: zipLog,
};

/** What a file says of itself as a log; `undefined` if it was not made by `rightly log`. */
export function keptLog(format: LogFormat, bytes: Uint8Array): KeptLog | undefined {
  return READERS[format](bytes);
}

/** Whether a kept log is the one made now. How lines end in a text does not count: git may change that. */
export function isSameLog(kept: Uint8Array, made: string | Uint8Array): boolean {
  if (typeof made !== "string") return Buffer.compare(kept, made) === 0;
  return textOf(kept).replaceAll("\r\n", "\n") === made.replaceAll("\r\n", "\n");
}

function zipLog(bytes: Uint8Array): KeptLog | undefined {
  const day = zipDayOf(bytes);
  return day === undefined ? undefined : { day, isIntact: true };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

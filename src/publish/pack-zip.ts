import { zipSync } from "fflate";
import { emptyZipMark, sealZip, ZIP_FIELD } from "./zip-mark.ts";

/** What a packed file says of itself. */
export interface ZipMark {
  /** What it is: `log`. */
  document: string;
  /** ISO day it is made for; left out if a day changes nothing in it. */
  day?: string;
}

/** As a zip is made that says no day. */
const NO_DAY = new Date(1980, 0, 1);

/** Packs files in their order, marked so that a change can be told. The same input gives the same bytes. */
export function packZip(
  files: Readonly<Record<string, Uint8Array>>,
  { document, day }: ZipMark,
): Uint8Array {
  const mtime = day === undefined ? NO_DAY : dayOnThisClock(day);
  const extra = { [ZIP_FIELD]: emptyZipMark(document, day) };
  const packed = Object.entries(files).map(([name, bytes], at) => [
    name,
    [bytes, { mtime, ...(at === 0 ? { extra } : {}) }],
  ]);
  return sealZip(zipSync(Object.fromEntries(packed) as Parameters<typeof zipSync>[0]));
}

/** As a zip takes it: the start of that day on this machine's clock, which is also how it is read. */
function dayOnThisClock(day: string): Date {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Math.max(year!, 1980), month! - 1, date);
}

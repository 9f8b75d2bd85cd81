/**
 * A mark inside a packed file (a workbook, a document): what it is, the day it was made for and a digest
 * of all its bytes. It is in the extra field of the first file, which every reader of zips leaves
 * alone, and which Word and Excel drop when they save.
 */
import { bytesDigest } from "../framework/digest.ts";
import type { KeptFile } from "./format.ts";

/** Number of our extra field: one that no program has claimed. */
export const ZIP_FIELD = 0x7279;

const NO_DIGEST = "0".repeat(64);
const MARK = /^rightly (\w+)(?: day=(\d{4}-\d{2}-\d{2}))? file=sha256:([0-9a-f]{64})$/;

/** The mark before the digest of the whole is known, which it holds room for. */
export function emptyZipMark(document: string, day: string | undefined): Uint8Array {
  const made = day === undefined ? "" : ` day=${day}`;
  return new TextEncoder().encode(`rightly ${document}${made} file=sha256:${NO_DIGEST}`);
}

/** Puts the digest of a packed file into the mark it holds. */
export function sealZip(bytes: Uint8Array): Uint8Array {
  const digest = bytesDigest(bytes).slice("sha256:".length);
  for (const place of markPlaces(bytes)) putDigest(bytes, place, digest);
  return bytes;
}

/** What a packed file says of itself; `undefined` if it has no mark of ours. */
export function readZipMark(bytes: Uint8Array): KeptFile | undefined {
  const [place, copy] = markPlaces(bytes);
  if (place === undefined || copy === undefined) return undefined;
  const mark = textAt(bytes, place);
  const [, document, day, expected] = MARK.exec(mark) ?? [];
  if (document === undefined) return undefined;
  // A copy: what is compared later must be as it was read.
  const unsealed = new Uint8Array(bytes);
  for (const one of [place, copy]) putDigest(unsealed, one, NO_DIGEST);
  const isSealed = bytesDigest(unsealed) === `sha256:${expected}`;
  const isIntact = isSealed && textAt(bytes, copy) === mark;
  return { document, day, source: undefined, isIntact };
}

interface Stretch {
  from: number;
  to: number;
}

/** The mark in front of the first file, and its copy in the list at the end. */
function markPlaces(bytes: Uint8Array): Stretch[] {
  if (number4(bytes, 0) !== 0x04034b50) return [];
  const local = 30 + number2(bytes, 26);
  const list = number4(bytes, bytes.length - 22 + 16);
  const listed = list + 46 + number2(bytes, list + 28);
  return [
    fieldIn(bytes, { from: local, to: local + number2(bytes, 28) }),
    fieldIn(bytes, { from: listed, to: listed + number2(bytes, list + 30) }),
  ].flatMap((place) => place ?? []);
}

function fieldIn(bytes: Uint8Array, { from, to }: Stretch): Stretch | undefined {
  for (let at = from; at + 4 <= to; at += 4 + number2(bytes, at + 2)) {
    const field = { from: at + 4, to: at + 4 + number2(bytes, at + 2) };
    if (number2(bytes, at) === ZIP_FIELD && MARK.test(textAt(bytes, field))) return field;
  }
  return undefined;
}

function putDigest(bytes: Uint8Array, { to }: Stretch, digest: string): void {
  bytes.set(new TextEncoder().encode(digest), to - digest.length);
}

function textAt(bytes: Uint8Array, { from, to }: Stretch): string {
  return new TextDecoder().decode(bytes.subarray(from, to));
}

function number2(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function number4(bytes: Uint8Array, at: number): number {
  return (number2(bytes, at) | (number2(bytes, at + 2) << 16)) >>> 0;
}

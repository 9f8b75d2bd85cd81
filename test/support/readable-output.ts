/**
 * Every way in which the words of an output can be read: unzipped, unfolded, unescaped and without marks. A word that
 * a format packs, breaks over lines or writes in another way is still there for everybody who opens it.
 */
import { strFromU8, unzipSync } from "fflate";

/** Every part of a file that is packed, and of parts that are packed again; any other as text. */
export function unpacked(bytes: Uint8Array): string {
  if (strFromU8(bytes.subarray(0, 2), true) !== "PK") return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${unpacked(part)}`)
    .join("\n");
}

/** An output in all its readings, one after another. */
export function readingsOf(text: string): string {
  return [text, ...readings(text)].join("\n");
}

function readings(text: string): string[] {
  // A calendar breaks its lines anywhere, words too.
  const unfolded = text.replaceAll(/\r?\n[ \t]/g, "");
  const unescaped = withoutEscapes(unfolded);
  // Word and Excel may break a word into runs, and a page into marks.
  const untagged = withoutEscapes(unfolded.replaceAll(/<[^<>]*>/g, ""));
  return [...new Set([unfolded, unescaped, untagged])].filter((one) => one !== text);
}

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Twice, for what stands in a page may have been escaped for another format before. */
function withoutEscapes(text: string): string {
  return unescapeOnce(unescapeOnce(text));
}

function unescapeOnce(text: string): string {
  if (!/[&\\%]/.test(text)) return text;
  return text
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(parseInt(code, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replaceAll(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => NAMED[name] ?? "")
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => character(parseInt(code, 16)))
    .replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => character(parseInt(code, 16)))
    .replaceAll(/\\([^nrt])/g, "$1");
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

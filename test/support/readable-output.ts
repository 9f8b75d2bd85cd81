/**
 * Every way in which the words of an output can be read: unzipped, unfolded, unescaped and without marks. A word that
 * a format packs, breaks over lines or writes in another way is still there for everyone who opens it.
 */
import { strFromU8, unzipSync } from "fflate";

/** Every part of a file that is packed, and of parts that are packed again; any other as text. */
export function unpacked(bytes: Uint8Array): string {
  if (strFromU8(bytes.subarray(0, 2), true) !== "PK") return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${unpacked(part)}`)
    .join("\n");
}

/** An output in each of its readings: as it is first. */
export function readingsOf(text: string): string[] {
  // A calendar breaks its lines anywhere, words too.
  const unfolded = text.replaceAll(/\r?\n[ \t]/g, "");
  const unescaped = withoutEscapes(unfolded);
  // Word and Excel may break a word into runs, and a page into marks.
  const untagged = withoutEscapes(unfolded.replaceAll(/<[^<>]*>/g, ""));
  return [...new Set([text, unfolded, unescaped, untagged])];
}

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** What is in a page may have been escaped for another format before, and that for a third. */
const MOST_LAYERS = 4;

function withoutEscapes(text: string): string {
  let inner = text;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const outer = inner;
    inner = unescapeOnce(outer);
    if (inner === outer) break;
  }
  return inner;
}

const ESCAPE =
  /&#[xX]([0-9a-fA-F]{1,6});|&#(\d{1,7});|&(lt|gt|amp|quot|apos);|\\[uU]([0-9a-fA-F]{4})|%([0-9a-fA-F]{2})|\\([^nrt])/g;

function unescapeOnce(text: string): string {
  return text.replaceAll(
    ESCAPE,
    (
      all,
      hex?: string,
      decimal?: string,
      name?: string,
      utf?: string,
      percent?: string,
      bare?: string,
    ) => {
      if (decimal !== undefined) return character(Number(decimal));
      if (name !== undefined) return NAMED[name] ?? all;
      return bare ?? character(parseInt(hex ?? utf ?? percent ?? "", 16));
    },
  );
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

import { closeSync, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** Enough of a file to see what it is, in bytes. */
const HEAD = 4096;
/** The most that is read of a packed file, and of what is unpacked of it. */
const LARGEST_PACKED = 4 * 1024 * 1024;

/**
 * The beginning of a file as text; of a Word document, what is written in it. `undefined` for what is not
 * an ordinary file or cannot be read: the code that reads the whole file says why.
 */
export function readBeginning(path: string): string | undefined {
  try {
    if (!lstatSync(path).isFile()) return undefined;
    const file = openSync(path, "r");
    try {
      const bytes = readStart(file, HEAD);
      if (bytes.toString("latin1", 0, 2) !== "PK") return bytes.toString("utf8");
      return fstatSync(file).size > LARGEST_PACKED
        ? undefined
        : wordsIn(readStart(file, LARGEST_PACKED));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function readStart(file: number, most: number): Buffer {
  const bytes = Buffer.alloc(Math.min(most, fstatSync(file).size));
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
}

const LOCAL_HEADER = Buffer.from("PK\x03\x04", "latin1");

/** What is written in a Word document, each paragraph a line, without what only says how it looks. */
function wordsIn(zip: Buffer): string | undefined {
  for (let at = zip.indexOf(LOCAL_HEADER); at !== -1; at = zip.indexOf(LOCAL_HEADER, at + 4)) {
    const nameEnd = at + 30 + zip.readUInt16LE(at + 26);
    if (zip.toString("latin1", at + 30, nameEnd) !== "word/document.xml") continue;
    const packed = zip.subarray(nameEnd + zip.readUInt16LE(at + 28));
    const isStored = zip.readUInt16LE(at + 8) === 0;
    const xml = isStored
      ? packed.subarray(0, zip.readUInt32LE(at + 18))
      : inflateRawSync(packed, { maxOutputLength: LARGEST_PACKED });
    return asLines(xml.toString("utf8"));
  }
  return undefined;
}

const MARK = "NOT FOR PUBLICATION";

/** Paragraphs as lines, first those that say who may read them. */
function asLines(xml: string): string {
  return (
    xml
      .split(/<\/w:p>/)
      .map((paragraph) =>
        paragraph.replaceAll(/<[^<>]*>|&#?\w{1,8};/g, (mark) => (mark.startsWith("&") ? " " : "")),
      )
      // A council's own template may begin with anything.
      .sort((a, b) => Number(b.includes(MARK)) - Number(a.includes(MARK)))
      .join("\n")
  );
}

/** What is looked at of a Word template before any of it is unpacked, and before any of it is parsed. */
import { UserError } from "../../errors.ts";
import { quote } from "../../yaml/quote.ts";

/** Bytes when unpacked; a crest in print quality has a tenth of it. */
const LARGEST = 64 * 1024 * 1024;
/** Bytes of one part of text: more than a long report has. */
const LARGEST_PART = 16 * 1024 * 1024;
/** How many times smaller a part may be packed: text that repeats itself is packed 30 times smaller. */
const MOST_PACKED = 200;
const MOST_FILES = 2_000;
/** Elements inside one another: tables in boxes in tables have 60. */
const DEEPEST = 200;
const MOST_ELEMENTS = 400_000;

/** One file in a zip, as the list at its end has it. */
interface Listed {
  name: string;
  packed: number;
  size: number;
  isEncrypted: boolean;
}

/** @throws UserError that says what a template has too much of, or holds that no document should. */
export function refuseLargeTemplate(bytes: Uint8Array): void {
  const files = listed(bytes);
  if (files === undefined) throw notWord();
  if (files.length > MOST_FILES) throw refused(`it holds ${files.length} files`);
  const names = new Set<string>();
  let total = 0;
  for (const { name, packed, size, isEncrypted } of files) {
    if (isEncrypted) throw refused("it is protected with a password");
    if (isOutside(name)) throw refused(`it holds a file with the name ${quote(name)}`);
    if (names.has(name)) throw refused(`it holds two files with the name ${quote(name)}`);
    names.add(name);
    total += size;
    const isText = /\.(?:xml|rels)$/i.test(name);
    const isBomb = size > 1024 * 1024 && size > packed * MOST_PACKED;
    if (total > LARGEST || isBomb || (isText && size > LARGEST_PART)) {
      throw refused("it is too large when it is unpacked");
    }
  }
}

/** @throws UserError for what an XML reader could be led astray by. */
export function refuseUnusualXml(name: string, xml: string): void {
  // Other encodings would hide what is looked for here.
  if (
    /^(?:\uFFFD|\uFEFF\uFFFD|.?\0)/.test(xml) ||
    /^<\?xml[^>]*encoding=["'](?!utf-8)/i.test(xml)
  ) {
    throw refused(`its part ${quote(name)} is not UTF-8 text`);
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
    throw refused(
      `its part ${quote(name)} has a document type declaration, which Word never writes`,
    );
  }
  let depth = 0;
  let count = 0;
  for (const [tag] of xml.matchAll(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g)) {
    if (/^<[!?]/.test(tag)) continue;
    count += 1;
    if (tag.startsWith("</")) depth -= 1;
    else if (!tag.endsWith("/>")) depth += 1;
    if (depth > DEEPEST)
      throw refused(`its part ${quote(name)} is nested more than ${DEEPEST} deep`);
    if (count > MOST_ELEMENTS) throw refused(`its part ${quote(name)} has too many elements`);
  }
}

/** @throws UserError for a file of Word that is not a document. @returns The list of types, of a document. */
export function typedAsDocument(types: string): string {
  if (/macroEnabled|vbaProject/i.test(types)) {
    throw new UserError("the template is a Word file that may hold macros", {
      hint: "Save it in Word as a document without macros (.docx).",
    });
  }
  const main = "wordprocessingml.document.main+xml";
  const typed = types.replaceAll("wordprocessingml.template.main+xml", main);
  if (typed.includes(main)) return typed;
  throw notWord();
}

export function notWord(): UserError {
  return new UserError("the template is no Word document (.docx)", {
    hint: "Save it in Word as a document, not as a template or in an older format.",
  });
}

function refused(reason: string): UserError {
  return new UserError(`the template cannot be used: ${reason}`, {
    hint: "Make the template again in Word, or ask for it from someone you trust.",
  });
}

/** A name that would lead out of the document, or hide what it names. */
function isOutside(name: string): boolean {
  const isOdd = name === "" || name.length > 200 || /[\\:\0-\x1F\x7F]/.test(name);
  return (
    isOdd || name.startsWith("/") || name.split("/").some((part) => part === ".." || part === ".")
  );
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The list at the end of a zip; `undefined` if there is none that can be read. */
function listed(bytes: Uint8Array): Listed[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const files: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const length = view.getUint16(at + 28, true);
    files.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

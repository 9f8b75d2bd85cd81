/** Word templates that are too much, lead out, or ask for what is not theirs. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { ID } from "../base.ts";
import type { HostileCase, Verdict } from "../hostile-case.ts";
import { ACCEPTED, refuses } from "../hostile-case.ts";

const SHIPPED = unzipSync(readFileSync("templates/word/paper.docx"));
const TEXT = strFromU8(SHIPPED["word/document.xml"]!);
const BODY = "<w:body>";

function docx(files: Zippable): Uint8Array {
  return zipSync({ ...SHIPPED, ...files });
}

/** The shipped template with more at the start of its text. */
function withText(more: string): Uint8Array {
  return docx({ "word/document.xml": strToU8(TEXT.replace(BODY, `${BODY}${more}`)) });
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function nested(count: number): string {
  return `${"<w:p>".repeat(count)}${"</w:p>".repeat(count)}`;
}

function withDoctype(declaration: string): Uint8Array {
  const at = TEXT.indexOf("?>") + 2;
  const xml = `${TEXT.slice(0, at)}${declaration}${TEXT.slice(at)}`;
  return docx({ "word/document.xml": strToU8(xml) });
}

/** The sizes that the list of a zip gives, changed: what is unpacked is not what was said. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

/** One bit of each entry: protected by a password. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return changed;
}

const ZEROS = new Uint8Array(70 * 1024 * 1024);
const BOMB = zipSync({ ...SHIPPED, "word/media/a.bin": ZEROS }, { level: 9 });
const TYPES = strFromU8(SHIPPED["[Content_Types].xml"]!);

function typed(from: string, to: string): Uint8Array {
  return docx({ "[Content_Types].xml": strToU8(TYPES.replaceAll(from, to)) });
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, "utf16le");
}

const MANY = Object.fromEntries(
  Array.from({ length: 2500 }, (_, at) => [`word/media/${at}.png`, new Uint8Array(1)]),
);

const CANNOT = "the template cannot be used";

const ROWS: readonly (readonly [name: string, bytes: Uint8Array, verdict: Verdict])[] = [
  ["nothing", new Uint8Array(), refuses("no Word document")],
  ["words", strToU8("TOP SECRET"), { code: 2, never: ["TOP SECRET"] }],
  ["half a zip", docx({}).subarray(0, 3000), refuses("no Word document")],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), refuses("no Word document")],
  ["a list that lies before the file", lying(docx({}), 0xffffffff), refuses("too large")],
  ["a list that says nothing is in it", lying(BOMB, 10), refuses("")],
  ["70 MB of zeros", BOMB, refuses("too large")],
  ["2,500 files", docx(MANY), refuses("files")],
  ["a file outside", docx({ "../../evil.txt": strToU8("x") }), refuses(CANNOT)],
  ["a file at the root", docx({ "/etc/evil": strToU8("x") }), refuses(CANNOT)],
  ["a file of Windows", docx({ "C:\\evil": strToU8("x") }), refuses(CANNOT)],
  ["a file with a zero", docx({ "a\0b": strToU8("x") }), refuses(CANNOT)],
  ["a file with an escape", docx({ "a\u001b[2Jb": strToU8("x") }), refuses(CANNOT)],
  ["a password", encrypted(docx({})), refuses("password")],
  ["a document type", withDoctype("<!DOCTYPE w:document>"), refuses("document type")],
  [
    "an entity of a file",
    withDoctype('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    refuses("document type"),
  ],
  [
    "a billion laughs",
    withDoctype('<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'),
    refuses("document type"),
  ],
  ["text in UTF-16", docx({ "word/document.xml": utf16(TEXT) }), refuses("UTF-8")],
  ["60,000 paragraphs in one another", withText(nested(60_000)), refuses("nested")],
  ["500,000 elements", withText("<w:p/>".repeat(500_000)), refuses("")],
  [
    "macros",
    typed("wordprocessingml.document.main+xml", "macroEnabled.main+xml"),
    refuses("macros"),
  ],
  ["the type of a template", typed("document.main+xml", "template.main+xml"), ACCEPTED],
  ["the constructor", withText(paragraph("{{constructor}}")), refuses("template")],
  [
    "a call",
    withText(paragraph("{{constructor.constructor('return process')()}}")),
    refuses("template"),
  ],
  ["__proto__", withText(paragraph("{{__proto__}}")), refuses("template")],
  ["a loop", withText(paragraph("{{#each}}x{{/each}}")), refuses("template")],
  ["raw text", withText(paragraph("{{@paper}}")), refuses("template")],
  ["a tag without an end", withText(paragraph("{{title")), refuses("template")],
  [
    "10,000 tags that are not known",
    withText(paragraph("{{x}}").repeat(10_000)),
    refuses("template"),
  ],
  ["a tag with an escape", withText(paragraph("{{\u202e}}")), refuses("template")],
  [
    "no tag",
    docx({ "word/document.xml": strToU8(TEXT.replace(/\{\{|\}\}/g, "")) }),
    refuses("template"),
  ],
];

export const TEMPLATE_CASES: readonly HostileCase[] = ROWS.map(([name, bytes, verdict]) => ({
  name: `a template of ${name}`,
  files: { "crest.docx": bytes },
  argv: ["paper", ID, "--format", "docx", "--template", "crest.docx"],
  verdict,
}));

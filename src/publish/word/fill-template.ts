import Docxtemplater from "docxtemplater";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Unzipped } from "fflate";
import PizZip from "pizzip";
import type { Block } from "../document.ts";
import { safeForXml } from "../escape-xml.ts";
import { packZip } from "../pack-zip.ts";
import type { ZipMark } from "../pack-zip.ts";
import { visible } from "../../yaml/quote.ts";
import { renderWord } from "./render-word.ts";
import { templateFaults } from "./template-faults.ts";
import type { TagNames, TemplateFault } from "./template-faults.ts";
import {
  notWord,
  refuseLargeTemplate,
  refuseUnusualXml,
  typedAsDocument,
} from "./template-limits.ts";
import { trimBlanks, trimPartTags } from "./trim-part-tags.ts";
import { wordStyles } from "./word-styles.ts";

/** What fills a template. Its names are those of the tags that a template may have. */
export interface TemplateContent {
  /** Words that can be anywhere in a line. */
  words: Readonly<Record<string, string>>;
  /** Whole parts: each needs a paragraph of its own. */
  parts: Readonly<Record<string, readonly Block[]>>;
}

/** A document, or what is wrong with its template. */
export type FilledTemplate = { document: Uint8Array } | { faults: TemplateFault[] };

/**
 * A template filled in. The same input gives the same bytes.
 * @param template A `.docx` file.
 * @throws UserError if the template is no Word document.
 */
export function fillTemplate(
  template: Uint8Array,
  { words, parts }: TemplateContent,
  mark: ZipMark,
): FilledTemplate {
  const tags = { words: Object.keys(words), parts: Object.keys(parts) };
  const zip = opened(template, tags);
  const faults = faultsIn(zip, tags);
  if (faults.length > 0) return { faults };
  const styles = wordStyles(textOf(zip, "word/styles.xml"));
  const make = (): Docxtemplater =>
    new Docxtemplater(zip, {
      delimiters: { start: "{{", end: "}}" },
      modules: [{ name: "PartsAreBlocks", optionsTransformer: namedParts(tags) }],
      parser: (tag) => {
        const name = trimBlanks(tag);
        const word = words[name];
        return {
          get: () =>
            word === undefined ? renderWord(parts[name] ?? [], styles) : safeForXml(word),
        };
      },
    });
  try {
    const doc = make();
    doc.render();
    return { document: packed(doc.getZip() as PizZip, mark) };
  } catch (error) {
    return { faults: faultsOf(error) };
  }
}

interface LibraryError {
  properties?: { explanation?: unknown; errors?: LibraryError[] };
}

/** What the library says it cannot do, a sentence for each; nothing about how it is built. */
function faultsOf(error: unknown): TemplateFault[] {
  const { properties } = error as LibraryError;
  if (properties === undefined) throw error;
  const said = (properties.errors ?? [error as LibraryError]).flatMap(({ properties: own }) =>
    typeof own?.explanation === "string" ? [quoted(own.explanation)] : [],
  );
  const sentences = said.length > 0 ? said : ["a tag in it cannot be filled in"];
  return [...new Set(sentences)].map((says) => ({ place: "the text", says }));
}

function quoted(explanation: string): string {
  return visible(explanation).slice(0, 200);
}

type Transformer = NonNullable<Docxtemplater.DXT.Module["optionsTransformer"]>;

/** A part needs no sign before its name: the secretary writes {{actions}}. */
function namedParts({ parts }: TagNames): Transformer {
  return (options, doc) => {
    for (const one of (doc as unknown as { modules: Docxtemplater.DXT.Module[] }).modules) {
      if (one["name"] === "RawXmlModule") {
        one["prefix"] = new RegExp(
          `^[\\s\\u200B-\\u200D\\u2060]*(${parts.join("|")})[\\s\\u200B-\\u200D\\u2060]*$`,
        );
      }
    }
    return options;
  };
}

/** The template packed again from what may be in one: what is read later is what was looked at here. */
function opened(template: Uint8Array, { parts }: TagNames): PizZip {
  refuseLargeTemplate(template);
  const files = unzipped(template);
  const [types, text] = [files["[Content_Types].xml"], files["word/document.xml"]];
  if (types === undefined || text === undefined) throw notWord();
  for (const [name, bytes] of Object.entries(files)) {
    if (/\.(?:xml|rels)$/i.test(name)) refuseUnusualXml(name, strFromU8(bytes));
  }
  const typed = typedAsDocument(strFromU8(types));
  if (typed !== strFromU8(types)) files["[Content_Types].xml"] = strToU8(typed);
  const before = strFromU8(text);
  const trimmed = trimPartTags(before, parts);
  if (trimmed !== before) files["word/document.xml"] = strToU8(trimmed);
  const packedAgain: Uint8Array = zipSync(files, { level: 0 });
  return new PizZip(packedAgain);
}

function unzipped(template: Uint8Array): Unzipped {
  try {
    return unzipSync(template);
  } catch {
    throw notWord();
  }
}

function faultsIn(zip: PizZip, tags: TagNames): TemplateFault[] {
  const names = Object.keys(zip.files).filter((name) => /\.xml$/.test(name));
  const ordered = names.sort((a, b) => Number(isBody(b)) - Number(isBody(a)));
  return templateFaults(
    ordered.map((name) => [name, textOf(zip, name)]),
    tags,
  );
}

function isBody(name: string): boolean {
  return name === "word/document.xml";
}

function textOf(zip: PizZip, name: string): string {
  const file = zip.file(name);
  return file === null ? "" : strFromU8(file.asUint8Array());
}

function packed(zip: PizZip, mark: ZipMark): Uint8Array {
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]!.dir);
  const files = names.map((name) => [name, zip.file(name)!.asUint8Array()] as const);
  return packZip(Object.fromEntries(files), mark);
}

import Docxtemplater from "docxtemplater";
import { strFromU8 } from "fflate";
import PizZip from "pizzip";
import { UserError } from "../../errors.ts";
import type { Block } from "../document.ts";
import { safeForXml } from "../escape-xml.ts";
import { packZip } from "../pack-zip.ts";
import type { ZipMark } from "../pack-zip.ts";
import { renderWord } from "./render-word.ts";
import { templateFaults } from "./template-faults.ts";
import type { TagNames, TemplateFault } from "./template-faults.ts";
import { wordStyles } from "./word-styles.ts";

/** What fills a template. Its names are those of the tags that a template may have. */
export interface TemplateContent {
  /** Words that can stand anywhere in a line. */
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
  const zip = opened(template);
  const tags = { words: Object.keys(words), parts: Object.keys(parts) };
  const faults = faultsIn(zip, tags);
  if (faults.length > 0) return { faults };
  const styles = wordStyles(textOf(zip, "word/styles.xml"));
  const doc = new Docxtemplater(zip, {
    delimiters: { start: "{{", end: "}}" },
    modules: [{ name: "PartsAreBlocks", optionsTransformer: namedParts(tags) }],
    parser: (tag) => {
      const name = tag.trim();
      const word = words[name];
      return {
        get: () => (word === undefined ? renderWord(parts[name] ?? [], styles) : safeForXml(word)),
      };
    },
  });
  doc.render();
  return { document: packed(doc.getZip(), mark) };
}

type Transformer = NonNullable<Docxtemplater.DXT.Module["optionsTransformer"]>;

/** A part needs no sign before its name: the secretary writes {{actions}}. */
function namedParts({ parts }: TagNames): Transformer {
  return (options, doc) => {
    for (const one of (doc as unknown as { modules: Docxtemplater.DXT.Module[] }).modules) {
      if (one["name"] === "RawXmlModule") one["prefix"] = new RegExp(`^(${parts.join("|")})$`);
    }
    return options;
  };
}

function opened(template: Uint8Array): PizZip {
  const zip = unzipped(template);
  if (zip?.files["word/document.xml"] !== undefined) return zip;
  throw new UserError("the template is no Word document (.docx)", {
    hint: "Save it in Word as a document, not as a template or in an older format.",
  });
}

function unzipped(template: Uint8Array): PizZip | undefined {
  try {
    return new PizZip(template);
  } catch {
    return undefined;
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

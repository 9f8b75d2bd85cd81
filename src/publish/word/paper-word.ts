import Docxtemplater from "docxtemplater";
import { strFromU8, zipSync } from "fflate";
import PizZip from "pizzip";
import { UserError } from "../../errors.ts";
import { STATUS } from "../../record/status.ts";
import type { Block } from "../document.ts";
import { safeForXml } from "../escape-xml.ts";
import type { Published } from "../model.ts";
import { PAPER_PARTS } from "../paper.ts";
import type { PaperPart } from "../paper.ts";
import { renderWord } from "./render-word.ts";
import { templateFaults } from "./template-faults.ts";
import type { TagNames, TemplateFault } from "./template-faults.ts";
import { wordStyles } from "./word-styles.ts";

/** What a secretary can write between `{{` and `}}`, and what stands there then. */
export const WORD_TAGS = {
  title: "title of the decision, with a mark if the paper is not for the public",
  id: "id of the record",
  status: "where the decision stands",
  organisation: "whose decision it is, from rightly.yaml",
  framework: "title of the framework whose questions were answered",
  marking: "NOT FOR PUBLICATION in a paper for members, nothing in others",
} as const;

const TAGS: TagNames = { words: Object.keys(WORD_TAGS), parts: ["paper", ...PAPER_PARTS] };

/** Every tag that a template can have. */
export const TAG_NAMES: readonly string[] = [...TAGS.words, ...TAGS.parts];

/** What fills a template. */
export interface WordPaper {
  published: Published;
  /** Of the public paper, or of that for members. The first block is the title. */
  parts: Readonly<Record<PaperPart, readonly Block[]>>;
  /** Empty if the configuration names nobody. */
  organisation: string;
  marking: string;
}

/** A zip file cannot say "no day"; this is the earliest that it can. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * A template filled in, or what is wrong with it. The same input gives the same bytes.
 * @param template A `.docx` file.
 * @throws UserError if it is none.
 */
export function fillWordTemplate(
  template: Uint8Array,
  paper: WordPaper,
): { document: Uint8Array } | { faults: TemplateFault[] } {
  const zip = opened(template);
  const faults = faultsIn(zip);
  if (faults.length > 0) return { faults };
  const words = wordsOf(paper);
  const styles = wordStyles(textOf(zip, "word/styles.xml"));
  const [, ...opening] = paper.parts.opening;
  const parts: Record<string, readonly Block[]> = { ...paper.parts, opening };
  parts["paper"] = PAPER_PARTS.flatMap((name) => parts[name] ?? []);
  const doc = new Docxtemplater(zip, {
    delimiters: { start: "{{", end: "}}" },
    modules: [{ name: "PartsAreBlocks", optionsTransformer: namedParts }],
    parser: (tag) => {
      const name = tag.trim();
      return { get: () => words[name] ?? renderWord(parts[name] ?? [], styles) };
    },
  });
  doc.render();
  return { document: packed(doc.getZip()) };
}

/** A part needs no sign before its name: the secretary writes {{actions}}. */
function namedParts(options: Docxtemplater.DXT.Options, doc: Docxtemplater): typeof options {
  for (const one of (doc as unknown as { modules: Docxtemplater.DXT.Module[] }).modules) {
    if (one["name"] === "RawXmlModule") one["prefix"] = new RegExp(`^(${TAGS.parts.join("|")})$`);
  }
  return options;
}

function wordsOf({ published, parts, organisation, marking }: WordPaper): Record<string, string> {
  const { record, framework } = published;
  const [title] = parts.opening;
  const words: Record<keyof typeof WORD_TAGS, string> = {
    title: title?.kind === "heading" ? title.text : record.title,
    id: record.id,
    status: STATUS[record.status].label,
    organisation,
    framework: framework.title,
    marking,
  };
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, safeForXml(text)]));
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

function faultsIn(zip: PizZip): TemplateFault[] {
  const names = Object.keys(zip.files).filter((name) => /\.xml$/.test(name));
  const ordered = names.sort((a, b) => Number(isBody(b)) - Number(isBody(a)));
  return templateFaults(
    ordered.map((name) => [name, textOf(zip, name)]),
    TAGS,
  );
}

function isBody(name: string): boolean {
  return name === "word/document.xml";
}

function textOf(zip: PizZip, name: string): string {
  const file = zip.file(name);
  return file === null ? "" : strFromU8(file.asUint8Array());
}

function packed(zip: PizZip): Uint8Array {
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]!.dir);
  const files = names.map((name) => [name, zip.file(name)!.asUint8Array()] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_DAY });
}

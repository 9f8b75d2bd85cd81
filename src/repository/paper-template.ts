import { join } from "node:path";
import { isThere, readBytes } from "./read.ts";
import { shippedFolder } from "./shipped.ts";

/** A repository's own template, from its root. */
export const OWN_TEMPLATE = "templates/paper.docx";

/** Bytes of a document: a crest in good quality must fit in. */
export const LARGEST_DOCUMENT: number = 32 * 1024 * 1024;

/** Path of the template that holds in a repository: its own if it has one, otherwise the program's. */
export function paperTemplate(root: string): string {
  const own = join(root, OWN_TEMPLATE);
  return isThere(own) ? own : shippedTemplate();
}

/** The template that ships with the program, for a repository that wants to change it. */
export function shippedTemplateBytes(): Uint8Array {
  return readBytes(shippedTemplate(), LARGEST_DOCUMENT);
}

function shippedTemplate(): string {
  return join(shippedFolder("templates"), "word", "paper.docx");
}

import { join } from "node:path";
import { isThere, readBytes } from "./read.ts";
import { shippedFolder } from "./shipped.ts";

/** What Word documents are made of templates. */
export const TEMPLATE_NAMES = ["paper", "log"] as const;

export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Bytes of a document: a crest in good quality must fit in. */
export const LARGEST_DOCUMENT: number = 32 * 1024 * 1024;

/** Where a repository keeps its own template, from its root. */
export function ownTemplate(name: TemplateName): string {
  return `templates/${name}.docx`;
}

/** Path of the template that holds in a repository: its own if it has one, otherwise the program's. */
export function wordTemplate(root: string, name: TemplateName): string {
  const own = join(root, ownTemplate(name));
  return isThere(own) ? own : shippedTemplate(name);
}

/** The template that ships with the program, for a repository that wants to change it. */
export function shippedTemplateBytes(name: TemplateName): Uint8Array {
  return readBytes(shippedTemplate(name), LARGEST_DOCUMENT);
}

function shippedTemplate(name: TemplateName): string {
  return join(shippedFolder("templates"), "word", `${name}.docx`);
}

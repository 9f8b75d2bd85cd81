import { join } from "node:path";
import type { Configuration } from "./configuration-model.ts";
import { isThere, readBytes } from "./read.ts";
import { shippedBytes, shippedPath } from "./shipped.ts";
import type { ShippedName } from "./shipped.ts";
import { refuseLinkOut } from "./inside.ts";

/** What Word documents are made of templates. */
export const TEMPLATE_NAMES = ["paper", "summary", "log"] as const;

export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Bytes of a document: a crest in good quality must fit in. */
export const LARGEST_DOCUMENT: number = 32 * 1024 * 1024;

/** Where a repository keeps its own template, from its root. */
export function ownTemplate(name: TemplateName): string {
  return `templates/${name}.docx`;
}

/** Path of the template that holds in a repository: its own if it has one, otherwise the program's. */
export function wordTemplate(
  { root, templates }: Pick<Configuration, "root" | "templates">,
  name: TemplateName,
): string {
  const named = templates[name];
  // One that is named and not there is said to be missing, and nothing else put in its place.
  if (named !== undefined) return join(root, named);
  const own = join(root, ownTemplate(name));
  if (!isThere(own)) return shippedPath(shippedTemplate(name));
  refuseLinkOut(root, own);
  return own;
}

/** Whether a template is the program's own. */
export function isShippedTemplate(path: string, name: TemplateName): boolean {
  return path === shippedPath(shippedTemplate(name));
}

/** What a template holds: one of the repository, one that was named, or the program's own. */
export function templateBytes(path: string, name: TemplateName): Uint8Array {
  return isShippedTemplate(path, name)
    ? shippedTemplateBytes(name)
    : readBytes(path, LARGEST_DOCUMENT);
}

/** The template that ships with the program, for a repository that wants to change it. */
export function shippedTemplateBytes(name: TemplateName): Uint8Array {
  return shippedBytes(shippedTemplate(name));
}

function shippedTemplate(name: TemplateName): ShippedName {
  // A summary is set as a paper is, until someone wants it otherwise.
  const file = name === "summary" ? "paper" : name;
  return `templates/word/${file}.docx`;
}

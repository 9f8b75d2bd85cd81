import type { ZipMark } from "../pack-zip.ts";
import type { TemplateContent } from "./fill-template.ts";

/** What goes into a template: data alone, so that another process can put it there. */
export interface Filling {
  content: TemplateContent;
  mark: ZipMark;
}

/**
 * Fills a template that the caller has at hand, and gives the document.
 * @param tagNames Every tag that the template may have, in the order in which people are told them.
 * @throws UserError if the template cannot be filled in.
 */
export type FillTemplate = (filling: Filling, tagNames: readonly string[]) => Promise<Uint8Array>;

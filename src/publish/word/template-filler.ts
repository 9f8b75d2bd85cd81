import type { FilledTemplate } from "./fill-template.ts";

/**
 * Fills a template that the caller has at hand, and gives the document.
 * @throws UserError if the template cannot be filled in.
 */
export type FillTemplate = (
  fill: (template: Uint8Array) => FilledTemplate,
  tagNames: readonly string[],
) => Uint8Array;

import { DOMParser } from "@xmldom/xmldom";

/** Names of styles, in small letters as Word compares them, to the ids that a document uses. */
export interface WordStyles {
  paragraphs: ReadonlyMap<string, string>;
  tables: ReadonlyMap<string, string>;
}

/**
 * The styles of a template.
 * @param xml Its `word/styles.xml`; without one there are no styles.
 */
export function wordStyles(xml: string): WordStyles {
  const paragraphs = new Map<string, string>();
  const tables = new Map<string, string>();
  if (xml === "") return { paragraphs, tables };
  for (const style of new DOMParser()
    .parseFromString(xml, "text/xml")
    .getElementsByTagName("w:style")) {
    const [named] = style.getElementsByTagName("w:name");
    const name = named?.getAttribute("w:val")?.toLowerCase() ?? "";
    const type = style.getAttribute("w:type");
    const id = style.getAttribute("w:styleId") ?? "";
    if (type === "paragraph") paragraphs.set(name, id);
    if (type === "table") tables.set(name, id);
  }
  return { paragraphs, tables };
}

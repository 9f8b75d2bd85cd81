import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";

/** White space, and what nobody sees, at the start or end of a text. */
const BLANKS = /^[\s\u00AD\u180E\u200B-\u200D\u2060]+|[\s\u00AD\u180E\u200B-\u200D\u2060]+$/gu;

/** The same text without blanks before and after it. */
export function trimBlanks(text: string): string {
  return text.replace(BLANKS, "");
}

/**
 * Text of a Word document in which a tag for a whole part is all that its paragraph holds: white space
 * beside it is nobody's wish, and would be refused. What has none stays as it was, byte for byte.
 * @param parts Names of such tags.
 */
export function trimPartTags(xml: string, parts: readonly string[]): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  let isChanged = false;
  for (const paragraph of document.getElementsByTagName("w:p")) {
    const texts = [...paragraph.getElementsByTagName("w:t")];
    const whole = texts.map(({ textContent }) => textContent ?? "").join("");
    const tag = trimBlanks(whole);
    const name = /^\{\{([^{}]*)\}\}$/.exec(tag)?.[1];
    if (
      name === undefined ||
      !parts.includes(trimBlanks(name)) ||
      !isSurrounded(whole, tag, paragraph)
    )
      continue;
    isChanged = true;
    texts.forEach((text, at) => (text.textContent = at === 0 ? tag : ""));
    for (const one of breaksIn(paragraph)) one.parentNode?.removeChild(one);
  }
  return isChanged ? new XMLSerializer().serializeToString(document) : xml;
}

function isSurrounded(whole: string, tag: string, paragraph: Element): boolean {
  return whole !== tag || breaksIn(paragraph).length > 0;
}

function breaksIn(paragraph: Element): Element[] {
  return ["w:tab", "w:br", "w:cr", "w:noBreakHyphen", "w:softHyphen"]
    .flatMap((name) => [...paragraph.getElementsByTagName(name)])
    .filter((one) => one.parentNode?.nodeName === "w:r");
}

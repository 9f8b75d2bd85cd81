import { DOMParser } from "@xmldom/xmldom";
import type { Node } from "@xmldom/xmldom";
import { didYouMean } from "../../nearest.ts";
import { trimBlanks } from "./trim-part-tags.ts";

/** One thing in a template that cannot be filled in, and where. */
export interface TemplateFault {
  /** Such as `the text, paragraph 3`. */
  place: string;
  says: string;
}

/** What is between the marks of a tag. */
export interface TagNames {
  /** Words that can be anywhere in a line. */
  words: readonly string[];
  /** Whole parts: each needs a paragraph of its own. */
  parts: readonly string[];
}

const PART_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, "the text"],
  [/^word\/header\d*\.xml$/, "a header"],
  [/^word\/footer\d*\.xml$/, "a footer"],
  [/^docProps\/core\.xml$/, "the properties"],
];

/** Every tag of a template that is not known, not closed, or not alone where it must be. */
export function templateFaults(
  files: readonly (readonly [name: string, xml: string])[],
  tags: TagNames,
): TemplateFault[] {
  const faults = files.flatMap(([name, xml]) => {
    const part = PART_NAMES.find(([pattern]) => pattern.test(name))?.[1];
    if (part === undefined) return [];
    return paragraphTexts(xml).flatMap((text, at) =>
      saysOf(text, tags, part === "the text").map((says) => ({
        place: part === "the properties" ? part : `${part}, paragraph ${at + 1}`,
        says,
      })),
    );
  });
  const text = files.find(([name]) => name === "word/document.xml")?.[1] ?? "";
  return faults.length > 0 || hasPart(text, tags) ? faults : [withoutPart(tags)];
}

/** A document that holds no part of a decision would look like one that was made well. */
function hasPart(xml: string, { parts }: TagNames): boolean {
  return paragraphTexts(xml).some((text) =>
    [...text.matchAll(/\{\{(.*?)\}\}/g)].some(([, name = ""]) => parts.includes(trimBlanks(name))),
  );
}

function withoutPart({ parts: [first = ""] }: TagNames): TemplateFault {
  return {
    place: "the text",
    says: `no tag says where the words of the record go: write {{${first}}} in a paragraph of its own`,
  };
}

function saysOf(text: string, { words, parts }: TagNames, isBody: boolean): string[] {
  const faults: string[] = [];
  const rest = text.replace(/\{\{(.*?)\}\}/g, (tag, inner: string) => {
    const name = trimBlanks(inner);
    if (words.includes(name)) return "";
    if (!parts.includes(name)) {
      faults.push(`there is no tag ${tag}${didYouMean(name, [...words, ...parts])}`);
    } else if (!isBody) {
      faults.push(`${tag} stands for whole paragraphs, and can only be in the text`);
    } else if (trimBlanks(text) !== tag) {
      faults.push(`${tag} stands for whole paragraphs, and needs a paragraph of its own`);
    }
    return "";
  });
  if (rest.includes("{{")) faults.push("a tag begins with {{ and does not end with }}");
  else if (rest.includes("}}")) faults.push("a tag ends with }} and does not begin with {{");
  return faults;
}

/** Text of each paragraph as it is read, however Word has cut it up; of the properties, of each by itself. */
function paragraphTexts(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const properties = document.getElementsByTagName("cp:coreProperties")[0];
  if (properties !== undefined) {
    return [...properties.childNodes].map(({ textContent }) => textContent ?? "");
  }
  return [...document.getElementsByTagName("w:p")].map((paragraph) =>
    [...paragraph.getElementsByTagName("w:t")]
      .filter((text) => paragraphOf(text) === paragraph)
      .map(({ textContent }) => textContent ?? "")
      .join(""),
  );
}

/** A box of text is in a paragraph and has paragraphs of its own. */
function paragraphOf(node: Node): Node | null {
  const above = node.parentNode;
  return above === null || above.nodeName === "w:p" ? above : paragraphOf(above);
}

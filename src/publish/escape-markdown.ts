import { visible } from "../yaml/quote.ts";

/** Characters that can begin or end markup wherever they are, in CommonMark, GitHub's and Liquid's. */
const ANYWHERE = /[\\`*_[\]<>{}#|~$]|&(?=[#A-Za-z0-9])/g;

/** What would make a line the start of a list, quotation, code block, rule or heading. */
const AT_START = /^([-+=:]|\d+(?=[.)](?:\s|$)))/;

/** What makes a link of a bare address: `://` after a scheme, the dot after `www`. */
const ADDRESS = /:(?=\/\/)|(?<=www)\./gi;

/** An `@` that would notify a person or team of that name: one with no word before it. */
const MENTION = /(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_-])/gu;

/**
 * Text as part of a line of Markdown: it shows as itself and makes no structure, link or mention.
 * Line breaks become spaces; control and bidirectional characters are made visible.
 */
export function escapeInline(text: string): string {
  return visible(text)
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(ANYWHERE, "\\$&")
    .replace(ADDRESS, "\\$&")
    .replace(MENTION, "@&#8203;");
}

/** The same, where the line begins with this text. */
export function escapeLine(text: string): string {
  const escaped = escapeInline(text);
  const start = AT_START.exec(escaped)?.[0];
  if (start === undefined) return escaped;
  // A backslash before a figure is not an escape: there the mark after the number is taken.
  return /^\d/.test(start) ? `${start}\\${escaped.slice(start.length)}` : `\\${escaped}`;
}

/** Text as paragraphs of Markdown, each a string: line breaks within one are kept as hard breaks. */
export function escapeParagraphs(text: string): string[] {
  return text
    .split(/(?:\r\n|\r|\n)[^\S\n]*(?:\r\n|\r|\n)\s*/u)
    .map((paragraph) =>
      paragraph
        .split(/\r\n|\r|\n/)
        .map(escapeLine)
        .filter((part) => part !== "")
        .join("\\\n"),
    )
    .filter((paragraph) => paragraph !== "");
}

/** A relative path as the target of a link: nothing in it can end the link or name a scheme. */
export function escapeTarget(target: string): string {
  return encodeURI(visible(target).replaceAll("\\", "/")).replace(
    /[()[\]<>'"`*_~|&$:@#?]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

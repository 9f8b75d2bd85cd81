import type { CST } from "yaml";
import { quote } from "./quote.ts";
import { walkTokens } from "./token-walk.ts";

/** A part of YAML that is not used here, where it is in the text. */
export interface RefusedSyntax {
  code: string;
  message: string;
  fix: string;
  start: number;
  end: number;
}

type Words = Pick<RefusedSyntax, "code" | "message" | "fix">;

const WORDS: Readonly<Record<string, (source: string) => Words>> = {
  alias: (source) => ({
    code: "alias",
    message: `${quote(source)} is read as an alias, which is not used here`,
    fix: "Put the text in quotes, or write out the value that the alias stands for.",
  }),
  anchor: (source) => ({
    code: "anchor",
    message: `${quote(source)} is read as an anchor, which is not used here`,
    fix: "Put the text in quotes, or remove the anchor.",
  }),
  tag: (source) => ({
    code: "tag",
    message: `${quote(source)} is read as a tag, which is not used here`,
    fix: "Put the text in quotes, or remove the tag.",
  }),
  directive: (source) => ({
    code: "directive",
    message: `${quote(source)} is read as a directive, which is not used here`,
    fix: "Remove the line that starts with %.",
  }),
  "explicit-key-ind": (source) => ({
    code: "key-complex",
    message: `${quote(source)} is read as the start of a key of several lines`,
    fix: "Write the key and its colon on one line, or put the text in quotes.",
  }),
};

/**
 * Anchors, aliases, tags, directives, keys of several lines and second documents: features that
 * make a file mean something other than what a person reads in it.
 */
export function findRefused(tokens: readonly CST.Token[], text: string): RefusedSyntax[] {
  const found: RefusedSyntax[] = [];
  for (const { token } of walkTokens(tokens)) {
    const words = WORDS[token.type];
    if (words === undefined || !("source" in token)) continue;
    const { offset: start, source } = token;
    // What was meant as text is named whole, not by its first word.
    const line = /^.*/.exec(text.slice(start))![0].trimEnd();
    found.push({ ...words(line), start, end: start + source.length });
  }
  const second = tokens.filter(({ type }) => type === "document")[1];
  if (second !== undefined) found.push(secondDocument(second.offset));
  return found;
}

function secondDocument(start: number): RefusedSyntax {
  return {
    code: "document-second",
    message: "a second document starts here, after a line of dashes or dots",
    fix: "Keep one document in a file: remove that line, or move the rest to a file of its own.",
    start,
    end: start,
  };
}

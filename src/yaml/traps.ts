import { isScalar, visit } from "yaml";
import type { Document, Node, Pair } from "yaml";
import type { RefusedSyntax } from "./refused-syntax.ts";
import { parseComments } from "./comments.ts";
import { findHidden, mayHide } from "./hidden-characters.ts";
import { quote } from "./quote.ts";

const REFUSED_KEYS = new Set(["__proto__", "constructor", "prototype"]);

type Words = Pick<RefusedSyntax, "code" | "message" | "fix">;

/**
 * Values and keys that can be read but not trusted. They are looked at decoded, not as they are typed.
 * @param areValuesRead Whether the values are read as what a person types, which cleans or refuses them.
 */
export function findTraps(document: Document.Parsed, areValuesRead: boolean): RefusedSyntax[] {
  const found: RefusedSyntax[] = [];
  const add = (node: Node, words: Words | undefined): void => {
    const [start, end] = node.range ?? [0, 0];
    if (words !== undefined) found.push({ ...words, start, end });
  };
  visit(document, {
    Scalar: (at, node) =>
      add(node, at === "key" || areValuesRead ? undefined : valueTrap(node.value)),
    Pair: (_, { key }: Pair) => {
      if (isScalar(key)) add(key, keyTrap(String(key.value)));
    },
  });
  return found;
}

function keyTrap(key: string): Words | undefined {
  if (key === "<<") {
    return {
      code: "key-merge",
      message: 'the key "<<" is read as a merge key, which is not used here',
      fix: "Write the keys out.",
    };
  }
  if (key === "") {
    return {
      code: "key-empty",
      message: "there is no key before this colon",
      fix: "Write the key, or put the text in quotes.",
    };
  }
  if (REFUSED_KEYS.has(key)) {
    return {
      code: "key-refused",
      message: `${quote(key)} cannot be used as a key`,
      fix: "Rename the key.",
    };
  }
  return hiddenCharacter(key);
}

function valueTrap(value: unknown): Words | undefined {
  if (typeof value === "string") return hiddenCharacter(value);
  if (typeof value !== "number") return undefined;
  if (!Number.isFinite(value)) {
    return {
      code: "number-endless",
      message: "this is read as infinity or as not a number",
      fix: "Write a number, or put the text in quotes.",
    };
  }
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return undefined;
  return {
    code: "number-long",
    message: "this number has more figures than can be kept exactly",
    fix: "Put it in quotes if it is a reference, or write a shorter number.",
  };
}

function hiddenCharacter(text: string): Words | undefined {
  const hidden = findHidden(text);
  return hidden && hiddenWords("text", hidden.name, text);
}

function hiddenWords(what: "text" | "comment", name: string, text: string): Words {
  // At the start of a file it is ordinary, so quoting leaves it as it is.
  const quoted = quote(text.replaceAll("\uFEFF", "\\u{feff}"));
  return {
    code: "character-hidden",
    message: `this ${what} holds a hidden or control character, ${name}: ${quoted}`,
    fix: "Delete it and type the text again.",
  };
}

/** Comments are read by people, so nothing in them may hide either. */
export function findHiddenInComments(text: string): RefusedSyntax[] {
  if (!mayHide(text)) return [];
  return parseComments(text).flatMap(({ offset, text: said }): RefusedSyntax[] => {
    const lineEnd = text.indexOf("\n", offset);
    const whole = text.slice(offset, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, "");
    const hidden = findHidden(whole);
    if (hidden === undefined) return [];
    const start = offset + hidden.index;
    return [{ ...hiddenWords("comment", hidden.name, said), start, end: start + 1 }];
  });
}

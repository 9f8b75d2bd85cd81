import { isScalar, visit } from "yaml";
import type { Document, Node, Pair } from "yaml";
import type { RefusedSyntax } from "./refused-syntax.ts";
import { quote } from "./quote.ts";

const REFUSED_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Control, bidirectional and half characters: nobody types them, and they can disguise a text. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\r(?!\n)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

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
  if (!HIDDEN.test(text)) return undefined;
  return {
    code: "character-hidden",
    message: `this text holds a hidden or control character: ${quote(text)}`,
    fix: "Delete it and type the text again.",
  };
}

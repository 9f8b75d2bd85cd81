import { isAlias, isScalar, visit } from "yaml";
import type { Document, LineCounter, Node, Pair } from "yaml";
import type { YamlProblem } from "./parse.ts";
import { placeOfOffsets } from "./place.ts";
import { shown } from "./shown.ts";

const REFUSED_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Control, bidirectional and half characters: nobody types them, and they can disguise a text. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** YAML's features that make a file mean something other than what a person reads in it. */
export function nodeProblems(
  document: Document.Parsed,
  second: Document.Parsed | undefined,
  lines: LineCounter,
): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const add = (code: string, node: Node | undefined, message: string, fix: string): void => {
    const range = node?.range ?? [0, 0];
    problems.push({ code, message, fix, place: placeOfOffsets(lines, range[0], range[1]) });
  };
  if (second !== undefined) {
    const start = second.range?.[0] ?? 0;
    problems.push({
      code: "document-second",
      message: "a second document starts here, after a line of three dashes",
      fix: "Keep one document in a file: remove the line of dashes or move the rest to its own file.",
      place: placeOfOffsets(lines, start, start),
    });
  }
  if (
    document.directives.yaml.explicit === true ||
    Object.keys(document.directives.tags).length > 1
  ) {
    add("directive", undefined, "a directive is not read", "Remove the line that starts with %.");
  }
  visit(document, {
    Alias: (_, node) =>
      add(
        "alias",
        node,
        `the alias ${shown(`*${node.source}`)} is not read`,
        "Write the value out.",
      ),
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor !== undefined) {
        add("anchor", node, `the anchor ${shown(`&${node.anchor}`)} is not read`, "Remove it.");
      }
      // The library leaves `tag` empty on values that carry none in the text.
      if (!isAlias(node) && node.tag !== undefined) {
        add(
          "tag",
          node,
          `the tag ${shown(node.tag)} is not read`,
          "Remove the tag and keep the value.",
        );
      }
      if (isScalar(node) && typeof node.value === "string" && HIDDEN.test(node.value)) {
        add(
          "character-hidden",
          node,
          `this text holds a hidden or control character: ${shown(node.value)}`,
          "Delete it and type the text again.",
        );
      }
    },
    Pair: (_, pair: Pair) => {
      const key = pair.key as Node | null;
      if (isScalar(key) && REFUSED_KEYS.has(String(key.value))) {
        add(
          "key-refused",
          key,
          `${shown(String(key.value))} cannot be used as a key`,
          "Rename the key.",
        );
      }
      if (isScalar(key) && key.value === "<<") {
        add("merge", key, "the merge key << is not read", "Write the keys out.");
      }
    },
  });
  return problems;
}

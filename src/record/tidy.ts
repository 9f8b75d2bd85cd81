import { isMapping } from "../mapping.ts";
import { parseComments } from "../yaml/comments.ts";
import { parseYaml } from "../yaml/parse.ts";
import { sameValue } from "../yaml/same.ts";
import { recordKeyOrder } from "./key-order.ts";

/**
 * A record's text in good order: its top-level fields as the format has them, each with the comments
 * above it; no space at the end of a line; one line end at the end. What it says stays the same, to
 * the letter: a step that would change a value or lose a comment is left out.
 */
export function tidyRecord(text: string): string {
  return [withoutTrailingSpace, withLineEnd, inOrder, withLineEnd].reduce((before, step) => {
    const after = step(before);
    return after !== before && saysTheSame(before, after) ? after : before;
  }, text);
}

function saysTheSame(before: string, after: string): boolean {
  const [old, tidy] = [parseYaml(before), parseYaml(after)];
  if (old.problems.length > 0 || tidy.problems.length > 0) return false;
  const comments = (text: string): string[] =>
    parseComments(text)
      .map((one) => one.text)
      .sort();
  return (
    sameValue(old.value, tidy.value) && comments(before).join("\n") === comments(after).join("\n")
  );
}

function withoutTrailingSpace(text: string): string {
  return text.replace(/[ \t]+(?=\r?\n|$)/g, "");
}

function withLineEnd(text: string): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  return `${text.replace(/(\r?\n)+$/, "")}${end}`;
}

function inOrder(text: string): string {
  const yaml = parseYaml(text);
  if (!isMapping(yaml.value)) return text;
  const lines = text.split(/(?<=\n)/);
  const fields = Object.keys(yaml.value).map((name) => ({
    name,
    place: yaml.placeOf([name], "key"),
  }));
  const [first] = fields;
  // In braces, or after a mark on the same line, fields are not on lines of their own.
  if (first === undefined || fields.some(({ place }) => place.column !== 1)) return text;
  const head = first.place.line - 1;
  const starts = fields.map(({ place }, index) =>
    index === 0 ? head : withComments(lines, place.line - 1),
  );
  const parts = fields.map(({ name }, index) => ({
    name,
    text: lines.slice(starts[index], starts[index + 1]).join(""),
  }));
  const order = recordKeyOrder([]) ?? [];
  const rank = (name: string): number => {
    const place = order.indexOf(name);
    return place === -1 ? order.length : place;
  };
  const sorted = [...parts].sort((a, b) => rank(a.name) - rank(b.name));
  return lines.slice(0, head).join("") + sorted.map((part) => part.text).join("");
}

/** Comments directly above a field belong to it. */
function withComments(lines: readonly string[], at: number): number {
  let start = at;
  while (lines[start - 1]?.startsWith("#") === true) start -= 1;
  return start;
}

import type { Text } from "../record/text-model.ts";
import { isExempt } from "../record/text.ts";

/** A text as a paper shows it: itself, nothing if there is none, or the ground on which it is left out. */
export function textInWords(text: Text | undefined): string {
  if (text === undefined) return "";
  if (!isExempt(text)) return text;
  const { paragraph, "public-interest": reason } = text.exempt;
  const ground =
    paragraph === 0 ? "Not public." : `Not public: paragraph ${paragraph} of Schedule 12A.`;
  return `${ground} ${reason}`.trimEnd();
}

/** The first sentence of a text, at most `most` words of it, on one line. */
export function firstWords(text: string, most: number): string {
  const [paragraph = ""] = text.trim().split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/);
  const line = paragraph.replaceAll(/\s+/gu, " ").trim();
  const sentence = /^.*?[.!?](?=\s+\p{Lu})/u.exec(line)?.[0] ?? line;
  const words = sentence.split(" ");
  return words.length <= most ? sentence : `${words.slice(0, most).join(" ")} …`;
}

/** A label inside other text: without the full stop that a label which is a sentence ends with. */
export function bare(label: string): string {
  return label.replace(/\.\s*$/, "");
}

/** Names in a row: "a", "a and b", "a, b and c". */
export function listInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** "1 action", "3 actions"; the plural adds an s unless it is given. */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

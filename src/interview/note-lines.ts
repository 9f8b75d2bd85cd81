import { eachSlot, placeOfRange } from "../yaml/each-slot.ts";
import { quote } from "../yaml/quote.ts";
import type { MisreadWords } from "./misread-words.ts";

/**
 * Lines of a text of several lines that begin with `#`: the guidance of a form looks the same, so it
 * cannot be told whether they are a note or text.
 */
export function noteLines(text: string): MisreadWords[] {
  const found: MisreadWords[] = [];
  eachSlot(text, ({ path, value }) => {
    if (value?.body === undefined) return;
    const { start, source } = value.body;
    for (const { index, 0: line } of source.matchAll(/^[ \t]*#.*/gm)) {
      const words = line.trim();
      const at = start + index + line.indexOf("#");
      found.push({
        path,
        message: `${quote(words)} is in a text, and begins with # like a note`,
        fix: "If it is a note, put it above the question; if it is text, begin the line with another word.",
        place: placeOfRange(text, at, at + words.length),
      });
    }
  });
  return found;
}

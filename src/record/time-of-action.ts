import { dayInWords } from "./day-in-words.ts";
import { rhythmInWords } from "./rhythm.ts";
import type { Text } from "./text-model.ts";
import { plainText } from "./text.ts";

/** As a promise has it: see `Promised`. */
interface Time {
  due?: string | undefined;
  when?: Text | undefined;
  every?: string | undefined;
}

/**
 * When something that was promised must be done, in words: "31 March 2027", "1 April 2027, and every 3 months",
 * "When planning permission is granted"; "No date" where nothing is said of it.
 */
export function timeInWords({ due, when, every }: Time): string {
  if (every !== undefined) {
    return due === undefined
      ? capital(rhythmInWords(every))
      : `${dayInWords(due)}, and ${rhythmInWords(every)}`;
  }
  if (due !== undefined) return dayInWords(due);
  return when === undefined ? "No date" : plainText(when);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

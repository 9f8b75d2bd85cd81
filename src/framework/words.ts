import type { Words } from "./file.ts";

/** Gives the text of one language. */
export type Speak = (words: Words) => string;

/**
 * Chooses `language` from every language map. Where it is missing, the default language is used and
 * marked with its code, `[en] …`, so that a fallback is never silent.
 */
export function speakIn(language: string, fallback: string): Speak {
  return (words) => {
    if (typeof words === "string") return language === fallback ? words : `[${fallback}] ${words}`;
    const chosen = words[language];
    if (chosen !== undefined) return chosen;
    const [code, text] = Object.entries(words).find(([one]) => one === fallback) ??
      Object.entries(words)[0] ?? [fallback, ""];
    return `[${code}] ${text}`;
  };
}

const LONGEST = 40;

/**
 * Untrusted text as it may be printed inside a message: one line, at most 40 characters, in quotes,
 * every control, escape and bidirectional character made visible.
 */
export function quote(text: string): string {
  const line = visible(text);
  const characters = [...line];
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : line;
  return `"${cut}"`;
}

/** Most texts: there is nothing to look for in them. */
const PLAIN = /^[\x20-\x7E]*$/;

/** Untrusted text on one line, of any length, with nothing in it that a terminal would act on. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\n" || character === "\r" || character === "\t") return " ";
    // Joiners and left-to-right marks are part of ordinary words and emoji.
    if ("\u200C\u200D\u200E\u200F\u00AD\uFEFF".includes(character)) return character;
    return `\\u{${character.codePointAt(0)!.toString(16)}}`;
  });
}

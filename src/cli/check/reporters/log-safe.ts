/** Marks with which build services find commands anywhere in a line of a log. */
const COMMAND = /##(?=vso\[|\[)/gi;

/** Output for a log, with nothing in it that a build service would take for a command: the marks are parted. */
export function logSafe(text: string): string {
  return withoutMarks(text).replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, "$1\u200B:");
}

/** The same for lines that are commands of GitHub: those of other services are parted. */
export function withoutMarks(text: string): string {
  return text.replace(COMMAND, "# #");
}

/** The same for JSON, which stays the same data; what would steer a reader's screen is escaped too. */
export function logSafeJson(json: string): string {
  return json
    .replace(COMMAND, "#\\u0023")
    .replace(UNSEEN, (character) =>
      [...Array(character.length).keys()]
        .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
        .join(""),
    );
}

/** Line ends are part of how JSON is laid out; joiners and left-to-right marks are part of words. */
const UNSEEN = /(?![\n\u200C-\u200E\u00AD])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Marks with which build services find commands anywhere in a line of a log. */
const COMMAND = /##(?=vso\[|\[)/gi;

/** Output for a log, with nothing in it that a build service would take for a command: the marks are parted. */
export function logSafe(text: string): string {
  return text.replace(COMMAND, "# #").replace(/^(\s*):(?=:)/gm, "$1\u200B:");
}

/** The same for JSON, which stays the same data. */
export function logSafeJson(json: string): string {
  return json.replace(COMMAND, "#\\u0023");
}

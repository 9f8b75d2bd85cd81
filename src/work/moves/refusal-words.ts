/** Sentences that tell how to call a command are of no use on a page. */
const ABOUT_COMMANDS = /(^|\s)--[a-z]|\brightly [a-z-]+/;

/**
 * Why an answer is not taken, for the page it was given on.
 * @param message Without a full stop at its end.
 * @param hint Sentences; those that name flags or commands are left out.
 */
export function refusalWords(message: string, hint = ""): string {
  const first = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  const rest = hint
    .split(/(?<=[.?!])\s+|\n/)
    .filter((sentence) => sentence !== "" && !ABOUT_COMMANDS.test(sentence));
  return [first, ...rest]
    .join(". ")
    .replace(/\.+$/, "")
    .replaceAll(/([.?!])\. /g, "$1 ");
}

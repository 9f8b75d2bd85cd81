/** Text a person wrote: empty lines part paragraphs, other line ends part lines. Nothing empty is given. */
export function paragraphsOf(text: string): string[][] {
  return text
    .split(/(?:\r\n|\r|\n)[^\S\n]*(?:\r\n|\r|\n)\s*/u)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => one.split(/\r\n|\r|\n/));
}

/** A label as it is written before what it labels: with a colon, unless it ends a sentence itself. */
export function labelBefore(label: string): string {
  return /[?:.!]\s*$/.test(label) ? label : `${label}:`;
}

/** A value as JSON that is safe to print: what a terminal would act on stands as an escape. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(HIDDEN, asEscape)}\n`;
}

/** What a terminal would act on or an eye would be misled by, and JSON lets through as it is. */
const HIDDEN = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

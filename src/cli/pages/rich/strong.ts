import type { Ink } from "../../colour.ts";

/** Paints what should be seen first; without ink it stays as it is. */
export function strongOf(ink: Ink | false): (text: string) => string {
  return (text) => (ink === false ? text : ink.strong(text));
}

import type { Ink } from "../../colour.ts";

/** Paints what is to stand out; without ink it stays as it is. */
export function strongOf(ink: Ink | false): (text: string) => string {
  return (text) => (ink === false ? text : ink.strong(text));
}

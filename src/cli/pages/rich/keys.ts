import type { KeypressEvent } from "@inquirer/core";

/** A key as Node reports it, which is more than the prompt's type says. */
export interface Key {
  name: string;
  ctrl: boolean;
  meta: boolean;
  /** The characters it stands for; empty for keys that are not text. */
  text: string;
  /** As it came from the terminal. */
  sequence: string;
}

export function keyOf(event: KeypressEvent): Key {
  const { sequence = "", meta = false, name } = event as Partial<Key>;
  const isText = !event.ctrl && !meta && !/\p{Cc}/u.test(sequence);
  return {
    // Node leaves the name out for characters it has no name for.
    name: name ?? "",
    ctrl: event.ctrl,
    meta,
    text: isText ? sequence : "",
    sequence,
  };
}

/** What a key means on every page of the walk, apart from the page's own keys. */
export function wayOut({ name, ctrl }: Key): WayOut | undefined {
  if (name === "escape") return "back";
  return ctrl ? WAYS_OUT[name] : undefined;
}

export type WayOut = "back" | "list" | "leave" | "later" | "colleague";

/** By the letter that is pressed with Ctrl. */
const WAYS_OUT: Readonly<Record<string, WayOut>> = {
  t: "list",
  s: "leave",
  n: "later",
  g: "colleague",
};

/** Whether the key asks for the guidance: ? where it is not a text, F1 anywhere. */
export function asksForGuidance({ name, text }: Key, typesText: boolean): boolean {
  return name === "f1" || (!typesText && text === "?");
}

export const isEnter = ({ name }: Key): boolean => name === "return" || name === "enter";

/** Ctrl+J, or Enter with Alt: a new line in a text, whatever Enter alone does. */
export function isNewLine({ name, meta }: Key): boolean {
  return name === "enter" || (name === "return" && meta);
}

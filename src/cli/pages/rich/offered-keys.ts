import type { View } from "../front.ts";
import { keyLine } from "./key-line.ts";

/** The keys of a page: those that are always named, and between them what else it offers. */
export interface PageKeys {
  first: readonly string[];
  offers: View["offers"];
  last: string;
}

/** Lines that the keys may take: a small window has to hold the question as well. */
const MOST_LINES = 2;

/** The keys as the window has room for them. `?` and F1 name them all. */
export function keysFor({ first, offers, last }: PageKeys, width: number): readonly string[] {
  const list = offers.mayWait ? ["Ctrl+T list"] : [];
  const all = [...first, ...offeredKeys(offers), last];
  const fits = keyLine(all, width).split("\n").length <= MOST_LINES;
  return fits ? all : [...first, ...list, last];
}

/** Keys of what may be done with a question other than answering it. */
function offeredKeys({ mayWait, colleague }: View["offers"]): string[] {
  return [
    ...(mayWait ? ["Ctrl+T list", "Ctrl+N later"] : []),
    ...(colleague ? ["Ctrl+G colleague"] : []),
  ];
}

/** What may be done with a question, as a sentence. */
export function offeredWords({ mayWait, colleague }: View["offers"]): string | undefined {
  const ways = [
    ...(mayWait ? ["Ctrl+T shows the list of questions", "Ctrl+N leaves this one for later"] : []),
    ...(colleague ? ["Ctrl+G leaves it for a colleague"] : []),
  ];
  return ways.length === 0 ? undefined : `${ways.join(", ")}.`;
}

/** Whether the page takes this reply: a key that is not offered does nothing. */
export function isOffered(what: string, { offers }: Pick<View, "offers">): boolean {
  if (what === "list" || what === "later") return offers.mayWait;
  return what !== "colleague" || offers.colleague;
}

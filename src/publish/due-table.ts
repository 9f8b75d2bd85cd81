import { timeInWords } from "../record/time-of-action.ts";
import type { Block, Line } from "./document.ts";
import { line } from "./document.ts";
import { distanceInWords } from "./due.ts";
import type { Due } from "./due.ts";
import type { Published } from "./model.ts";
import { textInWords } from "./text-in-words.ts";
import { titleInList } from "./drafts-among.ts";

/**
 * What is due, as a table with links. One that says nothing is due has said something; one that leaves
 * the part out has not.
 * @param asOf ISO day from which "overdue" is said.
 */
export function dueTable(all: readonly Due[], asOf: string): Block[] {
  if (all.length === 0) return [line("Nothing is due.")];
  const rows = all.map(({ kind, published, what, who, due, dueUnknown, when, every }): Line[] => [
    due === undefined && dueUnknown !== undefined ? dueUnknown : timeInWords({ due, when, every }),
    distanceInWords(due, asOf),
    kind === "action" ? "Action" : "Look-back",
    textInWords(what),
    who ?? "",
    linkTo(published),
  ]);
  return [{ kind: "table", headings: ["Due", "When", "Kind", "What", "Who", "Decision"], rows }];
}

/** To the paper, or to the record while it has none. */
export function linkTo({ record, file, paper }: Published): Line {
  return [{ text: titleInList(record), to: paper ?? file }];
}

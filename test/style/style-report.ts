import { styleFaults } from "./faults.ts";
import type { StyleFault } from "./faults.ts";
import type { TextKind } from "./passage.ts";
import { everyPassage } from "./passages.ts";

/** Every fault of everything that people read, by place, and a count for each kind of text. */
export function styleReport(): string {
  const faults = styleFaults(everyPassage());
  const lines = [...faults]
    .sort((a, b) => a.passage.place.localeCompare(b.passage.place))
    .map(
      ({ passage, words, advice }) =>
        `${passage.place}: ${advice}:\n  ${words.replaceAll("\n", " / ")}`,
    );
  return [...lines, "", countsOf(faults)].join("\n");
}

function countsOf(faults: readonly StyleFault[]): string {
  const kinds: TextKind[] = ["screen", "help", "finding", "message", "document", "comment"];
  return kinds
    .map((kind) => {
      const of = faults.filter(({ passage }) => passage.kind === kind);
      const count = (fault: StyleFault["fault"]): number =>
        of.filter((one) => one.fault === fault).length;
      return `${kind}: ${count("turn")} turns, ${count("long")} long sentences, ${count("hard")} hard to read`;
    })
    .join("\n");
}

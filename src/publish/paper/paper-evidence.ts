import type { Evidence } from "../../record/model.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import { wordsIfUnknown } from "../../record/not-known.ts";
import type { Block } from "../document.ts";
import { facts, orNone, prose, section } from "../document.ts";
import { EVIDENCE_KIND, labelOf } from "../labels.ts";
import type { Reading } from "../reading.ts";
import { textInWords } from "../text-in-words.ts";

/** What the answers rest on: where it is, of when, what it says and what it does not show. */
export function paperEvidence({ record }: Reading): Block[] {
  const { evidence = [] } = record;
  return section(
    "Evidence",
    orNone(
      record.evidence,
      (piece) => evidenceBlocks(piece, evidence),
      wordsIfUnknown(record, ["evidence"]),
    ),
  );
}

function evidenceBlocks(piece: Evidence, all: readonly Evidence[]): Block[] {
  return [
    { kind: "heading", level: 3, text: piece.title ?? piece.id ?? "Evidence without a title" },
    ...prose(textInWords(piece.says)),
    ...facts([
      ["Kind", labelOf(EVIDENCE_KIND, piece.kind)],
      ["Where", piece.where],
      ["Date", dayInWords(piece.date)],
      ["Limits", textInWords(piece.limits)],
      ["Disagrees with", disagreeing(piece, all)],
    ]),
  ];
}

/** Evidence that says something else, at whichever of the two it was noted. */
function disagreeing(piece: Evidence, all: readonly Evidence[]): string {
  const { id, "disagrees-with": named = [] } = piece;
  return all
    .filter((other) => other !== piece)
    .filter((other) => {
      const isNamed = other.id !== undefined && named.includes(other.id);
      return isNamed || (id !== undefined && (other["disagrees-with"] ?? []).includes(id));
    })
    .map((other) => other.title ?? other.id ?? "")
    .join("; ");
}

import { reviewedDigest } from "../../record/digest.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { Block } from "../document.ts";
import { list, section } from "../document.ts";
import { VERDICT, labelOf } from "../labels.ts";
import type { Reading } from "../reading.ts";
import { textInWords } from "../text-in-words.ts";

/** Who read it or stood by it, and whether the words they saw are the words that are here now. */
export function paperSignatures(reading: Reading): Block[] {
  const { record, framework } = reading;
  const { reviews = [], attestations = [] } = record;
  if (reviews.length + attestations.length === 0) return [];
  const now = reviewedDigest(record);
  const reviewed = reviews.map(({ role, on, of, verdict, note }) => {
    const said = textInWords(note);
    const found = labelOf(VERDICT, verdict);
    return `${role}, ${dayInWords(on)}: ${found}. ${of === now ? SAME : EARLIER}${said === "" ? "" : `\n\n${said}`}`;
  });
  const attested = attestations.map(({ pledge, role, on, of }) => {
    const text = framework.attestations.find(({ id }) => id === pledge)?.text ?? pledge;
    return `${role}, ${dayInWords(on)}: “${text}” ${of === now ? SAME : EARLIER}`;
  });
  return section("Reviews and statements", list([...reviewed, ...attested]));
}

const SAME = "About the words as they are here.";
const EARLIER = "About earlier words than these.";

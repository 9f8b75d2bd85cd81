import type { Voice } from "../../record/model.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import { wordsIfUnknown } from "../../record/not-known.ts";
import type { Block } from "../document.ts";
import { facts, line, orNone, prose, section } from "../document.ts";
import type { Reading } from "../reading.ts";
import { consultationBlocks } from "./paper-consultations.ts";
import { textInWords } from "../text-in-words.ts";

/** Who was heard, what they said and what changed because of it. Each group is counted apart. */
export function paperVoice(reading: Reading): Block[] {
  const { voice } = reading.record;
  const unknown = wordsIfUnknown(reading.record, ["voice"]);
  return section("You said, we did, or why not", [
    ...orNone(voice, (entry, at) => voiceBlocks(reading, entry, at), unknown),
    ...(unknown === undefined ? unheard(reading) : []),
    ...consultationBlocks(reading),
  ]);
}

/** Groups that the framework wants heard and the record says nothing about. */
function unheard({ framework, record }: Reading): Block[] {
  const said = new Set((record.voice ?? []).map(({ who }) => who));
  const missing = [...framework.sets.values()]
    .filter(({ role }) => role === "participants")
    .flatMap(({ items }) => items)
    .filter(({ id, required }) => required && !said.has(id));
  if (missing.length === 0) return [];
  const names = missing.map(({ label }) => label).join("; ");
  return [line([{ strong: "Nothing is recorded about:" }, ` ${names}`])];
}

function voiceBlocks(reading: Reading, voice: Voice, at: number): Block[] {
  const who =
    voice.who === undefined
      ? "A group not named"
      : reading.nameOf(voice.who, "participants", "groups");
  const reason = textInWords(voice["not-involved-because"]);
  return [
    { kind: "heading", level: 3, text: who },
    ...prose(reason, "Not involved, because"),
    ...prose(textInWords(voice.said), "You said"),
    ...prose(textInWords(voice.changed), "We did, or why not"),
    ...facts([
      [
        "How many took part",
        wordsIfUnknown(reading.record, ["voice", at, "count"]) ?? countInWords(voice, reason),
      ],
      ["What they were asked", textInWords(voice.asked)],
      ["How", textInWords(voice.how)],
      ["Told what happened", fedBack(voice, reason)],
    ]),
  ];
}

/** A number nobody gave is said to be missing: it must not look like nobody. */
function countInWords({ count }: Voice, notInvolved: string): string {
  if (count !== undefined) return String(count);
  return notInvolved === "" ? "Not recorded" : "";
}

function fedBack(voice: Voice, notInvolved: string): string {
  const day = voice["fed-back"];
  if (day !== undefined) return dayInWords(day);
  return notInvolved === "" ? "Not recorded" : "";
}

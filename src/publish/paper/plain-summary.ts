import { dayInWords, onDayInWords } from "../../record/day-in-words.ts";
import type { Status, Voice } from "../../record/model.ts";
import { promisesOf } from "../../record/promises.ts";
import type { Block } from "../document.ts";
import { line, list, prose, section } from "../document.ts";
import type { Published } from "../model.ts";
import { endedInWords } from "../ended-in-words.ts";
import { PAPER_PARTS } from "./paper.ts";
import type { PaperPart } from "./paper.ts";
import { NOT_PUBLIC } from "./paper-opening.ts";
import { readingOf } from "../reading.ts";
import type { Reading } from "../reading.ts";
import { listInWords, textInWords } from "../text-in-words.ts";

/** What a summary is called. It is no Easy Read, which is made with people who read that way, and never says so. */
export const PLAIN_SUMMARY = "Plain summary";

/** What a page that holds the summary of a decision is called. */
export function summaryTitle(title: string): string {
  return `${PLAIN_SUMMARY}: ${title}`;
}

const STANDING: Readonly<Record<Status, string>> = {
  draft: "This is an idea that someone is still writing down. Nothing is decided yet.",
  proposed: "This is a proposal. Nothing is decided yet.",
  decided: "This is decided.",
  withdrawn: "This was an idea. It was taken back before anyone decided.",
  superseded: "This was decided once. Another decision has taken its place.",
  rescinded: "This was decided once. Then those who decided cancelled it.",
  quashed: "This was decided once. Then a court or another authority set the decision aside.",
  lapsed: "This was decided once. The decision has come to an end.",
};

/**
 * A decision in short, for young readers and for anyone in a hurry: the plain summary that someone wrote for the
 * public, what people said and what became of it, and what comes next. Nothing in it is made up or reworded.
 */
export function plainSummary(published: Published): Block[] {
  const reading = readingOf(published);
  const { record } = reading;
  return [
    { kind: "heading", level: 1, text: record.title },
    line([
      { strong: `${PLAIN_SUMMARY}.` },
      " This is the short version. The whole paper says more, and says why.",
    ]),
    line(`${STANDING[record.status]}${whoDecided(reading)}`),
    ...endedInWords(record, (id) => reading.nameOf(id, "boards")).map((said) => line(said)),
    ...inShort(reading),
    ...section("You said, we did, or why not", (record.voice ?? []).flatMap(saidAndDone(reading))),
    ...section("What comes next", list(promisesInWords(reading))),
  ];
}

/** The same as the parts of a paper, all of it in the first. */
export function summaryParts(published: Published): Record<PaperPart, Block[]> {
  const none = PAPER_PARTS.map((name): [PaperPart, Block[]] => [name, []]);
  const parts = Object.fromEntries(none) as Record<PaperPart, Block[]>;
  return { ...parts, opening: plainSummary(published) };
}

function whoDecided(reading: Reading): string {
  const bodies = (reading.record.decisions ?? []).flatMap(({ body, decider, on }) => {
    const who = body === undefined ? decider : reading.nameOf(body, "boards");
    return who === undefined || on === undefined ? [] : [`${who} ${onDayInWords(on)}`];
  });
  return bodies.length === 0 ? "" : ` Who decided: ${listInWords(bodies)}.`;
}

function inShort({ record, isClosed }: Reading): Block[] {
  if (isClosed) return section("What it is about", [line(NOT_PUBLIC)]);
  const summary = textInWords(record.publication?.summary);
  if (summary !== "") return section("In short", prose(summary));
  const proposal = textInWords(record.proposal?.summary);
  return section(
    "What it is about",
    proposal === "" ? [line("Nobody has written a summary yet.")] : prose(proposal),
  );
}

function saidAndDone(reading: Reading): (voice: Voice) => Block[] {
  return (voice) => {
    const says = [
      ...prose(textInWords(voice.said), "You said"),
      ...prose(textInWords(voice.changed), "We did, or why not"),
      ...prose(textInWords(voice["not-involved-because"]), "Not asked, because"),
    ];
    if (says.length === 0) return [];
    const { who } = voice;
    const name =
      who === undefined ? "A group not named" : reading.nameOf(who, "participants", "groups");
    return [{ kind: "heading", level: 3, text: name }, ...says];
  };
}

function promisesInWords({ record }: Reading): string[] {
  return promisesOf(record)
    .filter(({ status }) => status === "open")
    .map(({ kind, what, due }) => {
      const by = due === undefined ? "" : dayInWords(due);
      if (kind === "look-back") return `${by || "Later"}: we will look at what became of it.`;
      return by === "" ? textInWords(what) : `By ${by}: ${textInWords(what)}`;
    });
}

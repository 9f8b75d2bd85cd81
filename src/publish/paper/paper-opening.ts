import { STATUS } from "../../record/status.ts";
import { askedTests } from "../asked-tests.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import { asAnswer, evidenceTitles } from "../answer-in-words.ts";
import type { Block } from "../document.ts";
import { line, prose } from "../document.ts";
import { endedInWords } from "../ended-in-words.ts";
import { replacing } from "./paper-links.ts";
import { paperSentence } from "./paper-sentence.ts";
import type { Reading } from "../reading.ts";
import { firstWords, listInWords, textInWords } from "../text-in-words.ts";

/** What is before the summary that was written for the public. */
export const IN_PLAIN_WORDS = "In plain words";

/** Said of a decision of which nothing else may be told. */
export const NOT_PUBLIC =
  "This decision is fully exempt from publication. Its words, reasons and evidence are not public.";

/** Enough of a reason to know which one it is. */
const FEW_WORDS = 30;

/** Title, status, the whole decision in one sentence, the plain summary, the answers at a glance. */
export function paperOpening(reading: Reading): Block[] {
  const { record } = reading;
  return [
    { kind: "heading", level: 1, text: record.title },
    ...standingNotices(reading),
    ...corrected(reading),
    ...closed(reading),
    line(paperSentence(reading)),
    ...prose(textInWords(record.publication?.summary), IN_PLAIN_WORDS),
    ...atAGlance(reading),
  ];
}

/** Its status, how it ended or what replaced it, and what is next. */
export function standingNotices(reading: Reading): Block[] {
  return [standing(reading), ...ending(reading), ...replacing(reading)];
}

function standing({ record, progress }: Reading): Block {
  const { label, meaning } = STATUS[record.status];
  if (record.status !== "draft") return line([{ strong: `Status: ${label}.` }, ` ${meaning}`]);
  const count =
    progress === undefined ? "" : `: ${progress.answered} of ${progress.total} answered`;
  return line([{ strong: `DRAFT${count}` }]);
}

/** That everything else is left out, so that nobody takes what is missing for what was not done. */
function closed({ isClosed }: Reading): Block[] {
  return isClosed ? [line(NOT_PUBLIC)] : [];
}

/** Who ended it, when and why: said before anything that was decided. */
function ending(reading: Reading): Block[] {
  return endedInWords(reading.record, (id) => reading.nameOf(id, "boards")).map((said) =>
    line(said),
  );
}

/** A reader who stops here must still learn that something below is put right further down. */
function corrected({ record }: Reading): Block[] {
  const days = [...new Set((record.errata ?? []).map(({ on }) => dayInWords(on)))];
  return days.length === 0 ? [] : [line(`Corrected on ${listInWords(days)}: see Corrections.`)];
}

function atAGlance(reading: Reading): Block[] {
  const tests = askedTests(reading);
  if (tests.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "At a glance" },
    {
      kind: "table",
      headings: ["Test", "Answer", "In a few words", "Evidence"],
      rows: tests.map(({ id, label, choice, because }) => [
        label,
        choice,
        firstWords(because, FEW_WORDS),
        evidenceTitles(reading, asAnswer(reading.answers[id])),
      ]),
    },
  ];
}

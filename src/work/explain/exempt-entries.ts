import { dayInWords } from "../../record/day-in-words.ts";
import { EXEMPT_LAW, EXEMPT_PARAGRAPHS } from "../../record/exempt-paragraphs.ts";
import { GLOSSARY } from "../../record/glossary.ts";
import { explanationPart } from "./explanation.ts";
import type { ExplanationEntry, Explanation } from "./explanation.ts";

const SOURCE = `${EXEMPT_LAW.title}, as it was on ${dayInWords(EXEMPT_LAW.asItStood)}: ${EXEMPT_LAW.source}`;

const EXEMPT_LINE = GLOSSARY.find(({ term }) => term === "exempt")!.means;

/** Exempt text as a whole, and each paragraph it can rest on: `exempt`, `exempt.paragraph-3`. */
export function exemptEntries(): ExplanationEntry[] {
  const paragraphs = EXEMPT_PARAGRAPHS.map(({ number, words, note }): ExplanationEntry => {
    const id = `exempt.paragraph-${number}`;
    const make = (): Explanation => ({
      kind: "ground of exempt text",
      id,
      title: words,
      parts: [
        ...explanationPart("What limits it", [note, EXEMPT_LAW.test]),
        ...explanationPart("Where it comes from", [SOURCE]),
      ],
    });
    const aliases = [`paragraph-${number}`, `paragraph ${number}`];
    return { kind: "ground of exempt text", id, aliases, make };
  });
  return [
    { kind: "word", id: "exempt", aliases: ["exempt.paragraph"], make: exempt },
    ...paragraphs,
  ];
}

function exempt(): Explanation {
  return {
    kind: "word",
    id: "exempt",
    title: EXEMPT_LINE,
    parts: [
      ...explanationPart("What it means", [
        "The text is kept in a file of its own beside the record, and is nowhere in what is public. The record holds instead the paragraph, and why keeping the text out outweighs disclosing it.",
        "What the law or a court forbids anyone to disclose is another matter: it does not belong in a record at all.",
      ]),
      ...explanationPart("The test", [EXEMPT_LAW.test]),
      ...explanationPart(
        "The paragraphs",
        EXEMPT_PARAGRAPHS.map(({ number, words }) => `${number}: ${words}`),
      ),
      ...explanationPart("What to do", ["To move a text: rightly exempt RECORD"]),
      ...explanationPart("Where it comes from", [SOURCE]),
    ],
  };
}

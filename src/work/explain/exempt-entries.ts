import { EXEMPT_LAW, EXEMPT_PARAGRAPHS } from "../../record/exempt-paragraphs.ts";
import { part } from "./subject.ts";
import type { Entry, Subject } from "./subject.ts";

const SOURCE = `${EXEMPT_LAW.title}, as it stood on ${EXEMPT_LAW.asItStood}: ${EXEMPT_LAW.source}`;

/** Exempt text as a whole, and each paragraph it can rest on: `exempt`, `exempt.paragraph-3`. */
export function exemptEntries(): Entry[] {
  const paragraphs = EXEMPT_PARAGRAPHS.map(({ number, words, note }): Entry => {
    const id = `exempt.paragraph-${number}`;
    const make = (): Subject => ({
      kind: "ground of exempt text",
      id,
      title: words,
      parts: [
        ...part("What limits it", [note, EXEMPT_LAW.test]),
        ...part("Where it comes from", [SOURCE]),
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

function exempt(): Subject {
  return {
    kind: "word",
    id: "exempt",
    title: "Text that is left out of the public record, on a ground that is printed in its place",
    parts: [
      ...part("What it means", [
        "The text is kept in a file of its own beside the record, and is nowhere in what is public. In its place stand the paragraph and why keeping it out outweighs disclosing it.",
        "Confidential is something else: what the law or a court forbids anybody to disclose does not belong in a record at all.",
      ]),
      ...part("The test", [EXEMPT_LAW.test]),
      ...part(
        "The paragraphs",
        EXEMPT_PARAGRAPHS.map(({ number, words }) => `${number}: ${words}`),
      ),
      ...part("What to do", ["To move a text: rightly exempt RECORD"]),
      ...part("Where it comes from", [SOURCE]),
    ],
  };
}

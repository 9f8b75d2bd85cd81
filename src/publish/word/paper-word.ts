import { STATUS } from "../../record/status.ts";
import type { Block } from "../document.ts";
import type { PaperSource } from "../model.ts";
import { PAPER_PARTS } from "../paper/paper.ts";
import type { PaperPart } from "../paper/paper.ts";
import type { Filling } from "./template-filler.ts";

/** What a secretary can write between `{{` and `}}`, and what is there then. */
export const WORD_TAGS = {
  title: "title of the decision, with a mark if the paper is not for the public",
  id: "id of the record",
  status: "the status of the decision",
  organisation: "whose decision it is, from rightly.yaml",
  framework: "title of the framework whose questions were answered",
  marking: "NOT FOR PUBLICATION in a paper for members, nothing in others",
} as const;

/** Every tag that a template can have. */
export const TAG_NAMES: readonly string[] = [...Object.keys(WORD_TAGS), "paper", ...PAPER_PARTS];

/** What fills a template. */
export interface WordPaper {
  source: PaperSource;
  /** Of the public paper, or of that for members. The first block is the title. */
  parts: Readonly<Record<PaperPart, readonly Block[]>>;
  /** Empty if the configuration names nobody. */
  organisation: string;
  marking: string;
}

/** What goes into the template. */
export function paperFilling(paper: WordPaper): Filling {
  const [, ...opening] = paper.parts.opening;
  const own: Record<PaperPart, readonly Block[]> = { ...paper.parts, opening };
  const parts = { paper: PAPER_PARTS.flatMap((name) => own[name]), ...own };
  return { content: { words: wordsOf(paper), parts }, mark: { document: "paper" } };
}

function wordsOf({
  source,
  parts,
  organisation,
  marking,
}: WordPaper): Record<keyof typeof WORD_TAGS, string> {
  const { record, framework } = source;
  const [title] = parts.opening;
  return {
    title: title?.kind === "heading" ? title.text : record.title,
    id: record.id,
    status: STATUS[record.status].label,
    organisation,
    framework: framework.title,
    marking,
  };
}

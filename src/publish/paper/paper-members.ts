/** The paper for those who may read exempt text. Every heading of it says that it is not for others. */
import { recordDigest } from "../../record/digest.ts";
import { stampPaper } from "../../record/paper-stamp.ts";
import type { Block } from "../document.ts";
import { line, list } from "../document.ts";
import { joinExempt } from "./join-exempt.ts";
import type { JoinedField } from "./join-exempt.ts";
import { renderMarkdown } from "../markdown.ts";
import type { PaperSource } from "../model.ts";
import { PAPER_PARTS, paperParts } from "./paper.ts";
import type { PaperPart } from "./paper.ts";
import { listInWords } from "../text-in-words.ts";

/** What is after every heading: a page that is printed or copied by itself still says so. */
export const NOT_FOR_PUBLICATION = "NOT FOR PUBLICATION";

/** What a members' paper is made of, part by part. Names the fields whose text is not in `texts`. */
export function membersParts(
  source: PaperSource,
  texts: ReadonlyMap<string, string>,
): { parts: Record<PaperPart, Block[]>; missing: string[] } {
  const { record, fields } = joinExempt(source.record, texts);
  const said = paperParts({ ...source, record, isClosed: false });
  const all = PAPER_PARTS.map((name) => [name, said[name].map(marked)]);
  const parts = Object.fromEntries(all) as Record<PaperPart, Block[]>;
  const [title, ...rest] = parts.opening;
  const missing = fields.filter(({ isHere }) => !isHere).map(({ name }) => name);
  return { parts: { ...parts, opening: [title!, ...warning(fields), ...rest] }, missing };
}

/** The members' paper in Markdown. */
export function renderMembersPaper(
  source: PaperSource,
  texts: ReadonlyMap<string, string>,
): string {
  const { parts } = membersParts(source, texts);
  const text = renderMarkdown(Object.values(parts).flat());
  return stampPaper(text, membersDigest(source, texts));
}

/** Digest of all that a members' paper is made from. */
export function membersDigest(
  { record }: Pick<PaperSource, "record">,
  texts: ReadonlyMap<string, string>,
): string {
  return recordDigest(joinExempt(record, texts).record);
}

function marked(block: Block): Block {
  if (block.kind !== "heading") return block;
  return { ...block, text: `${block.text} (${NOT_FOR_PUBLICATION})` };
}

function warning(fields: readonly JoinedField[]): Block[] {
  const paragraphs = [...new Set(fields.map(({ paragraph }) => inWords(paragraph)))].sort();
  const under =
    paragraphs.length === 0
      ? ""
      : ` under paragraph${paragraphs.length === 1 ? "" : "s"} ${listInWords(paragraphs)} of Schedule 12A to the Local Government Act 1972`;
  const says =
    fields.length === 0
      ? " No text of this record is exempt: the paper beside it says the same."
      : ` This paper contains exempt information${under}. It is for those who may read that, and for nobody else.`;
  return [line([{ strong: `${NOT_FOR_PUBLICATION}.` }, says]), ...list(fields.map(fieldInWords))];
}

function fieldInWords({ name, paragraph, reason, isHere }: JoinedField): string {
  const gone = isHere ? "" : " The text is not in this copy of the folder.";
  return `${name}: paragraph ${inWords(paragraph)}. ${inWords(reason)}${gone}`;
}

function inWords(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "not given";
}

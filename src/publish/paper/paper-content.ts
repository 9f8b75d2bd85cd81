import type { Block } from "../document.ts";
import type { Published, Publisher } from "../model.ts";
import type { FillTemplate } from "../word/template-filler.ts";
import type { PaperPart } from "./paper.ts";

/** What the paper of one record is made of, whatever its format. */
export interface PaperContent {
  published: Published;
  publisher: Publisher;
  /** A plain summary instead of the whole paper. */
  isSummary: boolean;
  /** Set for a paper with exempt text in it, and for no other. */
  members: MembersContent | undefined;
  fillTemplate: FillTemplate;
}

/** A paper with exempt text in it, for those who may read that. */
export interface MembersContent {
  /** In Markdown. */
  text: string;
  /** What it says, part by part, for other formats. */
  parts: Readonly<Record<PaperPart, readonly Block[]>>;
  /** What says on every page that it is not for others. */
  marking: string;
}

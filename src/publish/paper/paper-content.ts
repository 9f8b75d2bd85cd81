import type { Block } from "../document.ts";
import type { PaperSource, Published, Publisher } from "../model.ts";
import type { FillTemplate } from "../word/template-filler.ts";
import type { PaperPart } from "./paper.ts";

/** What the paper of one record is made of, whatever its format: for the public or for members, never both. */
export type PaperContent = PublicPaperContent | MembersPaperContent;

interface PublicPaperContent extends AnyPaperContent {
  published: Published;
  members: undefined;
}

interface MembersPaperContent extends AnyPaperContent {
  published: undefined;
  members: MembersContent;
}

interface AnyPaperContent {
  publisher: Publisher;
  /** A plain summary instead of the whole paper. */
  isSummary: boolean;
  fillTemplate: FillTemplate;
}

/** A paper with exempt text in it, for those who may read that. */
export interface MembersContent {
  source: PaperSource;
  /** In Markdown. */
  text: string;
  /** What it says, part by part, for other formats. */
  parts: Readonly<Record<PaperPart, readonly Block[]>>;
  /** What says on every page that it is not for others. */
  marking: string;
}

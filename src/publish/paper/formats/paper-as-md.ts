import type { DocumentFormat } from "../../format.ts";
import { MARKDOWN_AS_TEXT } from "../../format-kinds.ts";
import type { PaperContent } from "../paper-content.ts";

export const PAPER_AS_MD: DocumentFormat<PaperContent> = {
  ...MARKDOWN_AS_TEXT,
  async render({ published, isSummary, members }) {
    if (members !== undefined) return members.text;
    const { renderPaper, renderPlainSummary } = await import("../paper-markdown.ts");
    return isSummary ? renderPlainSummary(published) : renderPaper(published);
  },
};

import type { DocumentFormat } from "../../format.ts";
import { HTML } from "../../format-kinds.ts";
import type { PaperContent } from "../paper-content.ts";

export const PAPER_AS_HTML: DocumentFormat<PaperContent> = {
  ...HTML,
  async render({ published, publisher, isSummary, members }) {
    // Anyone who may read exempt text is given a file that is not made to be put on the web.
    if (members !== undefined) throw new Error("a paper for members is not a page");
    const { renderHtmlPaper, renderHtmlSummary } = await import("../../html/paper-html.ts");
    return isSummary
      ? renderHtmlSummary(published, publisher)
      : renderHtmlPaper(published, publisher);
  },
};

import type { DocumentFormat } from "../../format.ts";
import { HTML } from "../../format-kinds.ts";
import type { CoverageContent } from "../coverage-content.ts";

export const COVERAGE_AS_HTML: DocumentFormat<CoverageContent> = {
  ...HTML,
  async render({ records, period, asOf, publisher }) {
    const { markText } = await import("../../text-mark.ts");
    const { COVERAGE_TITLE, coverageBlocks } = await import("../coverage-blocks.ts");
    const { renderHtmlPage } = await import("../../html/paper-html.ts");
    const { markedTitle } = await import("../../drafts-among.ts");
    const blocks = coverageBlocks(records, period, asOf);
    const title = markedTitle(COVERAGE_TITLE, records);
    return markText("coverage", renderHtmlPage(blocks, title, publisher), asOf);
  },
};

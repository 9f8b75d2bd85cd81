import type { DocumentFormat } from "../../format.ts";
import { MARKDOWN } from "../../format-kinds.ts";
import type { CoverageContent } from "../coverage-content.ts";

export const COVERAGE_AS_MD: DocumentFormat<CoverageContent> = {
  ...MARKDOWN,
  async render({ records, period, asOf }) {
    const { markText } = await import("../../text-mark.ts");
    const { coverageBlocks } = await import("../coverage-blocks.ts");
    const { renderMarkdown } = await import("../../markdown.ts");
    return markText("coverage", renderMarkdown(coverageBlocks(records, period, asOf)), asOf);
  },
};

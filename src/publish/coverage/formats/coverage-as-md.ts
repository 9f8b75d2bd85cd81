import type { DocumentFormat } from "../../format.ts";
import { MARKDOWN } from "../../format-kinds.ts";
import { markText } from "../../text-mark.ts";
import type { CoverageContent } from "../coverage-content.ts";

export const COVERAGE_AS_MD: DocumentFormat<CoverageContent> = {
  ...MARKDOWN,
  async render({ records, period, asOf }) {
    const { coverageBlocks } = await import("../coverage-blocks.ts");
    const { renderMarkdown } = await import("../../markdown.ts");
    return markText("coverage", renderMarkdown(coverageBlocks(records, period, asOf)), asOf);
  },
};

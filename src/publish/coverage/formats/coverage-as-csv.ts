import type { DocumentFormat } from "../../format.ts";
import { CSV } from "../../format-kinds.ts";
import type { CoverageContent } from "../coverage-content.ts";

export const COVERAGE_AS_CSV: DocumentFormat<CoverageContent> = {
  ...CSV,
  async render({ records, period }) {
    const { renderCoverageCsv } = await import("../coverage-data.ts");
    return renderCoverageCsv(records, period);
  },
};

import type { DocumentFormat } from "../../format.ts";
import { PLAIN_TEXT } from "../../format-kinds.ts";
import type { CoverageContent } from "../coverage-content.ts";

export const COVERAGE_AS_TEXT: DocumentFormat<CoverageContent> = {
  ...PLAIN_TEXT,
  async render({ records, period, asOf, layOut }) {
    const { coverageView } = await import("../coverage-view.ts");
    return layOut(coverageView(records, period, asOf));
  },
};

import type { DocumentFormat } from "../../format.ts";
import { JSON_DATA } from "../../format-kinds.ts";
import type { CoverageContent } from "../coverage-content.ts";

export const COVERAGE_AS_JSON: DocumentFormat<CoverageContent> = {
  ...JSON_DATA,
  async readKept(bytes) {
    const { readJsonMark } = await import("../../json-mark.ts");
    return readJsonMark(bytes, "coverage", "grids");
  },
  async render({ records, period, asOf }) {
    const { renderCoverageJson } = await import("../coverage-data.ts");
    return renderCoverageJson(records, period, asOf);
  },
};

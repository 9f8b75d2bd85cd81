import type { DocumentFormat } from "../format.ts";
import type { CoverageContent } from "./coverage-content.ts";
import { COVERAGE_AS_CSV } from "./formats/coverage-as-csv.ts";
import { COVERAGE_AS_HTML } from "./formats/coverage-as-html.ts";
import { COVERAGE_AS_JSON } from "./formats/coverage-as-json.ts";
import { COVERAGE_AS_MD } from "./formats/coverage-as-md.ts";
import { COVERAGE_AS_TEXT } from "./formats/coverage-as-text.ts";

/** Every format of coverage, in the order help lists them. */
export const COVERAGE_FORMATS: readonly DocumentFormat<CoverageContent>[] = [
  COVERAGE_AS_TEXT,
  COVERAGE_AS_MD,
  COVERAGE_AS_HTML,
  COVERAGE_AS_CSV,
  COVERAGE_AS_JSON,
];

export const COVERAGE_FORMATS = ["md", "html", "csv", "json"] as const;

export type CoverageFormat = (typeof COVERAGE_FORMATS)[number];

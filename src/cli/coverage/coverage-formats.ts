export const COVERAGE_FORMATS = ["text", "md", "html", "csv", "json"] as const;

export type CoverageFormat = (typeof COVERAGE_FORMATS)[number];

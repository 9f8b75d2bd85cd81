/** The day on which these tests walk. */
export const TODAY = "2026-11-23";

import type { DocumentFormat } from "../../format.ts";
import { CSV } from "../../format-kinds.ts";
import type { LogContent } from "../log-content.ts";

export const LOG_AS_CSV: DocumentFormat<LogContent> = {
  ...CSV,
  async render({ records }) {
    const { renderLogCsv } = await import("../log-csv.ts");
    return renderLogCsv(records);
  },
};

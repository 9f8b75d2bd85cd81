import type { DocumentFormat } from "../../format.ts";
import { XLSX } from "../../format-kinds.ts";
import type { LogContent } from "../log-content.ts";

export const LOG_AS_XLSX: DocumentFormat<LogContent> = {
  ...XLSX,
  async render({ records, asOf }) {
    const { renderLogXlsx } = await import("../log-xlsx.ts");
    return renderLogXlsx(records, asOf);
  },
};

import type { DocumentFormat } from "../../format.ts";
import { DOCX } from "../../format-kinds.ts";
import type { LogContent } from "../log-content.ts";

export const LOG_AS_DOCX: DocumentFormat<LogContent> = {
  ...DOCX,
  async render({ records, asOf, publisher: { organisation }, fillTemplate }) {
    const { LOG_TAGS, logFilling } = await import("../../word/log-word.ts");
    const log = { records, asOf, organisation };
    return fillTemplate(logFilling(log), LOG_TAGS);
  },
};

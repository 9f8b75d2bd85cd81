import type { DocumentFormat } from "../../format.ts";
import { DOCX } from "../../format-kinds.ts";
import type { LogContent } from "../log-content.ts";

export const LOG_AS_DOCX: DocumentFormat<LogContent> = {
  ...DOCX,
  async render({ records, asOf, publisher: { organisation }, fillTemplate }) {
    const { fillLogTemplate, LOG_TAGS } = await import("../../word/log-word.ts");
    const log = { records, asOf, organisation };
    return fillTemplate((template) => fillLogTemplate(template, log), LOG_TAGS);
  },
};

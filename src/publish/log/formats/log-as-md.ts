import type { DocumentFormat } from "../../format.ts";
import { MARKDOWN_AS_TEXT } from "../../format-kinds.ts";
import type { LogContent } from "../log-content.ts";

export const LOG_AS_MD: DocumentFormat<LogContent> = {
  ...MARKDOWN_AS_TEXT,
  async render({ records, asOf }) {
    const { renderLogMarkdown } = await import("../log-markdown.ts");
    return renderLogMarkdown(records, asOf);
  },
};

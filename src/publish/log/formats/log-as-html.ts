import type { DocumentFormat } from "../../format.ts";
import { HTML } from "../../format-kinds.ts";
import type { LogContent } from "../log-content.ts";

export const LOG_AS_HTML: DocumentFormat<LogContent> = {
  ...HTML,
  async render({ records, asOf, publisher }) {
    const { renderLogHtml } = await import("../log-html.ts");
    return renderLogHtml(records, asOf, publisher);
  },
};

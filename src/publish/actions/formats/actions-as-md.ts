import type { DocumentFormat } from "../../format.ts";
import { MARKDOWN } from "../../format-kinds.ts";
import type { ActionsContent } from "../actions-content.ts";

export const ACTIONS_AS_MD: DocumentFormat<ActionsContent> = {
  ...MARKDOWN,
  async render({ rows, uncounted, asOf }) {
    const { renderActionsMarkdown } = await import("../actions-markdown.ts");
    return renderActionsMarkdown(rows, asOf, uncounted);
  },
};

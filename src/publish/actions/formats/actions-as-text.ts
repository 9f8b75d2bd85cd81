import type { DocumentFormat } from "../../format.ts";
import { PLAIN_TEXT } from "../../format-kinds.ts";
import type { ActionsContent } from "../actions-content.ts";

export const ACTIONS_AS_TEXT: DocumentFormat<ActionsContent> = {
  ...PLAIN_TEXT,
  async render({ rows, uncounted, asOf, layOut }) {
    const { actionsView } = await import("../actions-view.ts");
    return layOut(actionsView(rows, asOf, uncounted));
  },
};

import type { DocumentFormat } from "../../format.ts";
import { ICS } from "../../format-kinds.ts";
import type { ActionsContent } from "../actions-content.ts";

export const ACTIONS_AS_ICS: DocumentFormat<ActionsContent> = {
  ...ICS,
  async render({ rows, cancelled, asOf }) {
    const { renderActionsCalendar } = await import("../actions-calendar.ts");
    return renderActionsCalendar({ rows, cancelled, asOf });
  },
};

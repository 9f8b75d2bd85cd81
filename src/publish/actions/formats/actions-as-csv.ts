import type { DocumentFormat } from "../../format.ts";
import { CSV } from "../../format-kinds.ts";
import type { ActionsContent } from "../actions-content.ts";

export const ACTIONS_AS_CSV: DocumentFormat<ActionsContent> = {
  ...CSV,
  async render({ rows, asOf }) {
    const { renderActionsCsv } = await import("../actions-csv.ts");
    return renderActionsCsv(rows, asOf);
  },
};

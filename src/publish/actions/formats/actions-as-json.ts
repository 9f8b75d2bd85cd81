import type { DocumentFormat } from "../../format.ts";
import { JSON_DATA } from "../../format-kinds.ts";
import type { ActionsContent } from "../actions-content.ts";

export const ACTIONS_AS_JSON: DocumentFormat<ActionsContent> = {
  ...JSON_DATA,
  async readKept(bytes) {
    const { readJsonMark } = await import("../../json-mark.ts");
    return readJsonMark(bytes, "actions", "actions");
  },
  async render({ rows, asOf }) {
    const { renderActionsJson } = await import("../actions-json.ts");
    return renderActionsJson(rows, asOf);
  },
};

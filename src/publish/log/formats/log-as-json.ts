import type { DocumentFormat } from "../../format.ts";
import { JSON_DATA } from "../../format-kinds.ts";
import type { LogContent } from "../log-content.ts";

export const LOG_AS_JSON: DocumentFormat<LogContent> = {
  ...JSON_DATA,
  async readKept(bytes) {
    const { readJsonMark } = await import("../../json-mark.ts");
    return readJsonMark(bytes, "log", "records");
  },
  async render({ records, asOf }) {
    const { renderLogJson } = await import("../log-json.ts");
    return renderLogJson(records, asOf);
  },
};

import type { DocumentFormat } from "../../format.ts";
import { JSON_DATA } from "../../format-kinds.ts";
import { readJsonMark } from "../../json-mark.ts";
import type { LogContent } from "../log-content.ts";

export const LOG_AS_JSON: DocumentFormat<LogContent> = {
  ...JSON_DATA,
  readKept: (bytes) => readJsonMark(bytes, "log", "records"),
  async render({ records, asOf }) {
    const { renderLogJson } = await import("../log-json.ts");
    return renderLogJson(records, asOf);
  },
};

import type { DocumentFormat } from "../format.ts";
import { LOG_AS_CSV } from "./formats/log-as-csv.ts";
import { LOG_AS_DOCX } from "./formats/log-as-docx.ts";
import { LOG_AS_HTML } from "./formats/log-as-html.ts";
import { LOG_AS_JSON } from "./formats/log-as-json.ts";
import { LOG_AS_MD } from "./formats/log-as-md.ts";
import { LOG_AS_XLSX } from "./formats/log-as-xlsx.ts";
import type { LogContent } from "./log-content.ts";

/** Every format of the log, in the order help lists them. */
export const LOG_FORMATS: readonly DocumentFormat<LogContent>[] = [
  LOG_AS_MD,
  LOG_AS_HTML,
  LOG_AS_CSV,
  LOG_AS_XLSX,
  LOG_AS_DOCX,
  LOG_AS_JSON,
];

import { resolve } from "node:path";
import { renderLogCsv } from "../../publish/log/log-csv.ts";
import { renderLogJson } from "../../publish/log/log-json.ts";
import { renderLogMarkdown } from "../../publish/log/log-markdown.ts";
import type { Published } from "../../publish/model.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { wordTemplate } from "../../repository/word-template.ts";
import { filledDocument } from "../fill-word.ts";
import type { Io } from "../io.ts";
import { publisherOf } from "../../work/published.ts";
import type { LogFormat } from "./log-options.ts";

/** What a log is made of besides its records. */
export interface LogSetting {
  /** ISO day from which "overdue" is said. */
  asOf: string;
  configuration: Configuration;
  /** A `.docx` file that was named for once. */
  template: string | undefined;
  io: Io;
}

type Made = string | Uint8Array;
type Render = (records: readonly Published[], setting: LogSetting) => Made | Promise<Made>;

/** What makes pages, workbooks and documents is loaded only when one is wanted. */
const RENDERERS: Readonly<Record<LogFormat, Render>> = {
  md: (records, { asOf }) => renderLogMarkdown(records, asOf),
  csv: renderLogCsv,
  json: (records, { asOf }) => renderLogJson(records, asOf),
  html: async (records, { asOf, configuration }) =>
    (await import("../../publish/log/log-html.ts")).renderLogHtml(
      records,
      asOf,
      publisherOf(configuration),
    ),
  xlsx: async (records, { asOf }) =>
    (await import("../../publish/log/log-xlsx.ts")).renderLogXlsx(records, asOf),
  docx: async (records, { asOf, configuration, template, io }) => {
    const { fillLogTemplate, LOG_TAGS } = await import("../../publish/word/log-word.ts");
    const { organisation = "" } = configuration;
    const file =
      template === undefined ? wordTemplate(configuration, "log") : resolve(io.cwd, template);
    const log = { records, asOf, organisation };
    return filledDocument(file, LOG_TAGS, (bytes) => fillLogTemplate(bytes, log), io);
  },
};

/** The log in a format. */
export async function renderLog(
  format: LogFormat,
  records: readonly Published[],
  setting: LogSetting,
): Promise<Made> {
  return RENDERERS[format](records, setting);
}

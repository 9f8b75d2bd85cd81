import { dirname, resolve } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { COVERAGE_TITLE, coverageBlocks } from "../../publish/coverage/coverage-blocks.ts";
import { renderCoverageCsv, renderCoverageJson } from "../../publish/coverage/coverage-data.ts";
import { coverageOf } from "../../publish/coverage/coverage.ts";
import type { Period } from "../../publish/coverage/coverage.ts";
import { overdueOf } from "../../publish/due.ts";
import { renderMarkdown } from "../../publish/markdown.ts";
import type { Published, Publisher } from "../../publish/model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { quote, visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { dayGiven } from "../../work/day-given.ts";
import { publisherOf } from "../../work/published.ts";
import { outputFormat } from "../output-format.ts";
import { lineWidth } from "../pages/wrap.ts";
import { readAllPublished, sayLeftOut } from "../read-published.ts";
import { COVERAGE_FORMATS } from "./coverage-formats.ts";
import type { CoverageFormat } from "./coverage-formats.ts";

export interface CoverageOptions {
  format?: CoverageFormat;
  json?: true;
  out?: string;
  year?: string;
  from?: string;
  to?: string;
  asOf?: string;
}

/** Says what the decisions of a time touched. */
export async function runCoverage(options: CoverageOptions, io: Io): Promise<ExitCode> {
  const asOf = dayGiven("--as-of", options.asOf, io.today);
  const period = periodOf(options, asOf);
  const configuration = readConfiguration(io.cwd);
  const out = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  const all = readAllPublished(configuration, out === undefined ? io.cwd : dirname(out), io);
  const format = outputFormat(options, COVERAGE_FORMATS, "text");
  const columns = out === undefined ? io.stdout.columns : undefined;
  const text =
    format === "text"
      ? await screen(all.records, period, asOf, lineWidth(columns))
      : await render(format, all.records, period, asOf, publisherOf(configuration));
  if (out === undefined) io.stdout.write(text);
  else {
    writeFileSafely(out, text);
    io.stderr.write(`Coverage: ${visible(pathFrom(io.cwd, out))}\n`);
  }
  return sayLeftOut(all, "table", io);
}

/** What a terminal needs is loaded only when one is written to. */
async function screen(
  records: readonly Published[],
  period: Period,
  asOf: string,
  width: number,
): Promise<string> {
  const { coverageText } = await import("./coverage-text.ts");
  const overdue = overdueOf(records, asOf);
  return coverageText({ all: coverageOf(records, period), period, overdue, asOf }, width);
}

async function render(
  format: Exclude<CoverageFormat, "text">,
  records: readonly Published[],
  period: Period,
  asOf: string,
  publisher: Publisher,
): Promise<string> {
  switch (format) {
    case "md":
      return renderMarkdown(coverageBlocks(records, period, asOf));
    case "csv":
      return renderCoverageCsv(records, period);
    case "json":
      return renderCoverageJson(records, period);
    case "html": {
      const { renderHtmlPage } = await import("../../publish/html/paper-html.ts");
      return renderHtmlPage(coverageBlocks(records, period, asOf), COVERAGE_TITLE, publisher);
    }
  }
}

/** @throws UserError for a year or a day that is none, or an end before the beginning. */
function periodOf({ year, from, to }: CoverageOptions, asOf: string): Period {
  if (year !== undefined && !/^\d{4}$/.test(year)) {
    throw new UserError(`${quote(year)} is not a year`, {
      hint: "Give four figures, such as --year 2026",
      exitCode: EXIT.usage,
    });
  }
  const whole = year ?? asOf.slice(0, 4);
  const period = {
    from: from === undefined ? `${whole}-01-01` : dayGiven("--from", from, asOf),
    to: to === undefined ? `${whole}-12-31` : dayGiven("--to", to, asOf),
  };
  if (period.from <= period.to) return period;
  throw new UserError(`${period.to} is before ${period.from}`, {
    hint: "Give the earlier day with --from and the later with --to.",
    exitCode: EXIT.usage,
  });
}

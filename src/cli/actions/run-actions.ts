import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { actionRows } from "../../publish/actions/action-rows.ts";
import type { ActionRow, ActionSource } from "../../publish/actions/action-rows.ts";
import { renderActionsCsv } from "../../publish/actions/actions-csv.ts";
import { renderActionsJson } from "../../publish/actions/actions-json.ts";
import { renderActionsMarkdown } from "../../publish/actions/actions-markdown.ts";
import { paperPath } from "../../record/files.ts";
import { STATUS } from "../../record/status.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findRecords, pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { visible } from "../../yaml/quote.ts";
import { findRecord } from "../../work/find-record.ts";
import type { Io } from "../io.ts";
import { dayGiven } from "../../work/day-given.ts";
import { outputFormat } from "../output-format.ts";
import { lineWidth } from "../pages/wrap.ts";
import { readRecord } from "../../work/published.ts";
import { actionFilter } from "./action-options.ts";
import { ACTION_FORMATS } from "./action-formats.ts";
import type { ActionFormat } from "./action-formats.ts";
import type { ActionsOptions } from "./action-options.ts";
import { actionsText } from "./actions-text.ts";

/** Lists what the decisions of a repository, or one of them, promised. */
export async function runActions(
  name: string | undefined,
  options: ActionsOptions,
  io: Io,
): Promise<ExitCode> {
  const asOf = dayGiven("--as-of", options.asOf, io.today);
  const out = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  const configuration = readConfiguration(io.cwd);
  const files = filesOf(name, configuration, io);
  const sources = readSources(files, out === undefined ? io.cwd : dirname(out), io);
  const rows = actionRows(
    sources,
    actionFilter(options, bodiesIn(sources, configuration), io.today),
    asOf,
  );
  const format = outputFormat(options, ACTION_FORMATS, "text");
  sayWhatIsMissing(name, format, sources, rows, io);
  const text = await rendered(format, rows, asOf, out === undefined ? io : undefined);
  if (out === undefined) io.stdout.write(text);
  else writeOut(out, text, options, io);
  return sources.length === files.length ? EXIT.ok : EXIT.findings;
}

function filesOf(name: string | undefined, configuration: Configuration, io: Io): string[] {
  if (name !== undefined) return [findRecord(configuration, name, io.cwd)];
  const folder = join(configuration.root, configuration.records);
  const files = findRecords(folder);
  if (files.length > 0) return files;
  throw new UserError(`there are no records in ${pathFrom(io.cwd, folder)}`, {
    hint: `Looked in ${folder}. To make one: rightly new`,
    exitCode: EXIT.usage,
  });
}

/** A record that cannot be read is named, and the rest is listed. */
function readSources(files: readonly string[], from: string, io: Io): ActionSource[] {
  return files.flatMap((path): ActionSource[] => {
    try {
      const { record } = readRecord(path, io.cwd);
      const paper = paperPath(path);
      return [
        {
          record,
          file: pathFrom(from, path),
          ...(existsSync(paper) ? { paper: pathFrom(from, paper) } : {}),
        },
      ];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      io.stderr.write(
        `${visible(error.message)}\nIt is not in this list. To see why: rightly check\n`,
      );
      return [];
    }
  });
}

function bodiesIn(sources: readonly ActionSource[], { bodies }: Configuration): string[] {
  const named = sources.flatMap(({ record }) => record.decisions ?? []);
  const ids = [...bodies.map(({ id }) => id), ...named.flatMap(({ body }) => body ?? [])];
  return [...new Set(ids)];
}

/** What somebody might look for in the list and not find. */
function sayWhatIsMissing(
  name: string | undefined,
  format: ActionFormat,
  sources: readonly ActionSource[],
  rows: readonly ActionRow[],
  io: Io,
): void {
  const [only] = sources;
  if (name !== undefined && only !== undefined && only.record.status !== "decided") {
    const { label } = STATUS[only.record.status];
    const said = `${only.record.id} is not a decision that stands (${label.toLowerCase()})`;
    io.stderr.write(`${visible(said)}: it promises nothing.\n`);
  }
  const undated = rows.filter(({ promised }) => promised.due === undefined).length;
  if (format !== "ics" || undated === 0) return;
  const these = undated === 1 ? "1 has no day and is" : `${undated} have no day and are`;
  io.stderr.write(`${these} not in the calendar.\n`);
}

async function rendered(
  format: ActionFormat,
  rows: readonly ActionRow[],
  asOf: string,
  screen: Io | undefined,
): Promise<string> {
  switch (format) {
    case "text":
      return actionsText(rows, asOf, lineWidth(screen?.stdout.columns));
    case "md":
      return renderActionsMarkdown(rows, asOf);
    case "csv":
      return renderActionsCsv(rows, asOf);
    case "json":
      return renderActionsJson(rows, asOf);
    case "ics": {
      const { renderActionsCalendar } = await import("../../publish/actions/actions-calendar.ts");
      return renderActionsCalendar(rows, asOf);
    }
  }
}

function writeOut(out: string, text: string, { dryRun }: ActionsOptions, io: Io): void {
  const file = visible(pathFrom(io.cwd, out));
  if (dryRun !== true) writeFileSafely(out, text);
  io.stderr.write(`${dryRun === true ? "Would write" : "Actions:"} ${file}\n`);
}

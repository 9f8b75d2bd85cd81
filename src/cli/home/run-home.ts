import { dirname, join } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { progressOf } from "../../interview/flow.ts";
import { stepsOf } from "../../interview/steps.ts";
import { dueOf } from "../../record/due.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { parseRecord } from "../../record/parse.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { findRecords, readText, shownPath } from "../../repository/read.ts";
import type { Io } from "../io.ts";
import { ofAnswered } from "../pages/words.ts";
import { lineWidth, wrapped } from "../pages/wrap.ts";
import { contextFor } from "../walk/walk-plan.ts";
import { homePage } from "./home-page.ts";
import type { HomeDraft, HomeDue } from "./home-page.ts";

/** A record that is neither a draft nor has promised anything need not be read further. */
const WORTH_A_LOOK = /^status: *["']?(draft|proposed)|^ *(- \{?)?.*\bdue:/m;

/** `rightly`: what is open here, and what can be done next. */
export function showHome(io: Io): ExitCode {
  const configuration = readConfiguration(io.cwd);
  const folder = join(configuration.root, configuration.records);
  const paths = findRecords(folder);
  const records = paths.flatMap((path) => recordAt(path));
  const lines = homePage({
    folder: shownPath(io.cwd, folder),
    isSetUp: configuration.file !== undefined,
    records: paths.length,
    drafts: records
      .filter(({ record }) => record.status === "draft")
      .map(({ path, record }) => draftOf(path, record, io.today)),
    due: records
      .flatMap(({ record }) =>
        dueOf(record).map((due): HomeDue => ({ ...due, title: record.title })),
      )
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    today: io.today,
  });
  const width = lineWidth(io.stdout.columns);
  io.stdout.write(`${lines.flatMap((line) => laidOut(line, width)).join("\n")}\n`);
  return EXIT.ok;
}

/** What is indented stays so where it is broken; a command and its words part where they do not fit. */
function laidOut(line: string, width: number): string[] {
  const [, command, words] = /^( {2}rightly .*?) {3}(.*)$/.exec(line) ?? [];
  if (command === undefined || words === undefined)
    return wrapped(line, width, line.startsWith(" ") ? "    " : "");
  const one = `${command.padEnd(34)} ${words}`;
  return one.length <= width
    ? [one]
    : [...wrapped(command, width), ...wrapped(`    ${words}`, width)];
}

interface Read {
  path: string;
  record: DecisionRecord;
}

/** A record that cannot be read is the business of `check`. */
function recordAt(path: string): Read[] {
  try {
    const text = readText(path);
    const record = WORTH_A_LOOK.test(text) ? parseRecord(text).record : undefined;
    return record === undefined ? [] : [{ path, record }];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function draftOf(path: string, record: DecisionRecord, today: string): HomeDraft {
  const { title, id } = record;
  return { title, name: id, standing: standingOf(record, readConfiguration(dirname(path)), today) };
}

function standingOf(record: DecisionRecord, configuration: Configuration, today: string): string {
  try {
    const { framework } = findFramework(
      configuration,
      record.framework.id,
      record.framework.version,
    );
    const steps = stepsOf(record, framework, contextFor(configuration, today));
    return ofAnswered(progressOf(steps, record));
  } catch (error) {
    if (error instanceof UserError) return "its framework is not here";
    throw error;
  }
}

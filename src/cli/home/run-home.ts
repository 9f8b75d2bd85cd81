import { dirname, join } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { compareText } from "../../finding.ts";
import { marksOf } from "../../interview/marks.ts";
import { progressOfRecord } from "../../interview/progress.ts";
import { idOfFile } from "../../record/files.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { outstandingBodies } from "../../record/outstanding.ts";
import { parseRecord } from "../../record/parse.ts";
import { isDated, promisesOf } from "../../record/promises.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { findRecords, readText, pathFrom } from "../../repository/read.ts";
import type { Io } from "../io.ts";
import { lineWidth } from "../pages/wrap.ts";
import { homePage } from "./home-page.ts";
import type { HomeDraft, HomeDue, HomeProposal } from "./home-page.ts";
import { shortName } from "./short-name.ts";

/** A record that is neither a draft nor has promised anything need not be read further. */
const WORTH_A_LOOK = /^status: *["']?(draft|proposed)|^ *(- \{?)?.*\bdue:/m;

/** `rightly`: what is open here, and what can be done next. */
export function showHome(io: Io): ExitCode {
  const configuration = readConfiguration(io.cwd);
  const folder = join(configuration.root, configuration.records);
  const paths = findRecords(folder);
  const ids = paths.map(idOfFile);
  const records = paths.flatMap((path) => recordAt(path));
  const home = {
    folder: pathFrom(io.cwd, folder),
    isSetUp: configuration.file !== undefined,
    records: paths.length,
    drafts: records
      .filter(({ record }) => record.status === "draft")
      .map(({ path, record }) => draftOf(path, record, ids)),
    proposals: records
      .filter(({ record }) => record.status === "proposed")
      .map(({ path, record }) => proposalOf(path, record, ids)),
    due: records
      .flatMap(({ record }) =>
        promisesOf(record)
          .filter(isDated)
          .filter(({ status }) => status === "open")
          .map((promised): HomeDue => ({ ...promised, title: record.title })),
      )
      .sort((a, b) => compareText(a.due, b.due)),
    today: io.today,
  };
  const { columns, rows = 24 } = io.stdout;
  const lines = homePage(home, { width: lineWidth(columns), rows });
  io.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.ok;
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

function draftOf(path: string, record: DecisionRecord, ids: readonly string[]): HomeDraft {
  const id = idOfFile(path);
  return {
    title: record.title,
    name: shortName(id, ids),
    standing: standingOf(record, readConfiguration(dirname(path))),
    withColleagues: colleaguesOf(record),
  };
}

function proposalOf(path: string, record: DecisionRecord, ids: readonly string[]): HomeProposal {
  const { bodies } = readConfiguration(dirname(path));
  return {
    title: record.title,
    name: shortName(idOfFile(path), ids),
    waitingFor: outstandingBodies(record).map(
      (id) => bodies.find((body) => body.id === id)?.name ?? id,
    ),
  };
}

function colleaguesOf(record: DecisionRecord): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { state, who = "" } of marksOf(record)) {
    if (state === "for-colleague") counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return counts;
}

function standingOf(record: DecisionRecord, configuration: Configuration): string {
  try {
    const { id, version } = record.framework;
    const { framework } = findFramework(configuration, id, version);
    const { answered, total } = progressOfRecord(record, framework);
    return `${answered} of ${total} answered`;
  } catch (error) {
    if (error instanceof UserError) return "its framework is not here";
    throw error;
  }
}

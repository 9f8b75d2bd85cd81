import { dirname } from "node:path";
import type { Fault } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { findFramework } from "../repository/frameworks.ts";
import { pendingTexts } from "../repository/pending-texts.ts";
import { pathFrom } from "../repository/read.ts";
import { findRecord } from "./find-record.ts";
import { readRecord } from "./published.ts";
import type { Workplace } from "./workplace.ts";

/** A record as it is kept, with what it was asked by. */
export interface RecordView {
  /** From the folder it was asked for from, with forward slashes. */
  file: string;
  record: DecisionRecord;
  /** In the version the record is pinned to. */
  framework: Framework;
  /** What is wrong with its form, though it can be worked with. Whether it is sound a check tells. */
  faults: readonly Fault[];
}

/**
 * One record.
 * @param name Its path, its id, or a part of its id that no other has.
 * @throws UserError if there is no such record or several, or it or its framework cannot be used.
 */
export function showRecord({ cwd }: Pick<Workplace, "cwd">, name: string): RecordView {
  const path = findRecord(readConfiguration(cwd), name, cwd);
  // The record's own repository decides, which need not be the one that was opened.
  const configuration = readConfiguration(dirname(path));
  const { record, faults } = readRecord(path, cwd, pendingTexts(configuration));
  const { id, version } = record.framework;
  const { framework } = findFramework(configuration, id, version);
  return { file: pathFrom(cwd, path), record, framework, faults };
}

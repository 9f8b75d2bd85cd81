import { dirname, relative, sep } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { Fault } from "../../finding.ts";
import type { LifeContext } from "../../life/model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { parseRecord } from "../../record/parse.ts";
import { readCalendar } from "../../repository/calendar.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { readText, pathFrom } from "../../repository/read.ts";
import type { YamlText } from "../../yaml/parse.ts";
import { findRecord } from "../../work/find-record.ts";
import type { Io } from "../io.ts";
import { dayGiven } from "../../work/day-given.ts";

/** A record that is to be moved on, and all that a move must know. */
export interface MoveSubject {
  /** Absolute. */
  path: string;
  /** As the person would type it. */
  file: string;
  /** Folder of the record, from the root of its repository. */
  folder: string;
  text: string;
  yaml: YamlText;
  record: DecisionRecord;
  /** Of its shape, as it stands. */
  faults: readonly Fault[];
  configuration: Configuration;
  life: LifeContext;
}

/** @throws UserError if the record or its framework cannot be used. */
export function openMoveSubject(name: string, asOf: string | undefined, io: Io): MoveSubject {
  const path = findRecord(readConfiguration(io.cwd), name, io.cwd);
  const file = pathFrom(io.cwd, path);
  const text = readText(path);
  const { record, yaml, faults } = parseRecord(text);
  if (record === undefined) {
    const { line, column } = faults[0]!.place;
    throw new UserError(`${file}:${line}:${column}: ${faults[0]!.message}`, {
      hint: faults[0]!.fix,
      exitCode: EXIT.failure,
    });
  }
  // The record's own repository decides, which need not be the one the person stands in.
  const configuration = readConfiguration(dirname(path));
  const { id, version } = record.framework;
  const { framework } = findFramework(configuration, id, version);
  const life = {
    framework,
    bodies: configuration.bodies,
    calendar: readCalendar(configuration),
    today: dayGiven("--as-of", asOf, io.today),
  };
  const folder = relative(configuration.root, path).split(sep).slice(0, -1).join("/");
  return { path, file, folder, text, yaml, record, faults, configuration, life };
}

import { dirname, relative, sep } from "node:path";
import type { LifeContext } from "../../life/model.ts";
import { readCalendar } from "../../repository/calendar.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import type { Edit } from "../../yaml/edit.ts";
import { openRecordFile } from "../record-file.ts";
import type { RecordFile } from "../record-file.ts";
import type { Workplace } from "../workplace.ts";

/** A record that will be moved on, and all that a move must know. */
export interface MoveSubject extends RecordFile {
  /** Folder of the record, from the root of its repository. */
  folder: string;
  configuration: Configuration;
  life: LifeContext;
  /** Comments that were given with a move, put into the text that it would leave. */
  annotate?: (text: string, edits: readonly Edit[]) => string;
  /** Whether one of them sets the findings of a rule aside. */
  setsAside?: (rule: string) => boolean;
}

/** @throws UserError if the record or its framework cannot be used. */
export function openMoveSubject(name: string, at: Workplace): MoveSubject {
  const file = openRecordFile(name, at);
  // The record's own repository decides, which need not be the one the person is in.
  const configuration = readConfiguration(dirname(file.path));
  const { id, version } = file.record.framework;
  const { framework } = findFramework(configuration, id, version);
  const life: LifeContext = {
    framework,
    bodies: configuration.bodies,
    calendar: readCalendar(configuration),
    today: at.today,
  };
  const folder = relative(configuration.root, file.path).split(sep).slice(0, -1).join("/");
  return { ...file, folder, configuration, life };
}

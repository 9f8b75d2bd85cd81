import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { isInCalendar } from "../../record/calendar-day.ts";
import { idOfFile, owningRecord, paperPath } from "../../record/files.ts";
import { isRecordId } from "../../record/id.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { serialiseRecord } from "../../record/serialise.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { editorSchemaPath } from "../../repository/editor-line.ts";
import { ConflictError } from "../../repository/conflict.ts";
import { walkRecords } from "../../repository/read.ts";
import { quote } from "../../yaml/quote.ts";
import { createDraft } from "./draft-file.ts";
import type { DraftFile } from "./draft-file.ts";
import { refuseLinkOut } from "../../repository/inside.ts";

/**
 * Where a record belongs: in the folder of the year in its id.
 * @throws UserError if a link leads out of the repository there.
 */
export function recordPath({ root, records }: Configuration, id: string): string {
  const path = join(root, records, id.slice(0, 4), `${id}.yaml`);
  refuseLinkOut(root, path);
  return path;
}

/**
 * Whether an id is taken, by a record or by what belongs to one, in any folder of the records and in
 * whichever capitals: two records of one id would be taken for each other.
 */
export function isTaken(configuration: Configuration): (id: string) => boolean {
  const { root, records } = configuration;
  let ids: ReadonlySet<string> | undefined;
  return (id) => {
    ids ??= idsIn(join(root, records));
    const path = recordPath(configuration, id);
    return ids.has(id) || [path, paperPath(path)].some((file) => existsSync(file));
  };
}

/** Ids of every record, and of those that only a file beside a record is left of. */
function idsIn(folder: string): Set<string> {
  const { files, exempt, misnamed } = walkRecords(folder);
  const named = [...files, ...exempt.map(owningRecord), ...misnamed.map(asRecord)];
  return new Set(named.map((path) => idOfFile(path).toLowerCase()));
}

function asRecord(path: string): string {
  return `${path.replace(/(?:\.ya?ml[^/\\]*|\.[^./\\]*)$/i, "")}.yaml`;
}

/** What else becomes of the text of a new record before it is written. */
export type Finishing = (text: string) => string;

/** The record as a file: YAML that tells an editor its schema, if the repository has one. */
export function recordText(record: DecisionRecord, path: string, { root }: Configuration): string {
  const schemaPath = editorSchemaPath(root, "decision-record", path);
  return serialiseRecord(record, schemaPath === undefined ? {} : { schemaPath });
}

/**
 * Writes a new record under its id, or under the next one that is free when another process has taken
 * it meanwhile.
 * @param make Makes the record, given which ids are taken.
 */
export function writeNewRecord(
  configuration: Configuration,
  make: (taken: (id: string) => boolean) => DecisionRecord,
  finishing: Finishing = (text) => text,
): DraftFile {
  const lost = new Set<string>();
  const taken = isTaken(configuration);
  for (;;) {
    const record = make((id) => lost.has(id) || taken(id));
    const path = recordPath(configuration, record.id);
    try {
      return createDraft(path, finishing(recordText(record, path, configuration)));
    } catch (error) {
      const isRace = error instanceof ConflictError && !lost.has(record.id);
      if (!isRace) throw error;
      lost.add(record.id);
    }
  }
}

/**
 * The id that a person chose for a record, settled before the record is made: its seal is of its id too.
 * @param today ISO day, for an example.
 * @throws UserError if it is not an id, or is taken.
 */
export function idGiven(
  name: string | undefined,
  today: string,
  configuration: Configuration,
): string | undefined {
  if (name === undefined) return undefined;
  if (!isRecordId(name)) {
    throw new UserError(`${quote(name)} is not the name of a record`, {
      hint: `Give a day and words in small letters with hyphens, such as ${today}-short-breaks`,
    });
  }
  const day = name.slice(0, 10);
  if (!isInCalendar(day)) {
    throw new UserError(`${quote(name)} is not the name of a record: there is no ${quote(day)}`, {
      hint: `Begin it with a day of the calendar, such as ${today}`,
    });
  }
  if (isTaken(configuration)(name)) {
    throw new UserError(`there is a record ${quote(name)} already`, {
      hint: `To carry on with it: rightly resume ${name}. For a new one, choose another name.`,
    });
  }
  return name;
}

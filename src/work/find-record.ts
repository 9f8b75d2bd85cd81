import { dirname, join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";
import { idOfFile, owningRecord } from "../record/files.ts";
import type { PlanPlace } from "../repository/change-plan.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { findRecords, isThere, pathFrom } from "../repository/read.ts";
import { quote } from "../yaml/quote.ts";
import { noteUnfinished } from "./finish-interrupted.ts";
import { refuseLinkOut } from "../repository/inside.ts";

/** More would not help anyone choose. */
const MOST_CANDIDATES = 8;

/**
 * The one record that a person means: by its path (or its paper's), its id, or a part of its id that
 * no other has.
 * @param from Folder that a relative path is typed from; the repository's root unless said otherwise.
 * @returns Absolute path.
 * @throws UserError when there is none, or several: it lists them.
 */
export function findRecord(
  configuration: PlanPlace,
  nameOrPath: string,
  from: string = configuration.root,
): string {
  const file = asFile(resolve(from, nameOrPath));
  if (file !== undefined) {
    refuseLinkOut(configuration.root, file);
    noteUnfinished(readConfiguration(dirname(file)));
    return file;
  }
  noteUnfinished(configuration);
  const folder = join(configuration.root, configuration.records);
  const files = findRecords(folder);
  const where = pathFrom(from, folder);
  if (isPath(nameOrPath)) throw noFile(nameOrPath, files);
  const wanted = nameOrPath.toLowerCase();
  const exact = files.find((path) => idOfFile(path) === wanted);
  if (exact !== undefined) return exact;
  const alike = files.filter((path) => wanted !== "" && idOfFile(path).includes(wanted));
  const [only] = alike;
  if (only === undefined) throw noRecord(nameOrPath, files, where);
  if (alike.length > 1) throw severalRecords(nameOrPath, alike);
  return only;
}

/** A record file, or the record that the file belongs to. */
function asFile(path: string): string | undefined {
  const record = owningRecord(path);
  return record.endsWith(".yaml") && isThere(record) ? record : undefined;
}

function isPath(text: string): boolean {
  return /[/\\]|\.(ya?ml|md|markdown|txt|html?|docx)$/i.test(text);
}

function noFile(path: string, files: readonly string[]): UserError {
  const name = idOfFile(owningRecord(path.replace(/\.yml$/, ".yaml")));
  return new UserError(
    `there is no record file ${quote(path)}${didYouMean(name, files.map(idOfFile))}`,
    {
      hint: "Give the path of a record (a file that ends in .yaml), its id, or a part of its id.",
    },
  );
}

function noRecord(name: string, files: readonly string[], where: string): UserError {
  if (files.length === 0) {
    return new UserError(`there is no record ${quote(name)}: ${where} holds no records`, {
      hint: "To make one: rightly new",
    });
  }
  return new UserError(
    `there is no record ${quote(name)} in ${where}${didYouMean(name, files.map(idOfFile))}`,
    {
      hint: "Give a part of its id that no other record has. To see them all: rightly log",
    },
  );
}

function severalRecords(name: string, files: readonly string[]): UserError {
  const ids = files.slice(0, MOST_CANDIDATES).map(idOfFile);
  const more = files.length > ids.length ? `, and ${files.length - ids.length} more` : "";
  return new UserError(`${files.length} records have ${quote(name)} in their id`, {
    hint: `Say more of the one you mean: ${ids.join(", ")}${more}.`,
  });
}

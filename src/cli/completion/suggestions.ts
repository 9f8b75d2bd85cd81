import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { sectionsOf } from "../../interview/sections.ts";
import { idOfFile } from "../../record/files.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework, listFrameworks } from "../../repository/frameworks.ts";
import { findRecords } from "../../repository/read.ts";
import type { Io } from "../io.ts";
import { LOG_FORMATS } from "../log/log-options.ts";
import { allEntries } from "../explain/run-explain.ts";
import { SETTINGS } from "../../work/settings/settings.ts";

/** A word that can stand here, and what it means. */
export type Suggestion = readonly [word: string, meaning: string];

/** More would fill the screen and help nobody choose. */
const MOST = 200;

/**
 * Words for a place of the command line, by what the place is called there: `record`, `file`, `id`.
 * @param word What has been typed of the word, for paths.
 */
export function suggestionsFor(place: string, word: string, io: Io): Suggestion[] {
  switch (place) {
    case "record":
      return records(io);
    case "id":
      return listFrameworks(readConfiguration(io.cwd)).map(({ id, version }) => [
        `${id}@${version}`,
        "",
      ]);
    case "anything":
      return allEntries({}, io).map(({ id, kind }) => [id, kind]);
    case "name":
      return Object.entries(SETTINGS);
    case "format":
      return LOG_FORMATS.map((format) => [format, ""]);
    case "part":
      return parts(io);
    case "file":
    case "folder":
    case "paths":
      return paths(word, io);
    default:
      return [];
  }
}

/** The newest come first: they are the ones that are worked on. */
function records(io: Io): Suggestion[] {
  const { root, records: folder } = readConfiguration(io.cwd);
  const found = findRecords(join(root, folder)).map(idOfFile);
  return found
    .reverse()
    .slice(0, MOST)
    .map((id) => [id, ""]);
}

function parts(io: Io): Suggestion[] {
  const configuration = readConfiguration(io.cwd);
  const { framework } = findFramework(configuration, configuration.framework.id);
  const sections = sectionsOf(framework).filter(({ id }) => id !== "check");
  return [
    ["for-colleague", "what was left for a colleague"],
    ...sections.map(({ id, label }): Suggestion => [id, label]),
  ];
}

/** What stands in the folder that has been typed so far; folders end in a slash, to go on from. */
function paths(word: string, io: Io): Suggestion[] {
  const folder = word.slice(0, word.lastIndexOf("/") + 1);
  const entries = readdirSync(resolve(io.cwd, folder === "" ? "." : folder), {
    withFileTypes: true,
  });
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .slice(0, MOST)
    .map((entry) => [`${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`, ""]);
}

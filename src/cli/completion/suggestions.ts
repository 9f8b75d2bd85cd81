import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { sectionsOf } from "../../interview/sections.ts";
import { explainable } from "../../work/explain/explainable.ts";
import { frameworkNames } from "../../work/frameworks/framework-versions.ts";
import { readNamedFramework } from "../../work/frameworks/read-named-framework.ts";
import { recordIds } from "../../work/record-ids.ts";
import { SETTINGS } from "../../work/settings/settings.ts";
import { exitCodeEntries } from "../explain/exit-code-entries.ts";
import type { Io } from "../io.ts";

/** A word that can be here, and what it means. */
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
      return recordIds(io).slice(0, MOST).map(plain);
    case "id":
      return frameworkNames(io).map(plain);
    case "anything":
      return explainable(io, undefined, exitCodeEntries()).map(({ id, kind }) => [id, kind]);
    case "name":
      return Object.entries(SETTINGS);
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

function plain(word: string): Suggestion {
  return [word, ""];
}

function parts(io: Io): Suggestion[] {
  const { framework } = readNamedFramework(io, undefined);
  const sections = sectionsOf(framework).filter(({ id }) => id !== "check");
  return [
    ["for-colleague", "what was left for a colleague"],
    ...sections.map(({ id, label }): Suggestion => [id, label]),
  ];
}

/** What is in the folder that has been typed so far; folders end in a slash, to go on from. */
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

import type { Fault } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import { END_KINDS } from "../record/model.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlText } from "../yaml/parse.ts";
import { quote } from "../yaml/quote.ts";
import { answersFault } from "./answers-rules.ts";
import { isMapping } from "../mapping.ts";

/** The framework an answers file says it is for; `undefined` if it does not say, or cannot be read. */
export function frameworkNamedIn(text: string): { id: string; version?: string } | undefined {
  const { value } = parseYaml(text);
  return isMapping(value) ? frameworkIn(value) : undefined;
}

function frameworkIn(
  content: Record<string, unknown>,
): { id: string; version?: string } | undefined {
  const { framework } = content;
  if (typeof framework === "string") return { id: framework };
  if (!isMapping(framework) || typeof framework["id"] !== "string") return undefined;
  const { id, version } = framework;
  return { id, ...(typeof version === "string" ? { version } : {}) };
}

/** An answers file that names another framework or version than the one it is read with. */
export function frameworkFaults(
  content: Record<string, unknown>,
  { id, version }: Framework,
  yaml: YamlText,
): Fault[] {
  const given = content["framework"];
  if (given === undefined || given === null) return [];
  const path = ["framework"];
  const place = yaml.placeOf(path);
  const named = frameworkIn(content);
  if (named === undefined || hasOtherKeys(given)) {
    const message = "the framework is not named: write its id, or its id and version";
    return [
      answersFault("answers-framework", { message, fix: `Write framework: ${id}`, path, place }),
    ];
  }
  const same = named.id === id && (named.version ?? version) === version;
  if (same) return [];
  const written = named.version === undefined ? named.id : `${named.id} ${named.version}`;
  const message = `these answers are for ${quote(written)}, but the record uses ${quote(`${id} ${version}`)}`;
  return [answersFault("answers-framework", { message, path, place })];
}

function hasOtherKeys(given: unknown): boolean {
  return isMapping(given) && Object.keys(given).some((key) => key !== "id" && key !== "version");
}

const WRITTEN_BY_PROGRAM = ["format", "id", "reviews", "attestations", "errata", "open-questions"];
const STATUSES = ["draft", "proposed", "decided"];

/** Statuses of a new record: what was decided years ago may be over when it is written down. */
function statusesOf({ entry, ended }: Record<string, unknown>): readonly string[] {
  const isLater = isMapping(entry) && entry["kind"] === "recorded-later";
  return isLater && Array.isArray(ended) ? [...STATUSES, ...END_KINDS] : STATUSES;
}

/** Keys of a record that an answers file may not give, and statuses that a new record cannot have. */
export function ownKeyFaults(content: Record<string, unknown>, yaml: YamlText): Fault[] {
  const keys = WRITTEN_BY_PROGRAM.filter((key) => key in content).map((key) =>
    answersFault("answers-key", {
      message: `only Rightly writes ${quote(key)}, so it cannot be in an answers file`,
      path: [key],
      place: yaml.placeOf([key], "key"),
    }),
  );
  const { status } = content;
  if (status === undefined || status === null) return keys;
  if (typeof status === "string" && statusesOf(content).includes(status)) return keys;
  const written = typeof status === "string" ? quote(status) : "something else";
  const message = `the status is ${written}, but a new record is draft, proposed or decided`;
  const fix = "Write one of them, or remove the line.";
  return [
    ...keys,
    answersFault("answers-key", {
      message,
      fix,
      path: ["status"],
      place: yaml.placeOf(["status"]),
    }),
  ];
}

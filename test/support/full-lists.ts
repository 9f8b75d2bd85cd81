/** Records in which one list is as long as anything can be: one for each list that the format has. */
import type { Path } from "../../src/finding.ts";
import { isMapping } from "../../src/mapping.ts";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { FIELDS } from "../../src/record/fields.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { definitionName, followPath, itemSchema, RECORD_SCHEMA } from "../../src/record/schema.ts";
import type { FieldSchema } from "../../src/record/schema.ts";
import { RECORD_LIMITS } from "../../src/yaml/limits.ts";
import { serialiseYaml } from "../../src/yaml/serialise.ts";

export interface FullList {
  /** The field, as `options[].for`, and what is in it. */
  name: string;
  /** The most items that a record may hold there. */
  most: number;
  /** A record with so many of them. */
  textWith: (count: number) => string;
}

/** Evidence under an answer is a list too, which a framework asks for. */
const OF_ANSWERS: Path = ["answers", "size", "evidence"];

/** Every list that a record may have, in the order of the format. */
export function fullLists(): FullList[] {
  const lists = FIELDS.flatMap(({ path: name, example }) => {
    const path = placeIn(name);
    const schema = followPath(RECORD_SCHEMA, path);
    const items = schema === undefined ? undefined : itemSchema(schema);
    if (items === undefined) return [];
    return [fullList(name, path, (at) => itemOf(example, items, at))];
  });
  const chain = fullList("errata of one field", ["errata"], (at) => ({
    ...{ on: "2026-11-20", field: "title", because: "A slip." },
    ...{ was: `Title ${at + 1}`, is: `Title ${at}` },
  }));
  return [...lists, chain, fullList("evidence of an answer", OF_ANSWERS, (at) => `ev-${at}`)];
}

function fullList(name: string, path: Path, item: (at: number) => unknown): FullList {
  const textWith = (count: number): string => {
    const record = structuredClone(RIVERSIDE) as DecisionRecord & Record<string, unknown>;
    put(
      record,
      path,
      Array.from({ length: count }, (_, at) => item(at)),
    );
    return serialiseYaml(record);
  };
  const keys = isMapping(item(0)) ? Object.keys(item(0) as object).length : 0;
  const own = textWith(0).match(/[a-z]:(?=\s)/g)?.length ?? 0;
  const byItems = keys === 0 ? RECORD_LIMITS.items - 500 : (RECORD_LIMITS.keys - own) / keys - 5;
  // A number of five figures may stand in each item, and lines are folded where they are long.
  const ofItem = (textWith(110).length - textWith(10).length) / 100 + 6;
  const byLetters = (RECORD_LIMITS.characters - textWith(0).length) / ofItem;
  return { name, most: Math.floor(Math.min(byItems, byLetters)), textWith };
}

/** The path of the first item of each list: `options.0.for`. */
function placeIn(name: string): Path {
  return name
    .split(".")
    .flatMap((step): Path => (step.endsWith("[]") ? [step.slice(0, -2), 0] : [step]));
}

function itemOf(example: unknown, { $ref }: FieldSchema, at: number): unknown {
  const [first] = Array.isArray(example) ? (example as unknown[]) : [];
  if (isMapping(first)) {
    const named = ["id", "who", "body"].filter((key) => typeof first[key] === "string");
    return {
      ...first,
      ...Object.fromEntries(named.map((key) => [key, `${String(first[key])}-${at}`])),
    };
  }
  if ($ref?.endsWith("/interest") === true) return { role: `Member ${at}`, interest: "None." };
  const text = typeof first === "string" ? first : "Something";
  const kind = $ref === undefined ? undefined : definitionName($ref);
  if (kind === "record-id") return `2025-03-01-number-${at}`;
  return kind === "line" || kind === "text" ? `${text} ${at}` : `${text}-${at}`;
}

function put(record: Record<string, unknown>, path: Path, value: unknown): void {
  let held: Record<string, unknown> = record;
  for (const [at, step] of path.slice(0, -1).entries()) {
    if (typeof held[step] !== "object") held[step] = typeof path[at + 1] === "number" ? [{}] : {};
    held = held[step] as Record<string, unknown>;
  }
  held[path.at(-1) ?? ""] = value;
}

/** Finding one's way in a JSON Schema and in the value it describes. */
import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";

type Part = Record<string, unknown>;

/** A JSON pointer into `root` as a path, with numbers where the value is a list. */
export function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const key of keysOf(pointer)) {
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = valueAt(value, [step]);
  }
  return path;
}

/** The schema object that holds the keyword a schema path ends with. */
export function partOf(schema: object, schemaPath: string): Part {
  const fragment = schemaPath.slice(schemaPath.indexOf("#") + 1);
  const part = valueAt(schema, keysOf(decodeURIComponent(fragment)).slice(0, -1));
  return isMapping(part) ? part : {};
}

/** The schema of the field at a path, following references; empty where the schema says nothing. */
export function describedAt(schema: object, path: Path): Part {
  let part: unknown = schema;
  for (const step of path) {
    const here = referred(schema, part);
    const next =
      typeof step === "number"
        ? (here["items"] ?? valueAt(here, ["else", "items"]))
        : valueAt(inGroup(schema, here), ["properties", step]);
    part = next ?? here["additionalProperties"];
    if (!isMapping(part)) return {};
  }
  const found = referred(schema, part);
  return { ...inGroup(schema, found), ...found, ...(isMapping(part) ? part : {}) };
}

/** What a value that may be text or a group of fields is when it is a group. */
function inGroup(schema: object, part: Part): Part {
  return part["properties"] === undefined && isMapping(part["then"])
    ? inGroup(schema, referred(schema, part["then"]))
    : part;
}

function referred(schema: object, part: unknown): Part {
  if (!isMapping(part)) return {};
  const target = part["$ref"];
  if (typeof target !== "string") return part;
  const found = valueAt(schema, keysOf(target.slice(1)));
  return isMapping(found) ? referred(schema, found) : part;
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

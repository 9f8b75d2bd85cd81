import { textDigest } from "../record/paper-stamp.ts";
import type { KeptFile } from "./format.ts";
import { textOfBytes } from "./text-mark.ts";

/** Data as JSON whose last field, `digest`, is the digest of the text before it. */
export function markedJson(value: object): string {
  return withLastField(jsonText(value), (digest) => `"digest": "${digest}"`);
}

/** The text of a JSON Schema with the same in a comment: a schema has no fields of its own. */
export function markSchema(schema: string): string {
  return withLastField(schema, (digest) => `"$comment": "rightly schema text=${digest}"`);
}

function withLastField(json: string, field: (digest: string) => string): string {
  const text = json.replace(/\n\}\n$/, "");
  return `${text},\n  ${field(textDigest(text))}\n}\n`;
}

const DIGEST = /,\s*"digest": "(sha256:[0-9a-f]{64})"\s*\}\s*$/;
const COMMENT = /,\s*"\$comment": "rightly schema text=(sha256:[0-9a-f]{64})"\s*\}\s*$/;
const DAY = /^\{\s*"format": 1,\s*"as-of": "(\d{4}-\d{2}-\d{2})"/;

/**
 * What data in JSON says of itself; `undefined` if it has no digest or is another document's.
 * @param field The field that this document has, and no other.
 */
export function readJsonMark(
  bytes: Uint8Array,
  document: string,
  field: string,
): KeptFile | undefined {
  const kept = readLastField(bytes, document, DIGEST);
  const text = textOfBytes(bytes);
  if (kept === undefined || !new RegExp(`^ {2}"${field}": `, "m").test(text)) return undefined;
  return { ...kept, day: DAY.exec(text)?.[1] };
}

/** The same for a JSON Schema. */
export function readSchemaMark(bytes: Uint8Array): KeptFile | undefined {
  return readLastField(bytes, "schema", COMMENT);
}

function readLastField(bytes: Uint8Array, document: string, pattern: RegExp): KeptFile | undefined {
  const text = textOfBytes(bytes);
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const isIntact = textDigest(text.slice(0, match.index)) === match[1];
  return { document, day: undefined, source: undefined, isIntact };
}

/** A value as JSON that is safe to print: what a terminal would act on is written as an escape. */
function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(HIDDEN, asEscape)}\n`;
}

/** What a terminal would act on or an eye would be misled by, and JSON lets through as it is. */
const HIDDEN = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

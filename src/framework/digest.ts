import { hash } from "node:crypto";
import { compareText } from "../finding.ts";
import { isMapping } from "../mapping.ts";

/**
 * `sha256:` and 64 hexadecimal digits over a canonical form of plain data: JSON without spaces, keys
 * in code-unit order, text in Unicode's composed form. Keys whose value is `undefined` are left out.
 * The same meaning gives the same digest whatever the order, layout or comments of the file.
 */
export function digestOf(value: unknown): string {
  return `sha256:${hash("sha256", canonical(value), "hex")}`;
}

/** `sha256:` and 64 hexadecimal digits over bytes as they are. */
export function bytesDigest(bytes: Uint8Array): string {
  return `sha256:${hash("sha256", bytes, "hex")}`;
}

/**
 * The digest of a framework file's data. `status` is left out, so that retiring a release does not
 * change what the records pinned to it prove; so are the words for looking back, which nobody was
 * asked before the decision.
 */
export function frameworkDigest(file: Readonly<Record<string, unknown>>): string {
  const about = file["framework"];
  if (typeof about !== "object" || about === null) return digestOf(file);
  // `digestOf` leaves out what is undefined.
  return digestOf({
    ...file,
    framework: { ...about, status: undefined },
    tests: eachWithout(file["tests"]),
    scales: withoutInScales(file["scales"]),
  });
}

function withoutInScales(scales: unknown): unknown {
  if (!isMapping(scales)) return scales;
  const all = Object.entries(scales).map(([id, scale]) => {
    if (!isMapping(scale)) return [id, scale] as const;
    const { options, outside } = scale;
    return [
      id,
      { ...scale, options: eachWithout(options), outside: eachWithout(outside) },
    ] as const;
  });
  return Object.fromEntries(all);
}

/** Items without their words for looking back. */
function eachWithout(items: unknown): unknown {
  if (!Array.isArray(items)) return items;
  return items.map((item: unknown) =>
    isMapping(item) ? { ...item, "looking-back": undefined } : item,
  );
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "string") return JSON.stringify(composed(value));
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => [composed(key), inner] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${pairs.join(",")}}`;
}

/** Text of ASCII alone is composed already, and most of it is. */
function composed(text: string): string {
  return BEYOND_ASCII.test(text) ? text.normalize("NFC") : text;
}

const BEYOND_ASCII = /[^\0-\x7F]/;

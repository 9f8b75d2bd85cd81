import type { Path } from "../../finding.ts";
import type { TextAt } from "../model.ts";

/** Proofs and days are not written by people, and hold no words. */
const NO_WORDS = /^(sha256:[0-9a-f]{64}|\d{4}-\d{2}(-\d{2})?)$/;

/** Every text in a value, with its path, in the order of the file. */
export function textsIn(value: unknown, path: Path): TextAt[] {
  if (typeof value === "string") return NO_WORDS.test(value) ? [] : [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, isList ? Number(key) : key]),
  );
}

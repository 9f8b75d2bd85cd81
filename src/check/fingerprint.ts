import { digestOf } from "../framework/digest.ts";
import { isMapping } from "../mapping.ts";
import type { Finding } from "../finding.ts";
import { HIDING_RULES } from "./every-rule.ts";

/** What is known of the file a finding is in. */
export interface Subject {
  /** Id of the record; `undefined` for other files. */
  id: string | undefined;
  /** What the file holds; `undefined` if it could not be read. */
  value: unknown;
}

/** What a finding is about, so that it is known again after lines have moved. */
export interface Mark {
  rule: string;
  /** Record id, or the file. */
  where: string;
  /** The field, with ids in place of numbers where list items have them. */
  path: string;
  /** Sixteen figures that change with what is found fault with. */
  proof: string;
}

/** The mark of a finding: rule, record, field and a digest of the field's content; never the line. */
export function markOf(finding: Finding, { id, value }: Subject): Mark {
  const { path, found } = follow(finding.path, value);
  // A digest of a number that was hidden could be undone by trying all numbers.
  const subject = HIDING_RULES.has(finding.rule) ? undefined : found;
  // Of other files only the words tell two findings of a rule apart, whoever else found more of them.
  const words = id === undefined ? [finding.message] : [];
  const proof = digestOf([finding.rule, path, subject ?? null, ...words]).slice("sha256:".length);
  return { rule: finding.rule, where: id ?? finding.file, path, proof: proof.slice(0, 16) };
}

/** A fingerprint for each mark: the same wherever the line stands, and never twice the same in one list. */
export function fingerprints(marks: readonly Mark[]): string[] {
  const seen = new Map<string, number>();
  return marks.map(({ rule, where, path, proof }) => {
    const key = [rule, where, path, proof].join(" ");
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return digestOf(before === 0 ? [key] : [key, before]).slice("sha256:".length);
  });
}

function follow(path: string, value: unknown): { path: string; found: unknown } {
  let found = value;
  const names = path === "" ? [] : path.split(".");
  const named = names.map((name) => {
    const inner: unknown = Array.isArray(found)
      ? found[Number(name)]
      : isMapping(found) && Object.hasOwn(found, name)
        ? found[name]
        : undefined;
    const isItem = Array.isArray(found);
    found = inner;
    return (isItem ? nameOf(inner) : undefined) ?? name;
  });
  return { path: named.join("."), found };
}

function nameOf(item: unknown): string | undefined {
  if (!isMapping(item)) return undefined;
  const name = item["id"] ?? item["who"];
  return typeof name === "string" && /^[a-z0-9-]+$/.test(name) ? name : undefined;
}

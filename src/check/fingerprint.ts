import { digestOf } from "../framework/digest.ts";
import { isMapping } from "../mapping.ts";
import type { Finding } from "../finding.ts";
import { HIDING_RULES } from "./every-rule.ts";
import type { CheckedFinding, FindingMark } from "./model.ts";

/** What is known of the file a finding is in. */
export interface Subject {
  /** Id of the record; `undefined` for other files. */
  id: string | undefined;
  /** What the file holds; `undefined` if it could not be read. */
  value: unknown;
}

/** The mark of a finding: rule, record, field and a digest of the field's content; never the line. */
export function markFinding(finding: Finding, { id, value }: Subject): FindingMark {
  const { path, found } = follow(finding.path, value);
  // A digest of a number that was hidden could be undone by trying all numbers.
  const subject = HIDING_RULES.has(finding.rule) ? undefined : found;
  // Of other files only the words tell two findings of a rule apart, no matter who else found more of them.
  const words = id === undefined ? [finding.message] : [];
  const proof = digestOf([finding.rule, path, subject ?? null, ...words]).slice("sha256:".length);
  return { rule: finding.rule, where: id ?? finding.file, path, proof: proof.slice(0, 16) };
}

/** A fingerprint for each mark: the same wherever the line is, and never twice the same in one list. */
export function fingerprints(marks: readonly FindingMark[]): string[] {
  const seen = new Map<string, number>();
  return marks.map(({ rule, where, path, proof }) => {
    const key = [rule, where, path, proof].join(" ");
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return digestOf(before === 0 ? [key] : [key, before]).slice("sha256:".length);
  });
}

/** Findings of files that are not records, with what they are known by. */
export function withFingerprints(findings: readonly Finding[]): CheckedFinding[] {
  const nothing = { id: undefined, value: undefined };
  const prints = fingerprints(findings.map((finding) => markFinding(finding, nothing)));
  return findings.map((finding, at) => ({ ...finding, fingerprint: prints[at] ?? "" }));
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

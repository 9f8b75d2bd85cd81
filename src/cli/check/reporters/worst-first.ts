import type { Finding, Severity } from "../../../finding.ts";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings with the worst first, in the order they were given within a severity. */
export function worstFirst<T extends Finding>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

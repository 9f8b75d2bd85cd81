import type { CheckedRecord, CheckResult } from "../../../work/check/check-workplace.ts";
import type { Finding } from "../../../finding.ts";
import { visible } from "../../../yaml/quote.ts";

/**
 * What a check comes to, in words: what was checked, how far drafts have come, and what no program
 * can check. Ends with a line end.
 */
export function renderSummary(result: CheckResult): string {
  const { checked, findings, notChecked, configured } = result;
  if (!configured) return `Nothing else was checked: ${counted(findings)}\n`;
  const lines = [
    headline(result),
    ...asideLine(result),
    ...explainLine(findings),
    ...checked.flatMap(progressOf),
    ...checked.flatMap(notKnownIn),
    ...(checked.length === 0 ? [] : [`Not checked: ${joined(notChecked)}.`]),
  ];
  return lines.map((line) => `${visible(line)}\n`).join("");
}

function headline({ checked, findings, looked, empty }: CheckResult): string {
  const [only] = checked;
  const where = looked.join(", ");
  if (empty) {
    return `There are no records in ${where} yet. To start one: rightly new. ${counted(findings)}`;
  }
  if (only === undefined) return `Checked ${where}. ${counted(findings)}`;
  if (checked.length === 1 && only.complete) {
    const rest = findings.length === 0 ? "" : `. ${counted(findings)}`;
    return `Record complete: ${only.file}${rest}`;
  }
  return `Checked ${plural(checked.length, "record")} in ${where}: ${kindsOf(checked)}. ${counted(findings)}`;
}

/** Where the rest is that a finding has no room for. */
function explainLine([first]: readonly Finding[]): string[] {
  return first === undefined ? [] : [`More about a rule: rightly explain ${first.rule}`];
}

/** What is not shown is counted, so that nobody takes it for mended. */
function asideLine({ setAside }: CheckResult): string[] {
  if (setAside.length === 0) return [];
  const count = (by: string): number => setAside.filter((one) => one.by === by).length;
  const parts = [
    [count("comment"), "by a comment in the record"],
    [count("waiver"), "by a waiver in rightly.yaml"],
    [count("baseline"), "because they were there when the checks began"],
  ] as const;
  const words = parts.filter(([number]) => number > 0).map(([number, how]) => `${number} ${how}`);
  return [`Set aside: ${words.join(", ")}.`];
}

/** `6 complete, 1 not complete, 2 drafts`. */
function kindsOf(checked: readonly CheckedRecord[]): string {
  const kinds: Record<ReturnType<typeof kindOf>, number> = {
    complete: 0,
    "not complete": 0,
    draft: 0,
    withdrawn: 0,
  };
  for (const record of checked) kinds[kindOf(record)] += 1;
  const { draft, ...others } = kinds;
  const words = Object.entries(others).map(([kind, count]) => ({
    count,
    said: `${count} ${kind}`,
  }));
  words.splice(2, 0, { count: draft, said: plural(draft, "draft") });
  return words
    .filter(({ count }) => count > 0)
    .map(({ said }) => said)
    .join(", ");
}

function kindOf({
  status,
  complete,
}: CheckedRecord): "complete" | "not complete" | "draft" | "withdrawn" {
  if (complete) return "complete";
  return status === "draft" || status === "withdrawn" ? status : "not complete";
}

function progressOf({ file, status, progress }: CheckedRecord): string[] {
  if (status !== "draft" || progress === undefined) return [];
  return [`Draft: ${file}, ${progress.answered} of ${progress.total} answered`];
}

function notKnownIn({ file, notKnown }: CheckedRecord): string[] {
  return notKnown === undefined ? [] : [`Not known: ${file}, ${plural(notKnown, "field")}`];
}

/** `No findings.`, or how many there are of each severity, the worst first. */
function counted(findings: readonly Finding[]): string {
  if (findings.length === 0) return "No findings.";
  const words = (["error", "warning", "note"] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  return `${words.join(", ")}.`;
}

function plural(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}

function joined(sentences: readonly string[]): string {
  return sentences.map((one) => `${one.charAt(0).toLowerCase()}${one.slice(1)}`).join("; ");
}

import { START, worstFirst } from "../../../finding.ts";
import type { Severity } from "../../../finding.ts";
import type { CheckedFinding, CheckResult, SetAside } from "../../../work/check/check-workplace.ts";
import { fingerprintSetAside } from "../../../work/check/fingerprint-set-aside.ts";
import { ruleDescriptions } from "../../../work/check/rule-descriptions.ts";
import type { DescribedRule } from "../../../work/check/rule-descriptions.ts";
import { visible } from "../../../yaml/quote.ts";
import { VERSION } from "../../version.ts";
import { logSafeJson } from "./log-safe.ts";

/** GitHub shows as many results of one upload; it would leave the rest out in an order of its own. */
const MOST_RESULTS = 5_000;

/** A check as SARIF 2.1.0: rules with their words, results with places and fingerprints that last. */
export function renderSarif(result: CheckResult, from: (file: string) => string): string {
  const findings = worstFirst(result.findings);
  const kept = findings.slice(0, MOST_RESULTS);
  const aside = result.setAside.slice(0, MOST_RESULTS - kept.length);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Rightly",
            semanticVersion: VERSION,
            rules: ruleDescriptions().map(ruleOf),
          },
        },
        // A second upload under the same id takes the place of the first: each folder has its own.
        automationDetails: { id: automationId(from(".")) },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: result.configured,
            toolExecutionNotifications: [
              ...notices(findings.length - kept.length, "findings"),
              ...notices(result.setAside.length - aside.length, "findings that were set aside"),
            ],
          },
        ],
        results: [...kept.map((finding) => resultOf(finding, from)), ...asideResults(aside, from)],
      },
    ],
  };
  return logSafeJson(`${JSON.stringify(log, undefined, 2)}\n`);
}

function automationId(folder: string): string {
  return folder === "." ? "rightly/" : `rightly/${visible(folder)}/`;
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "note",
};

function ruleOf({ id, severity, summary, why, fix, source, kind }: DescribedRule): object {
  const text = `${why}\n\nWhat to do: ${fix}\n\nSource: ${source}`;
  return {
    id,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: why },
    help: { text, markdown: `${why}\n\n**What to do:** ${fix}\n\n**Source:** ${source}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [kind] },
  };
}

function resultOf(finding: CheckedFinding, from: (file: string) => string): object {
  const { rule, severity, message, why, fix, file, path, fingerprint } = finding;
  const index = ruleDescriptions().findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(index === -1 ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: visible(`${capital(message)}. ${why} ${fix}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(from(file)), uriBaseId: "%SRCROOT%" },
          region: regionOf(finding),
        },
        ...(path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: visible(path) }] }),
      },
    ],
    partialFingerprints: { "rightlyFinding/v1": fingerprint },
  };
}

function regionOf({ place }: CheckedFinding): object {
  const { line, column, endLine, endColumn } = place;
  const isWhole = endLine === START.endLine && endColumn === START.endColumn;
  if (isWhole) return { startLine: 1 };
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function asideResults(aside: readonly SetAside[], from: (file: string) => string): object[] {
  return fingerprintSetAside(aside).map(({ finding, by, because }) => {
    const kind = by === "comment" ? "inSource" : "external";
    return {
      ...resultOf(finding, from),
      suppressions: [{ kind, justification: visible(because) }],
    };
  });
}

function notices(left: number, what: string): object[] {
  if (left === 0) return [];
  const text = `${left} more ${what} are left out: ${MOST_RESULTS} are as many as platforms keep.`;
  return [{ level: "warning", message: { text } }];
}

/** Each part of a path may hold anything; the slashes between stay. */
function uriOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

import { compareText } from "../finding.ts";
import type { Finding, Place } from "../finding.ts";
import { quote } from "../yaml/quote.ts";
import { maySetAside } from "./every-rule.ts";
import type { Applied, FindingMark, MarkedFinding, SetAside } from "./model.ts";
import { ownFinding } from "./own-finding.ts";
import { waiverRecord } from "./waivers.ts";
import type { WaiverList } from "./waivers.ts";

/** A file of findings that were there when checks began. */
export interface Baseline {
  /** As the person would type it. */
  file: string;
  entries: readonly BaselineEntry[];
}

export interface BaselineEntry {
  key: string;
  place: Place;
}

const HEAD = [
  "# Findings that were there when the checks of this repository began. They are not shown again; new ones are.",
  "# Made by: rightly check --write-baseline. What was mended is taken out by: rightly check --prune-baseline",
];

/** The text of a baseline: one finding on a line, sorted, so that two branches seldom meet. */
export function serialiseBaseline(marked: readonly MarkedFinding[]): string {
  const lines = marked
    .filter(({ finding }) => maySetAside(finding.rule))
    .map(({ mark }) => keyOf(mark))
    .sort(compareText);
  return [...HEAD, ...lines, ""].join("\n");
}

/** The baseline without the findings that are no longer there; every other line as it was. */
export function removeStaleEntries(text: string, marked: readonly MarkedFinding[]): string {
  const stale = new Set(compare(entriesOf(text), marked).stale.map(({ place }) => place.line));
  return text
    .split("\n")
    .filter((_, at) => !stale.has(at + 1))
    .join("\n");
}

/** @param file As the person would type it. */
export function parseBaseline(file: string, text: string): Baseline {
  return { file, entries: entriesOf(text) };
}

/** Findings without those of the baseline, and what the baseline holds in vain. */
export function applyBaseline(
  marked: readonly MarkedFinding[],
  baseline: Baseline | undefined,
): Applied {
  if (baseline === undefined) {
    return { findings: marked.map(({ finding }) => finding), setAside: [] };
  }
  const { left, held, stale } = compare(baseline.entries, marked);
  const own = stale.map((entry) => {
    const [rule = "", where = ""] = entry.key.split(" ");
    const message = `${quote(rule)} is no longer found in ${quote(where)}`;
    return ownFinding("baselineStale", { file: baseline.file, place: entry.place }, message);
  });
  const setAside = held.map((finding): SetAside => {
    return { finding, by: "baseline", because: "It was there when the checks began." };
  });
  return { findings: [...left, ...own], setAside };
}

/** The record or file that an entry is about: for a finding about a waiver, the record it names. */
export function entrySubject({ key }: BaselineEntry, waivers: WaiverList | undefined): string {
  const [rule = "", where = "", path = ""] = key.split(" ");
  const file = written(where);
  return waiverRecord(waivers, { rule, file, path: written(path) }) ?? file;
}

function compare(
  entries: readonly BaselineEntry[],
  marked: readonly MarkedFinding[],
): { left: Finding[]; held: Finding[]; stale: BaselineEntry[] } {
  const open = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const same = open.get(entry.key);
    if (same === undefined) open.set(entry.key, [entry]);
    else same.push(entry);
  }
  const left: Finding[] = [];
  const held: Finding[] = [];
  // The first of equal entries is used first.
  for (const same of open.values()) same.reverse();
  for (const { finding, mark } of marked) {
    const entry = maySetAside(finding.rule) ? open.get(keyOf(mark))?.pop() : undefined;
    (entry === undefined ? left : held).push(finding);
  }
  return { left, held, stale: [...open.values()].flatMap((same) => same.reverse()) };
}

function entriesOf(text: string): BaselineEntry[] {
  return text.split(/\r?\n/).flatMap((line, at): BaselineEntry[] => {
    const key = line.trim().split(/\s+/).join(" ");
    if (key === "" || key.startsWith("#")) return [];
    const place = { line: at + 1, column: 1, endLine: at + 1, endColumn: line.length + 1 };
    return [{ key, place }];
  });
}

/** What `keyOf` wrote, as it was. */
function written(where: string): string {
  try {
    return decodeURI(where).replaceAll("%23", "#");
  } catch {
    return where;
  }
}

/** One line: what holds a space is written with percent signs, as in addresses. */
function keyOf({ rule, where, path, proof }: FindingMark): string {
  const plain = (text: string): string => encodeURI(text).replaceAll("#", "%23");
  return [rule, plain(where), path === "" ? "." : plain(path), proof].join(" ");
}

import { compareText } from "../finding.ts";
import type { Finding, Place } from "../finding.ts";
import { quote } from "../yaml/quote.ts";
import { maySetAside } from "./every-rule.ts";
import type { Mark } from "./fingerprint.ts";
import type { SetAside } from "./model.ts";
import { ownFinding } from "./own-finding.ts";
import type { Suppressed } from "./suppressions.ts";

/** A finding with what it is known by. */
export interface Marked {
  finding: Finding;
  mark: Mark;
}

/** What an entry of a baseline is about. */
export type Named = Pick<Mark, "rule" | "where" | "path">;

interface Entry {
  key: string;
  place: Place;
}

const HEAD = [
  "# Findings that were there when the checks of this repository began. They are not shown again; new ones are.",
  "# Made by: rightly check --write-baseline. What was mended is taken out by: rightly check --prune-baseline",
];

/** The text of a baseline: one finding on a line, sorted, so that two branches seldom meet. */
export function serialiseBaseline(marked: readonly Marked[]): string {
  const lines = marked
    .filter(({ finding }) => maySetAside(finding.rule))
    .map(({ mark }) => keyOf(mark))
    .sort(compareText);
  return [...HEAD, ...lines, ""].join("\n");
}

/** The baseline without the findings that are no longer there; every other line as it was. */
export function pruneBaseline(text: string, marked: readonly Marked[]): string {
  const stale = new Set(compare(text, marked).stale.map(({ place }) => place.line));
  return text
    .split("\n")
    .filter((_, at) => !stale.has(at + 1))
    .join("\n");
}

/**
 * Findings without those of the baseline, and what the baseline holds in vain.
 * @param isMine Whether what an entry names is looked at: nothing is known of what the others hold.
 */
export function sinceBaseline(
  file: string,
  text: string,
  marked: readonly Marked[],
  isMine: (entry: Named) => boolean,
): Suppressed {
  const { left, held, stale } = compare(text, marked);
  const own = stale.flatMap(({ key, place }) => {
    const [rule = "", where = "", path = ""] = key.split(" ");
    if (!isMine({ rule, where: written(where), path: written(path) })) return [];
    const message = `${quote(rule)} of ${quote(where)} is no longer found`;
    return [ownFinding("baselineStale", { file, place }, message)];
  });
  const setAside = held.map((finding): SetAside => {
    return { finding, by: "baseline", because: "It was there when the checks began." };
  });
  return { findings: [...left, ...own], setAside };
}

function compare(
  text: string,
  marked: readonly Marked[],
): { left: Finding[]; held: Finding[]; stale: Entry[] } {
  const open = new Map<string, Entry[]>();
  for (const entry of entriesOf(text)) {
    open.set(entry.key, [...(open.get(entry.key) ?? []), entry]);
  }
  const left: Finding[] = [];
  const held: Finding[] = [];
  for (const { finding, mark } of marked) {
    const entry = maySetAside(finding.rule) ? open.get(keyOf(mark))?.shift() : undefined;
    (entry === undefined ? left : held).push(finding);
  }
  return { left, held, stale: [...open.values()].flat() };
}

function entriesOf(text: string): Entry[] {
  return text.split(/\r?\n/).flatMap((line, at): Entry[] => {
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
function keyOf({ rule, where, path, proof }: Mark): string {
  const plain = (text: string): string => encodeURI(text).replaceAll("#", "%23");
  return [rule, plain(where), path === "" ? "." : plain(path), proof].join(" ");
}

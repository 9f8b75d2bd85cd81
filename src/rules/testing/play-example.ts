import type { Finding } from "../../finding.ts";
import { inFile } from "../../finding.ts";
import { recordDigest } from "../../record/digest.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { paperState, stampPaper } from "../../record/paper-stamp.ts";
import { parseRecord } from "../../record/parse.ts";
import { recordContext } from "../context.ts";
import type { RecordInRepository, Rule, Surroundings } from "../model.ts";
import { RECORD_RULES, REPOSITORY_RULES } from "../registry.ts";
import { paperPath } from "../../record/files.ts";
import { recordFaults, repositoryFindings } from "../run.ts";
import { layOver, PARK_VERSIONS, parkVersion } from "./lay-over.ts";

const AROUND: Surroundings = {
  today: "2026-11-23",
  frameworks: PARK_VERSIONS,
  bodies: [
    {
      id: "town-council",
      "reference-pattern": "TC/{seq}/{year}",
      "successor-of": ["old-council"],
      valid: { from: "2025-04-01" },
    },
    { id: "old-council", valid: { to: "2025-03-31" } },
    { id: "parks-forum", "recommends-only": true },
    {
      id: "borough",
      powers: [{ capacity: "delegated-officer", "key-decision": { allowed: false } }],
    },
  ],
  consultationDays: 28,
  recordsFrom: "2026-06-15",
  places: [
    { id: "old-mill-ward", valid: { to: "2025-03-31" } },
    { id: "mill-ward", valid: { from: "2025-04-01" }, "successor-of": ["old-mill-ward"] },
  ],
};

export interface Played {
  findings: Finding[];
  /** `file:line` of every line that ends with `# <-`. */
  marked: string[];
}

/** What every rule of a rule's kind, and the shape, find in one of its examples. */
export function playExample(rule: Rule, example: string): Played {
  if (rule.kind === "repository") return playRepository(example);
  const file = "decisions/2026-03-02-a-bench-by-the-pond.yaml";
  const text = layOver(example);
  const judged = withoutMarks(text);
  const { record, faults: shape, yaml } = parseRecord(judged);
  if (record === undefined) return { findings: inFile(file, shape), marked: marksIn(file, text) };
  const name = "2026-03-02-a-bench-by-the-pond";
  const context = recordContext(record, name, parkVersion(record.framework), AROUND, judged);
  const faults = [...shape, ...recordFaults(RECORD_RULES, context, yaml, shape)];
  return { findings: inFile(file, faults), marked: marksIn(file, text) };
}

function playRepository(example: string): Played {
  const files = filesIn(example);
  const records: RecordInRepository[] = [];
  const marked: string[] = [];
  for (const [file, part] of files) {
    marked.push(...marksIn(file, file.endsWith(".md") ? part : layOver(part)));
    if (file.endsWith(".md")) continue;
    const { record, yaml, faults } = parseRecord(layOver(part));
    if (record === undefined) throw new Error(faults.map((fault) => fault.message).join("\n"));
    const written = files.get(paperPath(file));
    const text = paperFor(record, written);
    const paper = part.includes("# no paper") ? undefined : paperState(text, record);
    records.push({ file, record, yaml, paper });
  }
  const context = { records, unread: [], today: AROUND.today };
  return { findings: repositoryFindings(REPOSITORY_RULES, context), marked };
}

/** Paper text with the digests that it leaves to be filled in; a whole paper where none is written. */
function paperFor(record: DecisionRecord, written: string | undefined): string {
  const body = (written ?? "# Paper\n").replace(/<!-- rightly .*$/m, "");
  const stamped = stampPaper(body, recordDigest(record));
  const digests = [...stamped.matchAll(/sha256:[0-9a-f]{64}/g)].map(String);
  return written === undefined
    ? stamped
    : written.replace(/sha256:…(?= paper)/, digests[0] ?? "").replace("sha256:…", digests[1] ?? "");
}

function filesIn(example: string): Map<string, string> {
  const parts = example.split(/^# file: (.+)\n/m).slice(1);
  const files = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) files.set(parts[at] ?? "", parts[at + 1] ?? "");
  return files;
}

/** A mark behind a text would be a fault of its own. */
function withoutMarks(text: string): string {
  return text.replaceAll(/ # <-$/gm, "");
}

function marksIn(file: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, at) => (line.endsWith("# <-") ? [`${file}:${at + 1}`] : []));
}

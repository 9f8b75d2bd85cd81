import type { DecisionRecord } from "../record/model.ts";
import { isConfirmed } from "../record/status.ts";
import { isInPart, partsReplacedBy, supersededIds } from "../record/superseding.ts";
import type { Edit } from "../yaml/edit.ts";

/** A record that takes the place of another, as one of the two says. */
interface Replacement {
  newer: DecisionRecord;
  older: DecisionRecord;
  /** The parts that are replaced, where it is not all. */
  parts?: readonly string[];
}

/**
 * What to write into records so that every replacement is said in both: record id to edits. Where the
 * two contradict each other nothing is written, for only a person knows which is right.
 * @param today ISO day: a record that becomes superseded says in its history when it was written down.
 */
export function linkEdits(records: readonly DecisionRecord[], today: string): Map<string, Edit[]> {
  const edits = new Map<string, Edit[]>();
  const add = (id: string, some: readonly Edit[]): void => {
    edits.set(id, [...(edits.get(id) ?? []), ...some]);
  };
  const all = replacementsIn(records);
  const replacements = all.filter(({ parts }) => parts === undefined);
  for (const part of all) if (part.parts !== undefined) addPart(part, part.parts, add);
  for (const { newer, older } of replacements.filter(lacksNewer)) {
    const claims = replacements.filter((one) => one.older === older);
    if (claims.some((one) => one.newer !== newer)) continue;
    add(older.id, [
      { path: ["links", "superseded-by"], value: newer.id },
      ...(older.status === "decided" ? supersededEdits(older, newer, today) : []),
    ]);
  }
  for (const newer of records) {
    const missing = replacements.filter((one) => one.newer === newer && lacksOlder(one));
    if (missing.length === 0) continue;
    const named = missing.map(({ older }) => ({ record: older.id }));
    const value = [...(newer.links?.supersedes ?? []), ...named];
    add(newer.id, [{ path: ["links", "supersedes"], value }]);
  }
  return edits;
}

/** Says in both that a part was replaced. Parts that the two name differently are for a person. */
function addPart(
  { newer, older }: Replacement,
  parts: readonly string[],
  add: (id: string, some: readonly Edit[]) => void,
): void {
  const isHeld = older.status !== "decided" || partsReplacedBy(older, newer.id) !== undefined;
  if (!isHeld) {
    const value = [...(older.links?.["replaced-in-part"] ?? []), { by: newer.id, parts }];
    add(older.id, [{ path: ["links", "replaced-in-part"], value }]);
  }
  if (supersededIds(newer).includes(older.id)) return;
  const value = [...(newer.links?.supersedes ?? []), { record: older.id, parts }];
  add(newer.id, [{ path: ["links", "supersedes"], value }]);
}

/** A status never changes without a line of history. */
function supersededEdits({ history }: DecisionRecord, { id }: DecisionRecord, on: string): Edit[] {
  const status: Edit = { path: ["status"], value: "superseded" };
  const event = { on, event: "superseded", note: `By ${id}.` };
  if (history === undefined) return [status, { path: ["history"], value: [event] }];
  if (history.some((one) => one.event === event.event)) return [status];
  return [status, { path: ["history", history.length], value: event }];
}

/** What one of two records says, of which the other may not be there. */
interface Claimed {
  newer: DecisionRecord | undefined;
  older: DecisionRecord | undefined;
  parts?: readonly string[];
}

/** Every replacement by a record that is confirmed: what is only proposed has replaced nothing yet. */
function replacementsIn(records: readonly DecisionRecord[]): Replacement[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records
    .flatMap((record) => [
      ...(record.links?.supersedes ?? []).map((one) => ({
        newer: record,
        older: byId.get(one.record),
        ...(isInPart(one) ? { parts: one.parts } : {}),
      })),
      ...(record.links?.["replaced-in-part"] ?? []).map(({ by, parts }) => ({
        newer: byId.get(by),
        older: record,
        parts,
      })),
      { newer: byId.get(record.links?.["superseded-by"] ?? ""), older: record },
    ])
    .flatMap(({ newer, older, parts }: Claimed) =>
      newer === undefined || older === undefined || newer === older || !isConfirmed(newer.status)
        ? []
        : [{ newer, older, ...(parts === undefined ? {} : { parts }) }],
    );
}

function lacksNewer({ older }: Replacement): boolean {
  const isHeld = older.links?.["superseded-by"] !== undefined;
  return !isHeld && (older.status === "decided" || older.status === "superseded");
}

function lacksOlder({ newer, older }: Replacement): boolean {
  const isNamed = older.links?.["superseded-by"] === newer.id;
  return isNamed && !supersededIds(newer).includes(older.id);
}

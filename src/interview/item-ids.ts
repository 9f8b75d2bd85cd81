import { isMapping, valueAt } from "../mapping.ts";
import { itemId } from "../record/id.ts";
import type { DecisionRecord } from "../record/model.ts";
import { matchItems } from "./match-items.ts";
import type { ItemPrefix } from "./model.ts";
import { AS_NOW } from "./option-steps.ts";

const LISTS: readonly { list: string; prefix: ItemPrefix; from: string }[] = [
  { list: "options", prefix: "", from: "title" },
  { list: "consultations", prefix: "con-", from: "method" },
  { list: "evidence", prefix: "ev-", from: "title" },
  { list: "actions", prefix: "act-", from: "what" },
];

/**
 * Content with the ids the walk would have made for options, consultations, evidence and actions that have none,
 * and with new actions open. An item of a record that is there already keeps its id and its state.
 */
export function withIds(
  content: Record<string, unknown>,
  record: Partial<DecisionRecord> = {},
): Record<string, unknown> {
  const lists = LISTS.flatMap(({ list, prefix, from }) => {
    const items = content[list];
    if (!Array.isArray(items)) return [];
    const before = itemsIn(record, list);
    const places = matchItems(list, before, items);
    const kept = items.map((item, at) => asBefore(item, before[places[at]!]));
    return [[list, named(kept, before, { prefix, from })] as const];
  });
  return { ...content, ...Object.fromEntries(lists) };
}

function itemsIn(record: Partial<DecisionRecord>, list: string): readonly unknown[] {
  const items = valueAt(record, [list]);
  return Array.isArray(items) ? items : [];
}

function asBefore(item: unknown, before: unknown): unknown {
  if (!isMapping(item) || !isMapping(before) || before["id"] === undefined) return item;
  const { id, status } = before;
  return { id, ...(status === undefined ? {} : { status }), ...item };
}

function named(
  items: readonly unknown[],
  before: readonly unknown[],
  { prefix, from }: { prefix: ItemPrefix; from: string },
): unknown[] {
  const taken = [...before, ...items].flatMap((item) =>
    isMapping(item) && typeof item["id"] === "string" ? [item["id"]] : [],
  );
  return items.map((item, at) => {
    if (!isMapping(item)) return item;
    const open = prefix === "act-" && item["status"] === undefined ? { status: "open" } : {};
    const words = item[from];
    if (item["id"] !== undefined || typeof words !== "string") return { ...item, ...open };
    const first = prefix === "" && at === 0 && before.length === 0 && !taken.includes(AS_NOW);
    const id = first ? AS_NOW : itemId(prefix, words, taken);
    taken.push(id);
    return { id, ...item, ...open };
  });
}

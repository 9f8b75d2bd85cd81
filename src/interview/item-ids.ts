import { isMapping, valueAt } from "../mapping.ts";
import { itemId } from "../record/id.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { ItemPrefix } from "./model.ts";
import { AS_NOW } from "./option-steps.ts";

const LISTS: readonly { list: string; prefix: ItemPrefix; from: string }[] = [
  { list: "options", prefix: "", from: "title" },
  { list: "evidence", prefix: "ev-", from: "title" },
  { list: "actions", prefix: "act-", from: "what" },
];

/**
 * Content with the ids the walk would have made for options, evidence and actions that have none,
 * and with new actions open. An item of a record that is there already keeps its id and how it stands.
 */
export function withIds(
  content: Record<string, unknown>,
  record: Partial<DecisionRecord> = {},
): Record<string, unknown> {
  const lists = LISTS.flatMap(({ list, prefix, from }) => {
    const items = content[list];
    return Array.isArray(items)
      ? [[list, named(items.map(asBefore(record, list)), prefix, from)] as const]
      : [];
  });
  return { ...content, ...Object.fromEntries(lists) };
}

function asBefore(
  record: Partial<DecisionRecord>,
  list: string,
): (item: unknown, at: number) => unknown {
  return (item, at) => {
    const before = valueAt(record, [list, at]);
    if (!isMapping(item) || !isMapping(before) || before["id"] === undefined) return item;
    if (item["id"] !== undefined && item["id"] !== before["id"]) return item;
    const { id, status } = before;
    return { id, ...(status === undefined ? {} : { status }), ...item };
  };
}

function named(items: readonly unknown[], prefix: ItemPrefix, from: string): unknown[] {
  const taken = items.flatMap((item) =>
    isMapping(item) && typeof item["id"] === "string" ? [item["id"]] : [],
  );
  return items.map((item, at) => {
    if (!isMapping(item)) return item;
    const open = prefix === "act-" && item["status"] === undefined ? { status: "open" } : {};
    const words = item[from];
    if (item["id"] !== undefined || typeof words !== "string") return { ...item, ...open };
    const first = prefix === "" && at === 0 && !taken.includes(AS_NOW);
    const id = first ? AS_NOW : itemId(prefix, words, taken);
    taken.push(id);
    return { id, ...item, ...open };
  });
}

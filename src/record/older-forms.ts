/** Earlier drafts of the format, where what they say is kept in another form now and nothing is lost. */
import { isMapping, valueAt } from "../mapping.ts";
import type { Edit } from "../yaml/edit.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { confirmedDigest } from "./digest.ts";
import type { DecisionRecord } from "./model.ts";
import { sealedAt } from "./seal.ts";

/** What was written otherwise in an earlier draft of the format. */
interface OlderForm {
  /** Dotted path of the value with the fault, with `[]` for an item of a list. */
  at: string;
  isOlder: (value: unknown) => boolean;
  /** The value as the format has it now. */
  now: (value: unknown) => unknown;
}

const OLDER_FORMS: readonly OlderForm[] = [
  {
    at: "put-to[]",
    isOlder: (value) => typeof value === "string",
    now: (body) => ({ body }),
  },
  {
    at: "links.supersedes[]",
    isOlder: (value) => typeof value === "string",
    now: (record) => ({ record }),
  },
];

/** Whether what is at a path of a record has the form of an earlier draft. */
export function isOlderForm(path: string, value: unknown): boolean {
  const pattern = path.replace(/\.\d+(?=\.|$)/g, "[]");
  return OLDER_FORMS.some(({ at, isOlder }) => at === pattern && isOlder(value));
}

/**
 * Edits that bring a record as it was read to the form of today. What was sealed is sealed again if the
 * seal fitted, for the record says the same.
 */
export function olderFormEdits(value: unknown): Edit[] {
  if (!isMapping(value)) return [];
  const edits = OLDER_FORMS.flatMap((form) => editsOf(form, value));
  if (edits.length === 0) return [];
  const record = value as unknown as DecisionRecord;
  const at = Array.isArray(record.history) ? sealedAt(record) : -1;
  if (at === -1 || record.history?.[at]?.of !== confirmedDigest(record)) return edits;
  const moved = edits.reduce<unknown>(withEdit, record) as DecisionRecord;
  return [...edits, { path: ["history", at, "of"], value: confirmedDigest(moved) }];
}

function editsOf({ at, isOlder, now }: OlderForm, value: Record<string, unknown>): Edit[] {
  const list = at.replace("[]", "").split(".");
  const items = valueAt(value, list);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index): Edit[] =>
    isOlder(item) ? [{ path: [...list, index], value: now(item) }] : [],
  );
}

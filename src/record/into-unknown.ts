import { dotted } from "../finding.ts";
import { valueAt } from "../mapping.ts";
import type { Edit } from "../yaml/edit.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { isNotKnown } from "./not-known.ts";

/**
 * The first edit inside of what was not known takes its place: it becomes a group or a list of fields.
 * @param raw The record as it is in its file.
 */
export function intoUnknown(edits: readonly Edit[], raw: unknown): readonly Edit[] {
  const opened = new Set<string>();
  return edits.map((edit) => {
    const depth = edit.path.findIndex((_, at) => {
      return at > 0 && isNotKnown(valueAt(raw, edit.path.slice(0, at)));
    });
    const path = edit.path.slice(0, depth);
    if (depth === -1 || "remove" in edit || opened.has(dotted(path))) return edit;
    opened.add(dotted(path));
    return {
      path,
      value: withEdit(undefined, { path: edit.path.slice(depth), value: edit.value }),
    };
  });
}

import { isOverdue } from "../../record/promises.ts";
import type { ActionRow } from "./action-rows.ts";
import { markedJson } from "../json-mark.ts";
import { hasDrafts } from "../drafts-among.ts";

/** The list for other programs: `schema/actions.schema.json` describes it. Public API. */
export function renderActionsJson(rows: readonly ActionRow[], asOf: string): string {
  return markedJson({
    format: 1,
    "as-of": asOf,
    ...(hasDrafts(rows) ? { "with-drafts": true } : {}),
    actions: rows.map(({ promised, record, file, paper }) => {
      const { kind, id, what, owner, due, dueUnknown, when, every, status } = promised;
      const { measure, note } = promised;
      return {
        record: record.id,
        title: record.title,
        file,
        paper,
        id,
        kind,
        what,
        owner,
        due: due ?? (dueUnknown === undefined ? undefined : null),
        when,
        every,
        status,
        overdue: isOverdue(promised, asOf),
        measure,
        note,
      };
    }),
  });
}

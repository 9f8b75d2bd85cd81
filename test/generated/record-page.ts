import { FIELDS } from "../../src/record/fields.ts";
import { STATUS } from "../../src/record/status.ts";
import { page, table } from "./page.ts";

/** Every field of a record and every status. */
export function recordPage(): string {
  const fields = FIELDS.map((field) => [
    `\`${field.path}\``,
    field.label,
    field.kind,
    field.description,
  ]);
  const statuses = Object.entries(STATUS).map(([id, { meaning, next }]) => [
    id,
    meaning,
    next.length === 0 ? "nothing" : next.join(", "),
  ]);
  return page(
    "# The record",
    "One YAML file for one decision, format 1. What must be there depends on the status: a draft may leave anything out. The shape is [decision-record.schema.json](../../schema/decision-record.schema.json); `rightly schema` adds what a framework asks, for editors.",
    "## Statuses",
    table(["Status", "What it means", "Can become"], statuses),
    "## Fields",
    table(["Field", "Name", "Kind", "What it is for"], fields),
  );
}

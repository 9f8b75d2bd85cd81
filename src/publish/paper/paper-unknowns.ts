import { valueAt } from "../../mapping.ts";
import { fieldAt } from "../../record/fields.ts";
import { fieldName } from "../../record/path-named.ts";
import type { Unknown } from "../../record/unknowns.ts";
import type { Block } from "../document.ts";
import { list, section } from "../document.ts";
import type { Reading } from "../reading.ts";

/** Everything the record says is not known, in one place: a gap that is named is not a no. */
export function paperUnknowns(reading: Reading): Block[] {
  const { unknowns = [] } = reading.record;
  return section(
    "What is not known",
    list(unknowns.map((one) => `${fieldInWords(one, reading)}: ${one.why}`)),
  );
}

/** "Decisions, Ambleford Town Council: Date". */
function fieldInWords({ path }: Unknown, reading: Reading): string {
  const [top = "", at] = path;
  const label = fieldAt(path)?.label ?? String(path.at(-1));
  const group = fieldAt([top])?.label ?? String(top);
  if (path.length === 1) return label;
  if (typeof at !== "number") return `${group}: ${label}`;
  const title = valueAt(reading.record, [top, at, "title"]);
  if (typeof title === "string") return `${group}, ${title}: ${label}`;
  const name = fieldName(reading.record, [top, at]).slice(`${top}.`.length);
  const item = /^\d+$/.test(name)
    ? String(Number(name) + 1)
    : reading.nameOf(name, "boards", "participants");
  return `${group}, ${item}: ${label}`;
}

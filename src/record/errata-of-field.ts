/** What else of a record holds the words of a text: its earlier wordings, and why it was corrected. */
import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import type { DecisionRecord } from "./model.ts";
import type { Text } from "./text-model.ts";
import { fieldName, pathNamed } from "./path-named.ts";
import type { TextField } from "./text-fields.ts";

/** What of an erratum says what a text said, or says. */
export const WORDINGS = ["was", "is"] as const;

const PARTS = [...WORDINGS, "because"] as const;

/** The numbers of the errata of the text at a path, in the order of the record. */
function errataOf({ errata = [], ...record }: DecisionRecord, path: Path): number[] {
  const wanted = dotted(path);
  return errata.flatMap(({ field }, at) => {
    return typeof field === "string" && dotted(pathNamed(record, field)) === wanted ? [at] : [];
  });
}

/** The texts that go where the text at a path goes: of its errata, and of the history of its corrections. */
export function followingTexts(record: DecisionRecord, path: Path): TextField[] {
  const numbers = errataOf(record, path);
  const inErrata = numbers.flatMap((at) =>
    PARTS.map((part) => textAt(record, ["errata", at, part], record.errata?.[at]?.[part])),
  );
  const fields = new Set(numbers.map((at) => record.errata?.[at]?.field));
  const inHistory = (record.history ?? []).map(({ event, note }, at) => {
    const isMeant = event === "corrected" && isNoteOf(fields, note);
    return textAt(record, ["history", at, "note"], isMeant ? note : undefined);
  });
  return [...inErrata, ...inHistory].filter((text) => text !== undefined);
}

function textAt(
  record: DecisionRecord,
  path: Path,
  value: Text | undefined,
): TextField | undefined {
  if (value === undefined) return undefined;
  return { path, name: fieldName(record, path), value };
}

/** A correction is noted as its field and why; one that is confidential no longer says which it was. */
function isNoteOf(fields: ReadonlySet<string | undefined>, note: Text | undefined): boolean {
  if (typeof note !== "string") return note !== undefined && fields.size > 0;
  return [...fields].some((field) => field !== undefined && note.startsWith(`${field}: `));
}

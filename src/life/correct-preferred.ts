import type { Path } from "../finding.ts";
import type { DecisionRecord, Erratum } from "../record/model.ts";
import { fieldName } from "../record/path-named.ts";
import type { Edit } from "../yaml/edit.ts";
import type { RefusedMove } from "./model.ts";

/** Whether a path is that of the mark on the option that is proposed. */
export function isPreferredMark(path: Path): boolean {
  return path.length === 3 && path[0] === "options" && path[2] === "preferred";
}

/** One option is preferred, so the mark is not taken away: another option gets it. */
export function refusedUnmarking(record: DecisionRecord, path: Path): RefusedMove {
  const other = (record.options ?? []).findIndex((_, at) => at !== path[1]);
  const field = other === -1 ? "options.ID.preferred" : fieldName(record, markOf(other));
  return {
    refused: "one option is always the preferred one",
    hint: `Say which it should be instead, and this one loses the mark: rightly correct ${record.id} ${field} --is yes`,
  };
}

/** What the options lose that had the mark, when this one gets it. */
export function marksTaken(
  record: DecisionRecord,
  path: Path,
  because: Pick<Erratum, "on" | "because">,
): { edits: Edit[]; errata: Erratum[] } {
  const others = (record.options ?? []).flatMap((option, at) =>
    option.preferred === true && at !== path[1] ? [markOf(at)] : [],
  );
  return {
    edits: others.map((mark) => ({ path: mark, remove: true })),
    errata: others.map((mark) => {
      return { ...because, field: mark.join("."), was: "true", is: "false" };
    }),
  };
}

function markOf(at: number): Path {
  return ["options", at, "preferred"];
}

import type { Framework } from "../framework/model.ts";
import type { Path } from "../finding.ts";
import { followPath, RECORD_SCHEMA } from "../record/schema.ts";
import type { FilePlaces } from "../record/swallowed-lines.ts";
import { isTextAt } from "../record/text-at.ts";
import { THE_REST } from "./the-rest.ts";

/** What a form asks where. */
export type FormPlaces = FilePlaces;

/** The places of a form of a framework: those of a record. */
export function formPlaces(framework: Framework): FormPlaces {
  const ids = answerKeys(framework);
  return {
    isText: (path) => isTextAt(path, framework),
    isAsked: (path) =>
      isInAnswers(path)
        ? ids.has(String(path.at(-1)))
        : followPath(RECORD_SCHEMA, path) !== undefined,
  };
}

function isInAnswers(path: Path): boolean {
  const isLookBack = path[0] === "look-backs" && path[2] === "answers" && path.length > 3;
  return isLookBack || (path[0] === "answers" && path.length > 1);
}

/** Every key that may be under `answers`, at any depth. */
function answerKeys({ questions, tests, grids, sets }: Framework): ReadonlySet<string> {
  const items = grids.flatMap(({ rows, columns }) =>
    [rows, columns ?? ""].flatMap((set) => sets.get(set)?.items ?? []),
  );
  const ids = [...questions, ...tests, ...grids, ...items].map(({ id }) => id);
  return new Set([...ids, "is", "because", "evidence", "exempt", "not-known", THE_REST]);
}

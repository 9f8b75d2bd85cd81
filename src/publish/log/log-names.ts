import type { SetRole } from "../../framework/model.ts";
import type { Published } from "../model.ts";

/** Ids that a log can be filtered by, each once. */
export interface LogNames {
  bodies: string[];
  goals: string[];
  places: string[];
}

/** What the records name, what their frameworks offer, and what the configuration adds. */
export function logNames(records: readonly Published[]): LogNames {
  const configured = records.flatMap(({ names }) => [...(names?.keys() ?? [])]);
  return {
    bodies: distinct([...records.flatMap(bodiesOf), ...configured]),
    goals: distinct(records.flatMap(goalsOf)),
    places: distinct([...records.flatMap(placesOf), ...configured]),
  };
}

function bodiesOf(published: Published): string[] {
  const named = (published.record.decisions ?? []).flatMap(({ body }) => body ?? []);
  return [...named, ...idsInSets(published, "boards")];
}

function placesOf(published: Published): string[] {
  const named = published.record.proposal?.affects?.places ?? [];
  return [...named, ...idsInSets(published, "places")];
}

/** Rows of every grid without columns: what `filterLog` looks among. */
function goalsOf({ framework }: Published): string[] {
  return framework.grids
    .filter(({ columns }) => columns === null)
    .flatMap(({ rows }) => (framework.sets.get(rows)?.items ?? []).map(({ id }) => id));
}

function idsInSets({ framework }: Published, role: SetRole): string[] {
  return [...framework.sets.values()]
    .filter((set) => set.role === role)
    .flatMap(({ items, groups }) => [...items, ...groups].map(({ id }) => id));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

import type { Path } from "../finding.ts";
import type { Framework, Grid } from "../framework/model.ts";
import { followPath, RECORD_SCHEMA, resolveSchema } from "../record/schema.ts";

const OF_AN_ANSWER = ["is", "because"];

/** The fields that are asked at a place of a record instead of one value; `undefined` where a value is. */
export function askedFields(path: Path, framework: Framework): string[] | undefined {
  const [top, , inner] = path;
  const depth = top === "answers" ? 1 : top === "look-backs" && inner === "answers" ? 3 : 0;
  if (depth > 0 && path.length > depth) return fieldsOfAnswer(path.slice(depth), framework);
  const schema = followPath(RECORD_SCHEMA, path);
  const { type, properties } = schema === undefined ? {} : resolveSchema(schema);
  return type === "object" && properties !== undefined ? Object.keys(properties) : undefined;
}

function fieldsOfAnswer([id, ...within]: Path, framework: Framework): string[] | undefined {
  if (framework.tests.some((test) => test.id === id)) {
    return within.length === 0 ? OF_AN_ANSWER : undefined;
  }
  const grid = framework.grids.find((one) => one.id === id);
  return grid === undefined ? undefined : fieldsOfGrid(grid, within, framework);
}

function fieldsOfGrid(grid: Grid, within: Path, { sets }: Framework): string[] | undefined {
  const idsOf = (set: string): string[] => (sets.get(set)?.items ?? []).map(({ id }) => id);
  const rows = idsOf(grid.rows);
  if (within.length === 0) return rows;
  if (!rows.includes(String(within[0]))) return undefined;
  if (grid.columns === null) return within.length === 1 ? OF_AN_ANSWER : undefined;
  const columns = idsOf(grid.columns);
  if (within.length === 1) return columns;
  return within.length === 2 && columns.includes(String(within[1])) ? OF_AN_ANSWER : undefined;
}

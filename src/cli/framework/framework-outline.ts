import type { Framework, Grid, Option, Test } from "../../framework/model.ts";
import { allOptions } from "../../framework/option.ts";
import { visible } from "../../yaml/quote.ts";

/** A framework as an outline in plain lines: what it asks, what can be answered, what its sets hold. */
export function outlineOf(framework: Framework): string {
  const lines = [
    framework.title,
    `${framework.id} ${framework.version}, ${framework.status}, ${framework.issuer.name}`,
    `Digest ${framework.digest}`,
    ...framework.tests.flatMap((test) => testLines(framework, test)),
    ...framework.grids.flatMap((grid) => gridLines(framework, grid)),
    ...setLines(framework),
    ...list("Stages", framework.stages),
    "",
  ];
  return lines.map((line) => visible(line).trimEnd()).join("\n");
}

function testLines(framework: Framework, test: Test): string[] {
  return [
    "",
    `${test.label} (${test.id})`,
    `  ${test.ask}`,
    ...test.commitments.map((promise) => `  - ${promise}`),
    ...optionLines(framework, test),
  ];
}

function gridLines(framework: Framework, grid: Grid): string[] {
  const set = framework.sets.get(grid.rows);
  const rows = set?.items ?? [];
  const groups = set?.groups ?? [];
  const columns = framework.sets.get(grid.columns ?? "")?.items ?? [];
  const row = (item: { id: string; label: string }): string => `    ${item.id}: ${item.label}`;
  return [
    "",
    `${grid.label} (${grid.id})`,
    `  ${grid.ask}`,
    ...optionLines(framework, grid),
    ...groups.flatMap((group) => [
      `  ${group.label} (${group.id})`,
      ...rows.filter((item) => item.group === group.id).map(row),
    ]),
    ...rows.filter((item) => item.group === undefined).map(row),
    ...(columns.length === 0 ? [] : ["  for each of", ...columns.map(row)]),
  ];
}

function optionLines(framework: Framework, { scale: id }: Test | Grid): string[] {
  const scale = framework.scales.get(id);
  if (scale === undefined) return [];
  const words = (option: Option): string => {
    const asks = option.demands.length === 0 ? "" : ` (asks for ${option.demands.join(", ")})`;
    return `    ${option.id}: ${option.label}${asks}`;
  };
  return ["  Answers", ...allOptions(scale).map(words)];
}

function setLines({ sets, grids }: Framework): string[] {
  const shown = new Set(grids.flatMap((grid) => [grid.rows, grid.columns]));
  return [...sets.values()]
    .filter((set) => !shown.has(set.id))
    .flatMap((set) => list(`${set.label} (${set.id})`, set.items));
}

function list(title: string, items: readonly { id: string; label: string }[]): string[] {
  if (items.length === 0) return [];
  return ["", title, ...items.map((item) => `  ${item.id}: ${item.label}`)];
}

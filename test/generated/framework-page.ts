import { readFileSync } from "node:fs";
import type { Framework, Grid, Test } from "../../src/framework/model.ts";
import { allOptions } from "../../src/framework/option.ts";
import { parseFramework } from "../../src/framework/parse.ts";
import { page, table } from "./page.ts";

/** One shipped framework for reading: what it asks, what it holds, and where each part comes from. */
export function frameworkPage(id: string): string {
  const text = readFileSync(`templates/frameworks/${id}/1.0.0/framework.yaml`, "utf8");
  const { framework } = parseFramework(text);
  if (framework === undefined) throw new Error(`${id} has faults`);
  return page(
    `# ${framework.title}`,
    `\`${framework.id}\` version ${framework.version}, ${framework.status}. ${framework.issuer.name}.`,
    ...framework.tests.flatMap((test) => testParts(framework, test)),
    ...framework.grids.flatMap((grid) => gridParts(framework, grid)),
    ...setParts(framework),
    ...pledgeParts(framework),
  );
}

function testParts(framework: Framework, test: Test): string[] {
  const promises = test.commitments.map((promise) => `- ${promise}`).join("\n");
  return [
    `## ${test.label}`,
    `> ${test.ask}`,
    ...(promises === "" ? [] : [promises]),
    options(framework, test),
    `Source: ${test.source ?? "none"}.`,
  ];
}

function options(framework: Framework, { scale: id }: Test | Grid): string {
  const scale = framework.scales.get(id);
  const rows = (scale === undefined ? [] : allOptions(scale)).map((option) => [
    `\`${option.id}\``,
    option.label,
    option.demands.join(", "),
  ]);
  return table(["Answer", "In words", "Asks for"], rows);
}

function gridParts(framework: Framework, grid: Grid): string[] {
  const set = framework.sets.get(grid.rows);
  const groups = [...(set?.groups ?? []), undefined];
  return [
    `## ${grid.label}`,
    `> ${grid.ask}`,
    options(framework, grid),
    ...groups.flatMap((group) => {
      const rows = (set?.items ?? []).filter((item) => item.group === group?.id);
      if (rows.length === 0) return [];
      const cells = rows.map((item) => [`\`${item.id}\``, item.label, item.success ?? ""]);
      const head = group === undefined ? [] : [`### ${group.label}`, group.statement ?? ""];
      return [...head, table(["Row", "In words", "What will be seen"], cells)];
    }),
  ];
}

function setParts({ sets, grids }: Framework): string[] {
  const shown = new Set(grids.map((grid) => grid.rows));
  return [...sets.values()]
    .filter((set) => !shown.has(set.id))
    .flatMap((set) => [
      `## ${set.label}`,
      table(
        ["Id", "In words", "Text", "Source"],
        set.items.map((item) => [`\`${item.id}\``, item.label, item.text ?? "", item.source ?? ""]),
      ),
    ]);
}

function pledgeParts({ pledge }: Framework): string[] {
  if (pledge.statements.length === 0) return [];
  const hedges = pledge.hedges.map((words) => `“${words}”`).join(", ");
  return [
    "## Pledge",
    pledge.statements.map((statement) => `- ${statement}`).join("\n"),
    `Words it rules out: ${hedges}.`,
  ];
}

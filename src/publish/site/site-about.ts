import type { Framework, Grid, ItemSet } from "../../framework/model.ts";
import type { Block, Line } from "../document.ts";
import { line, list, prose } from "../document.ts";
import { renderBlocks } from "../html/render-blocks.ts";
import { bare } from "../text-in-words.ts";
import { sitePage } from "./site-frame.ts";
import type { Site } from "./site-model.ts";

/** What records were tested against: every question in full, and every row of what it is asked of. */
export function siteFrameworkPage(site: Site, framework: Framework): string {
  const title = `About the tests: ${framework.title}`;
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    line(`Version ${framework.version}. From ${framework.issuer.name}.`),
    ...list(framework.sources.map(sourceInWords)),
    ...framework.tests.flatMap(({ label, ask, scale }) => [
      { kind: "heading", level: 2, text: label } as const,
      line([{ strong: ask }]),
      ...answers(framework, scale),
    ]),
    ...framework.grids.flatMap((grid) => gridBlocks(framework, grid)),
  ];
  return sitePage(site, { title, up: "../" }, renderBlocks(blocks));
}

function sourceInWords({ title, published, part }: Framework["sources"][number]): string {
  return [title, part, published].filter((words) => words !== undefined).join(", ");
}

function answers({ scales }: Framework, id: string): Block[] {
  const scale = scales.get(id);
  const options = [...(scale?.options ?? []), ...(scale?.outside ?? [])];
  return [line("It can be answered:"), ...list(options.map(({ label }) => label))];
}

function gridBlocks(framework: Framework, grid: Grid): Block[] {
  const rows = framework.sets.get(grid.rows);
  return [
    { kind: "heading", level: 2, text: grid.label },
    line([{ strong: grid.ask }]),
    ...answers(framework, grid.scale),
    ...(rows === undefined ? [] : rowBlocks(rows)),
  ];
}

function rowBlocks({ groups, items }: ItemSet): Block[] {
  const loose = items.filter(({ group }) => group === undefined);
  return [
    ...list(loose.map(rowInWords)),
    ...groups.flatMap(({ id, label, statement }) => [
      { kind: "heading", level: 3, text: label } as const,
      ...prose(statement ?? ""),
      ...list(items.filter(({ group }) => group === id).map(rowInWords)),
    ]),
  ];
}

function rowInWords({ label, success }: ItemSet["items"][number]): Line {
  return success === undefined ? bare(label) : [{ strong: `${bare(label)}.` }, ` ${success}`];
}

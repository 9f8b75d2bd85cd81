import {
  COVERAGE_TITLE,
  MOST_DECISIONS_LISTED,
  periodBlocks,
} from "../coverage/coverage-blocks.ts";
import type { Block } from "../document.ts";
import { line } from "../document.ts";
import { renderBlocks } from "../html/render-blocks.ts";
import { sitePage } from "./site-frame.ts";
import { coveragePageOf } from "./site-model.ts";
import type { Site } from "./site-model.ts";

/** What the decisions of one year touched and what they left alone, with links to the other years. */
export function siteCoveragePage(site: Site, year: string): string {
  const title = `${COVERAGE_TITLE} in ${year}`;
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  // Links to decisions lead from the page's own folder.
  const records = site.records.map((one) => ({ ...one, paper: `../${one.paper ?? one.file}` }));
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    ...otherYears(site, year),
    ...periodBlocks(records, period, MOST_DECISIONS_LISTED),
  ];
  return sitePage(site, { title, up: "../" }, renderBlocks(blocks));
}

function otherYears(site: Site, year: string): Block[] {
  const others = site.years.filter((other) => other !== year);
  if (others.length === 0) return [];
  const links = others.flatMap((other, at) => [
    at === 0 ? "" : ", ",
    { text: other, to: `../${coveragePageOf(other)}` },
  ]);
  return [line(["Other years: ", ...links])];
}

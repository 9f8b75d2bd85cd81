import type { Bars } from "../document.ts";
import { escapeHtml } from "./escape-html.ts";

/** How a stretch of a bar is filled, so that no colour is needed to tell it from the next. */
const FILLS = ["url(#rightly-hatch)", "none", "currentColor", "url(#rightly-dots)"];

/** Units of a whole bar. */
const WIDTH = 100;
const HEIGHT = 10;

const PATTERNS =
  '<svg class="rightly-patterns" width="0" height="0" focusable="false"><defs>' +
  '<pattern id="rightly-hatch" width="2" height="10" patternUnits="userSpaceOnUse"><rect width="1" height="10" fill="currentColor"/></pattern>' +
  '<pattern id="rightly-dots" width="3" height="5" patternUnits="userSpaceOnUse"><rect x="1" y="2" width="1" height="2" fill="currentColor"/></pattern>' +
  "</defs></svg>";

/**
 * Counts as bars, drawn. The table beside it says the same in numbers, so a screen reader is spared the picture.
 * Every stretch has a filling of its own and its letters and number beside it.
 */
export function renderBars({ series, rows, of }: Bars): string {
  const key = series.map(
    ({ mark, label }, at) =>
      `<li>${drawing(rect(0, WIDTH, at))} ${escapeHtml(`${mark}: ${label}`)}</li>`,
  );
  const bars = rows.map(
    ({ label, counts }) =>
      `<div class="rightly-bar"><span class="rightly-bar__label">${escapeHtml(label)}</span>${drawing(bar(counts, of))}<span class="rightly-bar__count">${escapeHtml(inWords(series, counts))}</span></div>`,
  );
  return `<div class="rightly-bars govuk-body" aria-hidden="true">${PATTERNS}\n<ul class="rightly-key">${key.join("")}</ul>\n${bars.join("\n")}\n</div>`;
}

function inWords(series: Bars["series"], counts: readonly number[]): string {
  const said = counts.flatMap((count, at) => (count === 0 ? [] : [`${series[at]?.mark} ${count}`]));
  return said.length === 0 ? "none" : said.join(", ");
}

function bar(counts: readonly number[], of: number): string {
  let x = 0;
  return counts
    .map((count, at) => {
      if (count === 0) return "";
      const width = (count / of) * WIDTH;
      x += width;
      return rect(x - width, width, at);
    })
    .join("");
}

function drawing(shapes: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" focusable="false">${shapes}</svg>`;
}

function rect(x: number, width: number, at: number): string {
  return `<rect x="${rounded(x)}" y="0" width="${rounded(width)}" height="${HEIGHT}" fill="${FILLS[at % FILLS.length]}" stroke="currentColor" vector-effect="non-scaling-stroke"/>`;
}

/** The same digits on every machine. */
function rounded(number: number): string {
  return String(Math.round(number * 100) / 100);
}

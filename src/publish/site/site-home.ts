import { dayInWords } from "../../record/day-in-words.ts";
import { STATUSES } from "../../record/model.ts";
import { STATUS } from "../../record/status.ts";
import { escapeHref, escapeHtml } from "../html/escape-html.ts";
import { labelOf, RESULT } from "../labels.ts";
import { decisionsOf, logEntries } from "../log/log-entry.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { logInWords } from "../log/log-blocks.ts";
import { textInWords } from "../text-in-words.ts";
import { sitePage } from "./site-frame.ts";
import { pageOf, yearPageOf } from "./site-model.ts";
import type { Site, SiteFile } from "./site-model.ts";

/** Decisions of whole years that are on the first page; earlier years have pages of their own. */
const ON_FIRST_PAGE = 500;

/**
 * The first page: decisions newest first, year by year, and where there are a great many a page for each of the
 * earlier years. A script adds a search over the list that is on a page.
 */
export function* siteHome(site: Site): Generator<SiteFile> {
  const years = yearsOf(logEntries(site.records));
  const shown = years.filter(({ before }, at) => at === 0 || before < ON_FIRST_PAGE);
  const earlier = years.slice(shown.length);
  const all = years.flatMap(({ entries }) => entries);
  const title = "Decisions";
  const html = [
    `<h1 class="govuk-heading-xl">${title}</h1>`,
    `<p class="govuk-body">${escapeHtml(logInWords(all, site.asOf).replace("this log", "this register"))}</p>`,
    ...yearLinks(earlier),
    ...listed(shown, earlier.length > 0, ""),
  ].join("\n");
  const home = { title, up: "", isHome: true, hasSearch: true } as const;
  yield { path: "index.html", text: sitePage(site, home, html) };
  for (const one of earlier) yield yearPage(site, one);
}

interface Year {
  year: string;
  entries: LogEntry[];
  /** How many decisions are newer than this year's. */
  before: number;
}

function yearsOf(entries: readonly LogEntry[]): Year[] {
  const years: Year[] = [];
  for (const [at, entry] of entries.entries()) {
    const year = yearOf(entry);
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry], before: at });
  }
  return years;
}

function yearPage(site: Site, year: Year): SiteFile {
  const title = `Decisions of ${year.year}`;
  const html = [`<h1 class="govuk-heading-xl">${title}</h1>`, ...listed([year], true, "../")];
  const text = sitePage(site, { title, up: "../", hasSearch: true }, html.join("\n"));
  return { path: yearPageOf(year.year), text };
}

function yearLinks(years: readonly Year[]): string[] {
  if (years.length === 0) return [];
  const links = years.map(
    ({ year }) =>
      `<a class="govuk-link" href="${escapeHref(yearPageOf(year))}">${escapeHtml(year)}</a>`,
  );
  return [`<p class="govuk-body">Earlier years: ${links.join(", ")}</p>`];
}

/** @param isPart Whether there are decisions on other pages, which a search here does not find. */
function listed(years: readonly Year[], isPart: boolean, up: "" | "../"): string[] {
  const entries = years.flatMap((one) => one.entries);
  const names = years.map(({ year }) => year);
  return [
    searchForm(entries, names, isPart),
    ...years.map((one) => yearSection(one.year, one.entries, up)),
  ];
}

function yearOf({ day }: LogEntry): string {
  return day.slice(0, 4);
}

/** Hidden until the script that makes it work has run. */
function searchForm(
  entries: readonly LogEntry[],
  years: readonly string[],
  isPart: boolean,
): string {
  const statuses = STATUSES.filter((status) =>
    entries.some(({ published }) => published.record.status === status),
  );
  return `<search class="rightly-search" id="search" hidden>
<div><label class="govuk-label" for="words">${isPart ? "Words, on this page" : "Words"}</label><input class="govuk-input" id="words" type="search" autocomplete="off"></div>
${select(
  "status",
  "Status",
  statuses.map((status) => [status, STATUS[status].label]),
)}
${select(
  "year",
  "Year",
  years.map((year) => [year, year]),
)}
</search>
<p class="govuk-body" id="found" role="status"></p>`;
}

function select(
  id: string,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
): string {
  const all = [["", "All"] as const, ...options].map(
    ([value, words]) => `<option value="${escapeHtml(value)}">${escapeHtml(words)}</option>`,
  );
  return `<div><label class="govuk-label" for="${id}">${label}</label><select class="govuk-select" id="${id}">${all.join("")}</select></div>`;
}

function yearSection(year: string, entries: readonly LogEntry[], up: "" | "../"): string {
  const heading = `<h2 class="govuk-heading-l" id="year-${escapeHtml(year)}">${escapeHtml(year)}</h2>`;
  const items = entries.map((entry) => item(entry, year, up)).join("\n");
  return `<section class="rightly-year" aria-labelledby="year-${escapeHtml(year)}">\n${heading}\n<ul class="rightly-decisions">\n${items}\n</ul>\n</section>`;
}

function item(entry: LogEntry, year: string, up: "" | "../"): string {
  const { record } = entry.published;
  const status = `<strong class="govuk-tag">${escapeHtml(STATUS[record.status].label)}</strong>`;
  const taken = decisionsOf(entry)
    .map(({ on, body, result }) =>
      [
        dayInWords(on),
        body === undefined ? "" : entry.reading.nameOf(body, "boards"),
        labelOf(RESULT, result),
      ]
        .filter((part) => part !== "")
        .join(", "),
    )
    .filter((words) => words !== "")
    .join("; ");
  const summary = textInWords(record.publication?.summary ?? record.proposal?.summary);
  return `<li class="rightly-decision" data-status="${escapeHtml(record.status)}" data-year="${escapeHtml(year)}">
<h3 class="govuk-heading-m govuk-!-margin-bottom-1"><a class="govuk-link" href="${escapeHref(up + pageOf(record.id))}">${escapeHtml(record.title)}</a></h3>
<p class="govuk-body govuk-!-margin-bottom-1">${status} ${escapeHtml(taken)}</p>
${summary === "" ? "" : `<p class="govuk-body">${escapeHtml(summary)}</p>\n`}</li>`;
}

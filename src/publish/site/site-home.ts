import { dayInWords } from "../../record/day-in-words.ts";
import { STATUSES } from "../../record/model.ts";
import { STATUS } from "../../record/status.ts";
import { escapeHref, escapeHtml } from "../html/escape-html.ts";
import { labelOf, RESULT } from "../labels.ts";
import { decisionsOf, logEntries } from "../log-entry.ts";
import type { LogEntry } from "../log-entry.ts";
import { logInWords } from "../log-blocks.ts";
import { textInWords } from "../text-in-words.ts";
import { sitePage } from "./site-frame.ts";
import { pageOf } from "./site-model.ts";
import type { Site } from "./site-model.ts";

/** The first page: every decision, newest first, year by year. A script adds a search over the same list. */
export function siteHome(site: Site): string {
  const entries = logEntries(site.records);
  const years = [...new Set(entries.map(yearOf))];
  const title = "Decisions";
  const html = [
    `<h1 class="govuk-heading-xl">${title}</h1>`,
    `<p class="govuk-body">${escapeHtml(logInWords(entries, site.asOf).replace("this log", "this register"))}</p>`,
    searchForm(entries, years),
    ...years.map((year) =>
      yearSection(
        year,
        entries.filter((entry) => yearOf(entry) === year),
      ),
    ),
  ].join("\n");
  return sitePage(site, { title, up: "", isHome: true }, html);
}

function yearOf({ day }: LogEntry): string {
  return day.slice(0, 4);
}

/** Hidden until the script that makes it work has run. */
function searchForm(entries: readonly LogEntry[], years: readonly string[]): string {
  const statuses = STATUSES.filter((status) =>
    entries.some(({ published }) => published.record.status === status),
  );
  return `<search class="rightly-search" id="search" hidden>
<div><label class="govuk-label" for="words">Words</label><input class="govuk-input" id="words" type="search" autocomplete="off"></div>
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

function yearSection(year: string, entries: readonly LogEntry[]): string {
  const heading = `<h2 class="govuk-heading-l" id="year-${escapeHtml(year)}">${escapeHtml(year)}</h2>`;
  const items = entries.map((entry) => item(entry, year)).join("\n");
  return `<section class="rightly-year" aria-labelledby="year-${escapeHtml(year)}">\n${heading}\n<ul class="rightly-decisions">\n${items}\n</ul>\n</section>`;
}

function item(entry: LogEntry, year: string): string {
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
<h3 class="govuk-heading-m govuk-!-margin-bottom-1"><a class="govuk-link" href="${escapeHref(pageOf(record.id))}">${escapeHtml(record.title)}</a></h3>
<p class="govuk-body govuk-!-margin-bottom-1">${status} ${escapeHtml(taken)}</p>
${summary === "" ? "" : `<p class="govuk-body">${escapeHtml(summary)}</p>\n`}</li>`;
}

import { COVERAGE_TITLE } from "../coverage/coverage-blocks.ts";
import type { PageFrame } from "../html/page.ts";
import { renderPage } from "../html/page.ts";
import { coveragePageOf, frameworkPageOf } from "./site-model.ts";
import type { Site } from "./site-model.ts";
import { hasDrafts, WITH_DRAFTS } from "../drafts-among.ts";

export interface SitePage {
  title: string;
  /** Folders between the page and the site's own: `../` for one. */
  up: "" | "../";
  /** The home page has none above it. */
  isHome?: true;
  /** It has a list that a script searches. */
  hasSearch?: true;
  /** Pages between the home page and this one. */
  above?: readonly { text: string; to: string }[];
}

/** A page of the site around its content. */
export function sitePage(
  site: Site,
  { title, up, isHome, hasSearch, above = [] }: SitePage,
  html: string,
): string {
  const feed =
    site.address === undefined
      ? []
      : [
          `<link rel="alternate" type="application/atom+xml" title="Decisions" href="${up}feed.xml">`,
        ];
  const frame: PageFrame = {
    title,
    publisher: site.publisher,
    styles: { file: `${up}site.css` },
    head: feed,
    below: [
      { text: "Decisions", to: `${up}index.html` },
      { text: "Actions and looking back", to: `${up}actions.html` },
      ...site.years
        .slice(0, 1)
        .map((year) => ({ text: COVERAGE_TITLE, to: up + coveragePageOf(year) })),
      ...site.frameworks.map((framework) => ({
        text: `About the tests: ${framework.short} ${framework.version}`,
        to: up + frameworkPageOf(framework),
      })),
      { text: "Accessibility", to: `${up}accessibility.html` },
    ],
    ...(hasSearch === true ? { script: `${up}search.js` } : {}),
    ...(isHome === true ? {} : { above: [{ text: "Decisions", to: `${up}index.html` }, ...above] }),
  };
  const drafts = `<p class="govuk-body"><strong>${WITH_DRAFTS}.</strong></p>\n`;
  return renderPage(frame, hasDrafts(site.records) ? drafts + html : html);
}

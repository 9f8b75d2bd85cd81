import type { PageFrame } from "../html/page.ts";
import { renderPage } from "../html/page.ts";
import { frameworkPageOf } from "./site-model.ts";
import type { SiteInput } from "./site-model.ts";

export interface SitePage {
  title: string;
  /** Folders between the page and the site's own: `../` for one. */
  up: "" | "../";
  /** The home page has none above it. */
  isHome?: true;
}

/** A page of the site around its content. */
export function sitePage(input: SiteInput, { title, up, isHome }: SitePage, html: string): string {
  const feed =
    input.address === undefined
      ? []
      : [
          `<link rel="alternate" type="application/atom+xml" title="Decisions" href="${up}feed.xml">`,
        ];
  const frame: PageFrame = {
    title,
    organisation: input.organisation,
    styles: { file: `${up}site.css` },
    head: feed,
    below: [
      { text: "Decisions", to: `${up}index.html` },
      { text: "Actions and looking back", to: `${up}actions.html` },
      ...frameworksOf(input).map((framework) => ({
        text: `About the tests: ${framework.short} ${framework.version}`,
        to: up + frameworkPageOf(framework),
      })),
      { text: "Accessibility", to: `${up}accessibility.html` },
    ],
    ...(isHome === true
      ? { script: `${up}search.js` }
      : { above: [{ text: "Decisions", to: `${up}index.html` }] }),
  };
  return renderPage(frame, html);
}

/** Every framework that a record was tested against, by id and version. */
export function frameworksOf({ records }: SiteInput): SiteInput["records"][number]["framework"][] {
  const all = new Map(records.map(({ framework }) => [frameworkPageOf(framework), framework]));
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, framework]) => framework);
}

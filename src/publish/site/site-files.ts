import { SITE_CSS } from "../../compiled/styles.js";
import type { Block } from "../document.ts";
import { line } from "../document.ts";
import { hasEnded } from "../../record/in-force.ts";
import { dueOf } from "../due.ts";
import { dueTable } from "../due-table.ts";
import { renderBlocks } from "../html/render-blocks.ts";
import type { Published } from "../model.ts";
import { colourStyles } from "../html/own-colour.ts";
import { PLAIN_SUMMARY, plainSummary, summaryTitle } from "../paper/plain-summary.ts";
import { IN_PLAIN_WORDS, standingNotices } from "../paper/paper-opening.ts";
import { readingOf } from "../reading.ts";
import { paperBlocks } from "../paper/paper.ts";
import { siteFrameworkPage } from "./site-about.ts";
import { siteFeed, siteMap } from "./site-feed.ts";
import { siteCoveragePage } from "./site-coverage.ts";
import { sitePage } from "./site-frame.ts";
import { siteHome } from "./site-home.ts";
import { coveragePageOf, frameworkPageOf, openSite, pageOf, summaryPageOf } from "./site-model.ts";
import type { Site, SiteFile, SiteInput } from "./site-model.ts";
import { uncountedInWords } from "../uncounted.ts";

/** Every file of a site, one after another: ten thousand pages need not be held at once. */
export function* siteFiles(input: SiteInput): Generator<SiteFile> {
  const site = openSite(input);
  const made: string[] = [];
  for (const file of pages(site)) {
    made.push(file.path);
    yield file;
  }
  yield { path: "site.css", text: `${SITE_CSS}${colourStyles(input.publisher.colour)}\n` };
  yield { path: "search.js", text: input.script };
  if (input.address === undefined) return;
  yield { path: "feed.xml", text: siteFeed(input, input.address) };
  yield { path: "sitemap.xml", text: siteMap(made, input.address) };
}

function* pages(site: Site): Generator<SiteFile> {
  yield* siteHome(site);
  for (const published of site.records) {
    const { id } = published.record;
    yield { path: pageOf(id), text: decisionPage(site, published) };
    yield { path: summaryPageOf(id), text: summaryPage(site, published) };
  }
  yield { path: "actions.html", text: actionsPage(site) };
  for (const year of site.years) {
    yield { path: coveragePageOf(year), text: siteCoveragePage(site, year) };
  }
  for (const framework of site.frameworks) {
    yield { path: frameworkPageOf(framework), text: siteFrameworkPage(site, framework) };
  }
  yield { path: "accessibility.html", text: accessibilityPage(site) };
}

/** For the public, what it says in plain words is first. */
function decisionPage(site: Site, published: Published): string {
  const { id, title } = published.record;
  const way: Block = line([{ text: PLAIN_SUMMARY, to: `../${summaryPageOf(id)}` }]);
  const [heading, ...rest] = paperBlocks({ ...published, linkTo: linkIn(site) });
  const isPlain = (block: Block): boolean =>
    block.kind === "prose" && block.label === IN_PLAIN_WORDS;
  const plain = rest.filter(isPlain);
  const others = rest.filter((block) => !isPlain(block));
  const lead = others.slice(0, noticesBefore(published));
  const below = others.slice(lead.length);
  const blocks = [heading!, ...lead, ...plain, way, ...below];
  return sitePage(site, { title, up: "../" }, renderBlocks(blocks));
}

/** How much is said of an end, or of what replaced it, before the plain words: nobody must take them for what holds. */
function noticesBefore(published: Published): number {
  const { record } = published;
  const { ended = [], links = {} } = record;
  const isChanged = hasEnded(record) || ended.length > 0 || links["replaced-in-part"] !== undefined;
  return isChanged ? standingNotices(readingOf(published)).length : 0;
}

/** Pages of decisions are beside each other. */
function linkIn({ titles }: Site): NonNullable<Published["linkTo"]> {
  return (id) => {
    const text = titles.get(id);
    return text === undefined ? undefined : { text, to: `${id}.html` };
  };
}

function summaryPage(site: Site, published: Published): string {
  const { id, title } = published.record;
  const above = [{ text: title, to: `../${pageOf(id)}` }];
  const html = renderBlocks(plainSummary(published));
  return sitePage(site, { title: summaryTitle(title), up: "../", above }, html);
}

function actionsPage(site: Site): string {
  const title = "Actions and looking back";
  const uncounted = uncountedInWords(site.records);
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    line("What decisions promised and is still to be done, by the day it is due."),
    ...(uncounted === "" ? [] : [line(uncounted)]),
    ...dueTable(dueOf(site.records), site.asOf),
  ];
  return sitePage(site, { title, up: "" }, renderBlocks(blocks));
}

function accessibilityPage(site: Site): string {
  const title = "Accessibility";
  const who = site.publisher.organisation || "the people who publish this register";
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    line(
      "These pages are plain text with headings, lists and tables. You can read them without a script, with a keyboard alone, at four times the size, with a screen reader and in your own colours. You can print them.",
    ),
    line("The search needs a script. Without one, every decision is still listed, year by year."),
    line(
      "Wide tables scroll sideways by themselves on a small screen. Where bars are drawn, the table below them says the same.",
    ),
    line(
      `Nobody has yet tested this register with people who use assistive technology. If something keeps you from reading it, or if you need it in another form, tell ${who}.`,
    ),
  ];
  return sitePage(site, { title, up: "" }, renderBlocks(blocks));
}

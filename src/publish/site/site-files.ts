import { SITE_CSS } from "../../compiled/styles.js";
import type { Block } from "../document.ts";
import { line } from "../document.ts";
import { dueOf } from "../due.ts";
import { dueTable } from "../due-table.ts";
import { renderBlocks } from "../html/render-blocks.ts";
import type { Published } from "../model.ts";
import { paperOf } from "../paper.ts";
import { siteFrameworkPage } from "./site-about.ts";
import { siteFeed, siteMap } from "./site-feed.ts";
import { frameworksOf, sitePage } from "./site-frame.ts";
import { siteHome } from "./site-home.ts";
import { frameworkPageOf, pageOf } from "./site-model.ts";
import type { SiteInput } from "./site-model.ts";

export interface SiteFile {
  /** From the site's folder, with forward slashes. */
  path: string;
  text: string;
}

/** Every file of a site, one after another: ten thousand pages need not be held at once. */
export function* siteFiles(input: SiteInput): Generator<SiteFile> {
  const made: string[] = [];
  for (const file of pages(input)) {
    made.push(file.path);
    yield file;
  }
  yield { path: "site.css", text: `${SITE_CSS}\n` };
  yield { path: "search.js", text: input.script };
  if (input.address === undefined) return;
  yield { path: "feed.xml", text: siteFeed(input, input.address) };
  yield { path: "sitemap.xml", text: siteMap(made, input.address) };
}

function* pages(input: SiteInput): Generator<SiteFile> {
  yield { path: "index.html", text: siteHome(input) };
  for (const published of input.records) {
    yield { path: pageOf(published.record.id), text: decisionPage(input, published) };
  }
  yield { path: "actions.html", text: actionsPage(input) };
  for (const framework of frameworksOf(input)) {
    yield { path: frameworkPageOf(framework), text: siteFrameworkPage(input, framework) };
  }
  yield { path: "accessibility.html", text: accessibilityPage(input) };
}

function decisionPage(input: SiteInput, published: Published): string {
  const { title } = published.record;
  return sitePage(input, { title, up: "../" }, renderBlocks(paperOf(published)));
}

function actionsPage(input: SiteInput): string {
  const title = "Actions and looking back";
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    line("What decisions promised and is still to be done, by the day it is due."),
    ...dueTable(dueOf(input.records), input.asOf),
  ];
  return sitePage(input, { title, up: "" }, renderBlocks(blocks));
}

function accessibilityPage(input: SiteInput): string {
  const title = "Accessibility";
  const who = input.organisation === "" ? "whoever publishes this register" : input.organisation;
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    line(
      "These pages are plain text with headings, lists and tables. They can be read without a script, with a keyboard alone, at four times the size, with a screen reader and in your own colours, and they can be printed.",
    ),
    line(
      "The search on the first page needs a script. Without one, every decision is still in the list there.",
    ),
    line("Wide tables scroll sideways by themselves on a small screen."),
    line(
      `Nobody has yet tested this register with people who use assistive technology. If something keeps you from reading it, or if you need it in another form, tell ${who}.`,
    ),
  ];
  return sitePage(input, { title, up: "" }, renderBlocks(blocks));
}

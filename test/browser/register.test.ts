// Promise: in a real browser no page of the register has a fault that axe-core can find: in a small
// window and a large one, in forced colours, at four times the size. Each can be used with keys alone
// and without a script, and asks nothing of any other place. Where no browser is installed, it says so.
import { cpSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER, startBrowser } from "../support/browser.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const EXAMPLES = join(fileURLToPath(import.meta.url), "../../../examples/policy-repository");
const PUBLISHED = join(fileURLToPath(import.meta.url), "../../../examples/published");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

const WINDOWS: [string, BrowserContextOptions][] = [
  ["at 320 pixels", { viewport: { width: 320, height: 640 } }],
  ["at 768 pixels", { viewport: { width: 768, height: 1024 } }],
  ["at 1280 pixels", { viewport: { width: 1280, height: 900 } }],
  ["in forced colours", { viewport: { width: 1280, height: 900 }, forcedColors: "active" }],
  // 1280 pixels at 400 % are 320 of the page's own.
  ["at four times the size", { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 }],
];

describe.skipIf(BROWSER === undefined)("the public register in a browser", () => {
  let browser: Browser;
  let site: Folder;
  let pages: string[];

  beforeAll(async () => {
    const folder = makeFolder();
    cpSync(EXAMPLES, folder.path, { recursive: true });
    site = makeFolder();
    const { code, stderr } = await run(["site", site.at("public")], { cwd: folder.path });
    expect(code, stderr).toBe(0);
    pages = site.files().filter((file) => file.endsWith(".html"));
    // Pages that stand alone are looked at as the register's own are.
    for (const file of readdirSync(PUBLISHED).filter((name) => name.endsWith(".html"))) {
      cpSync(join(PUBLISHED, file), site.at(`alone/${file}`));
      pages.push(`alone/${file}`);
    }
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  async function open(file: string, options: BrowserContextOptions): Promise<Page> {
    // The policy of a page lets no test script in either.
    const context = await browser.newContext({ ...options, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(site.at(file)).href);
    return page;
  }

  it.each(WINDOWS)("has no fault that axe-core finds, %s", async (_, options) => {
    expect(pages.length).toBeGreaterThan(10);
    for (const file of pages) {
      const page = await open(file, options);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResult>("axe.run(document)");
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found, file).toEqual([]);
      const wider = await page.evaluate<number>(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(wider, `${file} scrolls sideways`).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it("asks nothing of any other place, and its policy stops nothing of its own", async () => {
    for (const file of pages) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => said.push(message.text()));
      await page.goto(pathToFileURL(site.at(file)).href);
      expect(
        asked.filter((url) => !url.startsWith(pathToFileURL(site.path).href)),
        file,
      ).toEqual([]);
      expect(said, file).toEqual([]);
      const colour = await page.evaluate<string>(
        'getComputedStyle(document.querySelector(".rightly-header")).backgroundColor',
      );
      expect(colour, file).toBe("rgb(11, 58, 83)");
      await context.close();
    }
  });

  it("finds decisions by their words, status and year, with keys alone", async () => {
    const page = await open("public/index.html", {});
    const shown = (): Promise<number> => page.locator(".rightly-decision:not([hidden])").count();
    const all = await shown();
    expect(all).toBeGreaterThan(5);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to main content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("words");
    await page.keyboard.type("Short BREAKS");
    expect(await shown()).toBe(2);
    expect(await page.locator("#found").textContent()).toBe("2 decisions fit.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Supers");
    expect(await shown()).toBe(1);
    await page.locator("#words").fill("nothing like it");
    expect(await page.locator("#found").textContent()).toContain("No decision fits.");
    expect(await page.locator("h2:visible").count()).toBe(0);
  });

  it("lists every decision without a script, and offers no search that would not work", async () => {
    const page = await open("public/index.html", { javaScriptEnabled: false });
    expect(await page.locator(".rightly-decision:visible").count()).toBe(
      pages.filter((file) => file.includes("/decisions/")).length,
    );
    expect(await page.locator("#search:visible").count()).toBe(0);
  });

  it("is printed without what only a screen needs", async () => {
    const page = await open("public/index.html", {});
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#search:visible").count()).toBe(0);
    expect(await page.locator(".govuk-skip-link:visible").count()).toBe(0);
  });
});

it.runIf(BROWSER === undefined)("was not tried in a browser: none is installed here", () => {
  expect(BROWSER).toBeUndefined();
});

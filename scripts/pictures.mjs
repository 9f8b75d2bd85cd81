// Takes the pictures of published examples again: `npm run pictures`. Pages are opened in the browser that is
// installed (see test/support/browser.ts), documents in LibreOffice, drawn by pdftoppm. Look at every one before it is kept.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const examples = join(root, "examples/policy-repository");
const images = join(root, "docs/images");
const folder = mkdtempSync(join(tmpdir(), "rightly-pictures-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const RECORD = "short-breaks-for-19";
const DAY = ["--as-of", "2026-11-23"];

function rightly(...argv) {
  execFileSync(process.execPath, [join(root, "bin/rightly.js"), ...argv], { cwd: examples });
}

/** The browser that the tests use, found as they find it. */
async function openBrowser() {
  const outfile = join(root, "node_modules/.rightly-browser.mjs");
  await build({
    entryPoints: [join(root, "test/support/browser.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  const { startBrowser } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return startBrowser();
}

const site = join(folder, "site");
rightly("site", site, ...DAY);
rightly("paper", RECORD, "--format", "word", "--out", join(folder, "paper.docx"));
const council = join(root, "test/fixtures/council-paper.docx");
const own = join(folder, "council.docx");
rightly("paper", RECORD, "--format", "word", "--template", council, "--out", own);

const id = readdirSync(join(site, "decisions")).find((name) => name.includes(RECORD));
const browser = await openBrowser();
const pages = [
  ["register", "index.html", 1280, 1000],
  ["decision", `decisions/${id}`, 1280, 1200, "Aims of the five strands"],
  ["decision-on-a-phone", `decisions/${id}`, 320, 900],
  ["coverage", "coverage/2026.html", 1280, 1000],
];
for (const [name, file, width, height, heading] of pages) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(pathToFileURL(join(site, file)).href);
  if (heading !== undefined) {
    await page.getByRole("heading", { name: heading, exact: true }).evaluate((node) => {
      node.scrollIntoView({ block: "start" });
    });
  }
  await page.screenshot({ path: join(images, `${name}.png`) });
  await page.close();
}
for (const name of ["paper", "council"]) officePicture(`${name}.docx`, `word-${name}`);
await browser.close();

/** The first page of a document, as LibreOffice lays it out. */
function officePicture(file, name) {
  const quiet = { stdio: "ignore" };
  const document = join(folder, file);
  const pdf = join(folder, file.replace(/\.\w+$/, ".pdf"));
  execFileSync(
    "soffice",
    ["--headless", "--convert-to", "pdf", "--outdir", folder, document],
    quiet,
  );
  const out = ["-singlefile", "-r", "75", "-png", pdf, join(images, name)];
  execFileSync("pdftoppm", out, quiet);
}

/**
 * A real browser without a window, where one is installed: Chromium, Chrome or Edge. RIGHTLY_BROWSER
 * names another. Nothing is downloaded.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of the browser; `undefined` if there is none. */
export const BROWSER: string | undefined = [
  process.env["RIGHTLY_BROWSER"] ?? "",
  ...(process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ...PLACES,
].find((path) => path !== "" && existsSync(path));

/** Starts it. In a container it has no sandbox of its own to start. */
export function startBrowser(): Promise<Browser> {
  if (BROWSER === undefined) throw new Error("there is no browser here");
  return chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox"] });
}

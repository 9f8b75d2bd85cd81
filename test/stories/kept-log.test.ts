// Promise: a log that is kept in a file is found stale when its records have moved on and never because a day has
// passed; it takes its place in a page without touching the page; and what somebody typed is not lost.
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { GATES, RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { LOG } from "../../src/work/deliver/documents.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";
import type { RunResult } from "../support/run.ts";

const LEFT_OUT = "1 draft left out. To show drafts, each page marked: --with-drafts\n";
const LATER = "2026-12-24";
const PAGE = "# Our parks\n\n<!-- rightly log -->\n<!-- rightly log end -->\n\nAsk us anything.\n";

function log(cwd: string, today: string, ...argv: string[]): Promise<RunResult> {
  return run(["log", ...argv], { cwd, today });
}

describe.each(LOG.formats.map((format) => [format.name, format] as const))(
  "a log kept as %s",
  (format, { readKept, called }) => {
    // What can carry no mark is never written over unasked, for nobody can tell who wrote it.
    const again = readKept === undefined ? ["--replace"] : [];
    const file = `log/decisions.${format}`;
    const out = ["--out", file];

    it("is current a month later, and stale when a record changes", async () => {
      const folder = makeParks();
      const cwd = folder.path;
      const missing = await log(cwd, "2026-11-23", ...out, "--check");
      expect(missing).toMatchObject({
        code: 1,
        stdout: `${file} is missing. To make it: rightly log --out ${file}\n`,
      });
      expect(await log(cwd, "2026-11-23", ...out)).toMatchObject({ code: 0 });
      const current = await log(cwd, LATER, ...out, "--check");
      expect(current).toMatchObject({ code: 0, stdout: `${file} is current.\n` });
      folder.write(fileOf(GATES), serialiseRecord({ ...GATES, title: "Take the gates away" }));
      const before = readFileSync(folder.at(file));
      const stale = await log(cwd, LATER, ...out, "--check");
      expect(stale).toMatchObject({ code: 1 });
      expect(stale.stdout).toBe(
        `${file} is not what the records say now. To make it: rightly log --out ${file}\n`,
      );
      expect(readFileSync(folder.at(file))).toEqual(before);
      expect(await log(cwd, LATER, ...out, ...again)).toMatchObject({
        code: 0,
        stderr: `${LEFT_OUT}Log: ${file}\n`,
      });
      expect(await log(cwd, LATER, ...out, "--check")).toMatchObject({ code: 0 });
    });

    it("does not take the place of something else, unless told to", async () => {
      const folder = makeParks({ [file]: "my notes" });
      const refused = await log(folder.path, LATER, ...out);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain(
        again.length === 0
          ? `${file} was not written: it has been edited by hand, or Rightly did not make it`
          : `${file} was not written: there is already a file with that name, and ${called} cannot say`,
      );
      expect(folder.read(file)).toBe("my notes");
      expect(await log(folder.path, LATER, ...out, "--replace")).toMatchObject({ code: 0 });
      expect(readFileSync(folder.at(file)).length).toBeGreaterThan(500);
    });
  },
);

it.each(["md", "html"])(
  "a log as %s that somebody wrote into is told, and kept",
  async (format) => {
    const file = `decisions.${format}`;
    const folder = makeParks();
    await log(folder.path, LATER, "--out", file);
    folder.write(file, folder.read(file).replace("this log holds", "by my count this log holds"));
    const checked = await log(folder.path, LATER, "--out", file, "--check");
    expect(checked.stdout).toContain(`${file} was changed by hand: put the change into a record.`);
    expect((await log(folder.path, LATER, "--out", file)).code).toBe(2);
    expect(folder.read(file)).toContain("by my count");
  },
);

it.each(["xlsx", "docx"])(
  "a log as %s that Office saved since is told, and kept",
  async (format) => {
    const file = `decisions.${format}`;
    const folder = makeParks();
    await log(folder.path, LATER, "--out", file);
    const saved = zipSync(unzipSync(readFileSync(folder.at(file))), {
      mtime: new Date(1980, 0, 1),
    });
    writeFileSync(folder.at(file), saved);
    const checked = await log(folder.path, LATER, "--out", file, "--check");
    expect(checked.stdout).toContain("was not made by Rightly as it is, or was changed since.");
    expect((await log(folder.path, LATER, "--out", file)).code).toBe(2);
  },
);

it("is current although git gave its lines other ends", async () => {
  const folder = makeParks();
  await log(folder.path, LATER, "--out", "log.md");
  folder.write("log.md", folder.read("log.md").replaceAll("\n", "\r\n"));
  const checked = await log(folder.path, LATER, "--out", "log.md", "--check");
  expect(checked.stdout).toBe("log.md is current.\n");
});

describe("rightly log --into", () => {
  it("takes its place in a page, again and again, and leaves the page as it is", async () => {
    const folder = makeParks({ "README.md": PAGE });
    const into = ["--into", "README.md"];
    const empty = await log(folder.path, "2026-11-23", ...into, "--check");
    expect(empty).toMatchObject({ code: 1 });
    expect(empty.stdout).toContain("README.md has no log in its place yet.");
    const made = await log(folder.path, "2026-11-23", ...into);
    expect(made).toMatchObject({ code: 0, stdout: "", stderr: `${LEFT_OUT}Log: README.md\n` });
    const page = folder.read("README.md");
    expect(page.startsWith("# Our parks\n\n<!-- rightly log -->\n\nOn 23 November 2026 this")).toBe(
      true,
    );
    expect(page.endsWith("<!-- rightly log end -->\n\nAsk us anything.\n")).toBe(true);
    expect(page.match(/^#+ .*/gm)).toEqual(["# Our parks", "## Decisions", "## What is due"]);
    expect(await log(folder.path, LATER, ...into, "--check")).toMatchObject({ code: 0 });
    folder.write("README.md", page.replace("Ask us", "Do ask us"));
    expect(await log(folder.path, LATER, ...into, "--check")).toMatchObject({ code: 0 });
    folder.write(fileOf(RIVERSIDE), serialiseRecord({ ...RIVERSIDE, title: "Close it earlier" }));
    expect(await log(folder.path, LATER, ...into, "--check")).toMatchObject({ code: 1 });
    await log(folder.path, LATER, ...into);
    expect(folder.read("README.md")).toContain("Close it earlier");
    expect(folder.read("README.md")).toContain("Do ask us anything.\n");
  });

  it.each([
    ["no such file", {}, "README.md"],
    ["no place", { "README.md": "# Ours\n" }, "README.md has no place for the log"],
    [
      "words of somebody's in the place",
      { "README.md": PAGE.replace("log -->\n", "log -->\nMine.\n") },
      "the text between the two lines for the log has been edited by hand, or Rightly did not make it",
    ],
  ])("%s: says so and writes nothing", async (_, files: Record<string, string>, words) => {
    const folder = makeParks(files);
    const { code, stderr } = await log(folder.path, LATER, "--into", "README.md");
    expect(code).toBeGreaterThanOrEqual(2);
    expect(stderr).toContain(words);
    for (const [file, text] of Object.entries(files)) expect(folder.read(file)).toBe(text);
  });
});

it.each([
  [["--into", "a.md", "--out", "b.md"], "--into and --out are two places for one log"],
  [["--into", "a.md", "--format", "csv"], "--into puts the log into a Markdown page"],
  [["--check"], "--check looks at a log that is kept in a file"],
  [["--template", "a.docx", "--out", "b.md"], "--template names a Word document to fill in"],
  [["--format", "word"], "a Word document cannot be printed to the screen"],
])("%j do not go together", async (argv, words) => {
  const { code, stdout, stderr } = await log(makeParks().path, LATER, ...argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(words);
});

it("is a Word document with a table that has headings, in the council's own template if it has one", async () => {
  const folder = makeParks();
  await log(folder.path, "2026-11-23", "--out", "log.docx");
  const parts = unzipSync(readFileSync(folder.at("log.docx")));
  const text = strFromU8(parts["word/document.xml"]!);
  expect(text).toContain("On 23 November 2026 this log holds 2 records");
  expect(text).toContain("Close Riverside Park at night");
  expect(text).toContain("<w:tblHeader/>");
  expect(text).toContain('w:orient="landscape"');
  expect(strFromU8(parts["word/footer1.xml"]!)).toContain("Decision log, 23 November 2026");
  const template = "test/fixtures/council-paper.docx";
  const wrong = await log(
    folder.path,
    LATER,
    "--out",
    "b.docx",
    "--template",
    process.cwd() + "/" + template,
  );
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("there is no tag {{id}}");
});

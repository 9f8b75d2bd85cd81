// Promise: the public register is whole: every link in it leads to a page of it, drafts are not in it,
// the same records give the same bytes, and no file that it did not make is touched.
import { rmSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { GATES, RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { answerForErrors, fileOf, makeParks } from "../support/parks.ts";
import { run, TODAY } from "../support/run.ts";

const ADDRESS = "https://parks.example.org/decisions";

function filesIn(site: Folder): Map<string, string> {
  return new Map(site.files().map((file) => [file, site.read(file)]));
}

/** The site of a folder, made in a folder of its own. */
async function made(parks: Folder, ...argv: string[]): Promise<Map<string, string>> {
  const site = makeFolder();
  await answerForErrors(parks);
  const { code, stderr } = await run(["site", site.at("public"), ...argv], { cwd: parks.path });
  expect(code, stderr).toBe(0);
  return filesIn(site);
}

describe("a register", () => {
  let files: Map<string, string>;

  beforeAll(async () => {
    files = await made(makeParks(), "--address", ADDRESS);
  });

  it("has a page for every record that is no draft", () => {
    const within = (folder: string): string[] =>
      [...files.keys()].filter((file) => file.startsWith(`public/${folder}/`));
    expect([...files.keys()]).toEqual([
      "public/about/parks-1.0.0.html",
      "public/accessibility.html",
      "public/actions.html",
      "public/coverage/2024.html",
      "public/coverage/2026.html",
      ...within("decisions"),
      "public/feed.xml",
      "public/index.html",
      "public/rightly-site.txt",
      "public/search.js",
      "public/site.css",
      "public/sitemap.xml",
      ...within("summaries"),
    ]);
    expect(within("decisions")).toHaveLength(2);
    expect(within("summaries")).toHaveLength(2);
    expect([...files.values()].join("\n")).not.toContain("DRAFT:");
  });

  it("has no link that leads nowhere, and none that leads elsewhere", () => {
    const pages = [...files].filter(([file]) => file.endsWith(".html"));
    const links = pages.flatMap(([file, text]) =>
      [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to = ""]) => [file, to] as const),
    );
    expect(links.length).toBeGreaterThan(30);
    for (const [file, to] of links) {
      const { pathname, hash, host } = new URL(to, `https://here/${file}`);
      expect(host, `${file}: ${to}`).toBe("here");
      expect([...files.keys()], `${file}: ${to}`).toContain(pathname.slice(1));
      if (hash !== "") expect(files.get(pathname.slice(1))).toContain(`id="${hash.slice(1)}"`);
    }
  });

  it("names its language, its title and a policy on every page, and runs nothing within one", () => {
    for (const [file, text] of files) {
      if (!file.endsWith(".html")) continue;
      expect(text, file).toContain('<html lang="en-GB"');
      expect(text, file).toMatch(/<title>[^<]+<\/title>/);
      expect(text, file).toContain("default-src 'none'");
      expect(text.match(/<h1/g), file).toHaveLength(1);
      expect(text, file).not.toMatch(/<script>|<style|\son\w+=|style="/);
    }
  });

  it("is sound HTML", async () => {
    const reader = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });
    for (const [file, text] of files) {
      if (!file.endsWith(".html")) continue;
      const { results } = await reader.validateString(text, file);
      const found = results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`),
      );
      expect(found).toEqual([]);
    }
  });

  it("has a feed and a map that are sound, with whole addresses", () => {
    for (const name of ["public/feed.xml", "public/sitemap.xml"]) {
      const names: string[] = [];
      const parser = new SaxesParser();
      parser.on("opentag", ({ name: tag }) => names.push(tag));
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(files.get(name) ?? "").close();
      expect(names.filter((tag) => tag === "entry" || tag === "url").length).toBeGreaterThan(1);
    }
    const all = `${files.get("public/feed.xml")}${files.get("public/sitemap.xml")}`;
    const addresses = [...all.matchAll(/(?:href="|<loc>)([^"<]*)/g)].map(([, to]) => to);
    for (const to of addresses) expect(to).toMatch(/^https:\/\/parks\.example\.org\/decisions\//);
  });

  it("draws what the decisions of a year touched, and says it in a table too", () => {
    const page = files.get("public/coverage/2026.html") ?? "";
    expect(page).toContain('<div class="rightly-bars govuk-body" aria-hidden="true">');
    expect(page).toMatch(/Room to run<\/span><svg .*?fill="url\(#rightly-hatch\)".*?>W 1</);
    expect(page).toMatch(/Clean water<\/span><svg .*?fill="currentColor".*?>H 1</);
    expect(page).toContain(
      'Other years: <a class="govuk-link" href="../coverage/2024.html">2024</a>',
    );
  });

  it("has the council's own colour, with words on it that can be read", async () => {
    const parks = makeParks();
    parks.write("rightly.yaml", `${parks.read("rightly.yaml")}colour: "#ffdd00"\n`);
    const own = await made(parks);
    expect(own.get("public/site.css")).toContain(
      ":root{--rightly-colour:#ffdd00;--rightly-on-colour:#000}",
    );
    expect(own.get("public/index.html")).toBe((await made(makeParks())).get("public/index.html"));
  });

  it("is the same again, byte for byte, and without an address has no feed", async () => {
    expect(await made(makeParks(), "--address", ADDRESS)).toEqual(files);
    const plain = await made(makeParks());
    expect(plain.has("public/feed.xml")).toBe(false);
    expect(plain.get("public/index.html")).not.toContain("feed.xml");
  });
});

describe("the folder of a register", () => {
  it("is written again where something has changed, and only there", async () => {
    const parks = makeParks();
    await answerForErrors(parks);
    const again = (): ReturnType<typeof run> => run(["site", "public"], { cwd: parks.path });
    expect((await again()).stdout).toContain("0 as they were");
    expect((await again()).stdout).toContain("Files: 0 written");
    const record = parks.files().find((file) => /riverside.*\.yaml$/.test(file)) ?? "";
    parks.write(record, parks.read(record).replace(/^title: .*$/m, "title: Other words"));
    // It was decided under another title.
    await run(["check", "--write-baseline", "baseline.json"], { cwd: parks.path });
    // The record that it took the place of leads to it by its title.
    expect((await again()).stdout).toContain("Files: 4 written, 8 as");
    parks.write("public/notes.txt", "Mine.");
    rmSync(parks.at(record));
    // The record that took its place links to nothing now.
    await run(["check", "--write-baseline", "baseline.json"], { cwd: parks.path });
    expect((await again()).stdout).toContain(", 3 removed");
    expect(parks.read("public/notes.txt")).toBe("Mine.");
    const page = record.replace(/^decisions\/\d+\/(.*)yaml$/, "public/decisions/$1html");
    expect(parks.files()).not.toContain(page);
  });

  it("is refused when somebody else's files are in it", async () => {
    const parks = makeParks({ "public/index.html": "Mine." });
    const { code, stderr } = await run(["site", "public"], { cwd: parks.path });
    expect(code).toBe(2);
    expect(stderr).toContain("there are other files in it");
    expect(parks.read("public/index.html")).toBe("Mine.");
  });

  it("is left alone with --dry-run", async () => {
    const parks = makeParks();
    await answerForErrors(parks);
    const before = parks.files();
    const { stdout } = await run(["site", "public", "--dry-run"], { cwd: parks.path });
    expect(stdout).toContain("Would write public, 2 decisions.");
    expect(parks.files()).toEqual(before);
  });

  it.each(["decisions", "ftp://x.example/", "https://a:b@x.example/", "https://x.example/?a"])(
    "does not take %s for an address",
    async (address) => {
      const { code, stderr } = await run(["site", "public", "--address", address], {
        cwd: makeParks().path,
        today: TODAY,
      });
      expect(code).toBe(2);
      expect(stderr).toContain("is not the address of a site");
    },
  );
});

describe("a record that would lead out of the folder", () => {
  it.each([
    ["an id with a way up", /^id: .*$/m, 'id: "../../../evil"', "cannot name a page"],
    ["the id of another record", /^id: .*$/m, `id: ${GATES.id}`, "is the id of another record"],
  ])("by %s is left out and named", async (_, from, to, words) => {
    const parks = makeParks();
    const record = fileOf(RIVERSIDE);
    parks.write(record, parks.read(record).replace(from, to));
    await answerForErrors(parks);
    const before = parks.files();
    const { code, stderr } = await run(["site", "a/b/public"], { cwd: parks.path });
    expect(code).toBe(1);
    expect(stderr).toContain(`${record}: `);
    expect(stderr).toContain(words);
    const made = parks.files().filter((file) => !before.includes(file));
    expect(made.filter((file) => !file.startsWith("a/b/public/"))).toEqual([]);
    expect(made.filter((file) => file.includes("/decisions/"))).toHaveLength(1);
  });

  it("by the day of its decision has no page of that name", async () => {
    const parks = makeParks();
    const record = fileOf(RIVERSIDE);
    parks.write(record, parks.read(record).replaceAll(/ on: "?2026-03-1\d"?/g, ' on: "../q-1-1"'));
    expect(parks.read(record)).toContain("../q-1-1");
    await answerForErrors(parks);
    const { code } = await run(["site", "public"], { cwd: parks.path });
    expect(code).toBe(0);
    const pages = parks.files().filter((file) => file.startsWith("public/"));
    for (const page of pages) expect(page).toMatch(/^public\/([a-z]+\/)?[a-z0-9.-]+\.[a-z]+$/);
    expect(pages).not.toContain("public/q.html");
    expect(pages).toContain("public/coverage/2026.html");
  });
});

describe("a register of a great many decisions", () => {
  const decided = (number: number): DecisionRecord => {
    const year = number < 300 ? "2026" : number < 550 ? "2025" : "2024";
    return {
      ...GATES,
      id: `${year}-01-02-gate-${number}`,
      title: `Gate ${number}`,
      decisions: [{ ...GATES.decisions?.[0], on: `${year}-01-02` }],
    };
  };

  it("has whole years on its first page, and a page for each earlier one, all of it to be found", async () => {
    const records = Array.from({ length: 700 }, (_, number) => decided(number));
    const parks = makeParks(
      Object.fromEntries(records.map((record) => [fileOf(record), serialiseRecord(record)])),
    );
    const files = await made(parks);
    const home = files.get("public/index.html") ?? "";
    const year = files.get("public/years/2024.html") ?? "";
    expect(home.match(/<h2 [^>]*>\d+</g)?.length).toBe(2);
    expect(home).toContain('Earlier years: <a class="govuk-link" href="years/2024.html">2024</a>');
    expect(home).toContain("Words, on this page");
    expect(year).toContain('href="../decisions/2024-01-02-gate-650.html">Gate 650</a>');
    expect(year).toContain('<script src="../search.js">');
    for (const { id } of records) expect(home + year).toContain(`decisions/${id}.html"`);
    expect([...files.keys()].filter((file) => file.includes("/years/"))).toHaveLength(1);
  });

  it("knows what it made, however long the list", async () => {
    const parks = makeParks();
    await answerForErrors(parks);
    await run(["site", "public"], { cwd: parks.path });
    const list = "public/rightly-site.txt";
    const gone = Array.from(
      { length: 40_000 },
      (_, number) => `decisions/gate-${number}-gone.html`,
    );
    parks.write(list, `${parks.read(list)}${gone.join("\n")}\n`);
    expect(parks.read(list).length).toBeGreaterThan(1024 * 1024);
    const { code, stdout } = await run(["site", "public"], { cwd: parks.path });
    expect(code).toBe(0);
    expect(stdout).toContain("0 written, 12 as they were, 40000 removed.");
  });
});

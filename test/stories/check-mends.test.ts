// Promise: check --fix mends what needs no judgement, says what, keeps what people wrote, and finds nothing to do the second time.
import { cpSync } from "node:fs";
import { expect, it } from "vitest";
import { recordDigest } from "../../src/record/digest.ts";
import { readStamp } from "../../src/record/paper-stamp.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run, TODAY } from "../support/run.ts";
import { BENCH, PARKS, record, SOUND } from "./check-repository.ts";
import type { Files } from "./check-repository.ts";

const OLD = "2026-01-05-an-old-bench";
const NEW = "2026-03-04-a-new-bench";
/** Replaces the old one, which does not say so. */
const LATER = record(NEW, `links: {supersedes: [{record: ${OLD}}]}\n`);
const fileOf = (name: string): string => `decisions/2026/${name}.yaml`;

async function fix(files: Files): Promise<{ folder: Folder; said: string[]; stdout: string }> {
  const { folder, stdout, stderr } = await run(["check", "--fix"], {
    files: { ...PARKS, ...files },
  });
  const again = await run(["check", "--fix"], { cwd: folder.path });
  expect(again.stderr).toBe("");
  expect(again.stdout).toBe(stdout);
  return { folder, stdout, said: stderr.split("\n").filter((line) => line !== "") };
}

it("has nothing to do where all is well", async () => {
  const { said, stdout } = await fix(SOUND);
  expect(said).toEqual([]);
  expect(stdout).toMatch(/^Record complete/);
});

it("says a replacement in both records, and makes their papers again", async () => {
  const files = {
    ...record(OLD),
    ...record(NEW, "", (text) =>
      text.replace(
        "history:",
        `# Why not.\nlinks:\n  supersedes: [{record: ${OLD}}] # the old one\nhistory:`,
      ),
    ),
  };
  const { folder, said, stdout } = await fix(files);
  expect(said).toEqual([`Mended: ${fileOf(OLD)}`, `Mended: ${fileOf(OLD).replace("yaml", "md")}`]);
  const old = parseRecord(folder.read(fileOf(OLD))).record!;
  expect([old.status, old.links]).toEqual(["superseded", { "superseded-by": NEW }]);
  const before = parseRecord(files[fileOf(OLD)]!).record!.history!;
  const event = { on: TODAY, event: "superseded", note: `By ${NEW}.` };
  expect(old.history).toEqual([...before, event]);
  const stamp = readStamp(folder.read(fileOf(OLD).replace("yaml", "md")))!;
  expect(stamp).toEqual({ record: recordDigest(old), paperIntact: true });
  expect(folder.read(fileOf(NEW))).toContain("# Why not.\nlinks:\n  supersedes: [{record: 2026");
  expect(stdout).toContain("No findings.");
});

it("brings along the bodies that an earlier draft of the format listed, with every comment", async () => {
  const listed = "put-to:\n  - town-council # first\n  - health-trust\n";
  const name = fileOf(OLD);
  const files = {
    ...record(OLD, listed, (text) => text.replace("status: decided", "status: proposed")),
  };
  const found = await run(["check"], { files: { ...PARKS, ...files } });
  expect(found.stdout).toContain("rightly check --fix");
  const { folder, said } = await fix(files);
  expect(said[0]).toBe(`Mended: ${name}`);
  expect(folder.read(name)).toContain("# first");
  expect(parseRecord(folder.read(name)).record?.["put-to"]).toEqual([
    { body: "town-council" },
    { body: "health-trust" },
  ]);
});

it("says it the other way round as well", async () => {
  const files = {
    ...record(OLD, `status: superseded\nlinks: {superseded-by: ${NEW}}\n`),
    ...record("2026-01-06-a-lamp", `status: superseded\nlinks: {superseded-by: ${NEW}}\n`),
    ...record(NEW),
  };
  const { folder, stdout } = await fix(files);
  const { links } = parseRecord(folder.read(fileOf(NEW))).record!;
  expect(links).toEqual({ supersedes: [{ record: OLD }, { record: "2026-01-06-a-lamp" }] });
  expect(stdout).toContain("No findings.");
});

it("leaves to people what two records say against each other", async () => {
  const files = {
    ...record(
      OLD,
      `status: superseded\nlinks: {superseded-by: ${NEW}, supersedes: [{record: ${NEW}}]}\n`,
    ),
    ...record(NEW, `links: {supersedes: [{record: ${OLD}}], superseded-by: 2026-01-01-nowhere}\n`),
  };
  const { folder, said } = await fix(files);
  expect(said).toEqual([]);
  expect(folder.read(fileOf(OLD))).toBe(files[fileOf(OLD)]);
});

it("does not choose between two records that both replace a third", async () => {
  const files = {
    ...record(OLD),
    ...record(NEW, `links: {supersedes: [{record: ${OLD}}]}\n`),
    ...record("2026-03-05-another", `links: {supersedes: [{record: ${OLD}}]}\n`),
  };
  expect((await fix(files)).said).toEqual([]);
});

it("makes papers that are missing or old, and never writes over one that was changed by hand", async () => {
  const missing = { [BENCH]: SOUND[BENCH]! };
  const first = await fix(missing);
  expect(first.said).toEqual([`Mended: ${BENCH.replace("yaml", "md")}`]);
  const edited = { ...SOUND, [BENCH.replace("yaml", "md")]: "# My own words\n" };
  const second = await fix(edited);
  expect(second.said).toEqual([]);
  expect(second.folder.read(BENCH.replace("yaml", "md"))).toBe("# My own words\n");
});

/** Fields in another order, quotes of its own, a comment, and space at an end. */
const inDisorder = (text: string): string =>
  text
    .replace(/^(format: 1\n)(id: .*\n)/, "# Mine.\n$2$1")
    .replace("title: A bench by the pond", "title: 'A bench by the pond'  ");

it("leaves a record in which nothing is wrong as its people laid it out", async () => {
  const text = inDisorder(SOUND[BENCH]!);
  const { folder, said, stdout } = await fix({ ...SOUND, [BENCH]: text });
  expect(said).toEqual([]);
  expect(stdout).toMatch(/^Record complete/);
  expect(folder.read(BENCH)).toBe(text);
});

it("puts a record in order that it mends, and keeps comments and quotes", async () => {
  const files = {
    ...record(OLD, "", inDisorder),
    ...record(NEW, `links: {supersedes: [{record: ${OLD}}]}\n`),
  };
  const { folder, said } = await fix(files);
  expect(said).toContain(`Mended: ${fileOf(OLD)}`);
  expect(folder.read(fileOf(OLD))).toMatch(
    /^# Mine\.\nformat: 1\nid: .*\ntitle: 'A bench by the pond'\n/,
  );
});

it("finds nothing to do in the example", async () => {
  const folder = makeFolder();
  cpSync("examples/policy-repository", folder.path, { recursive: true });
  const before = folder.files().map((file) => [file, folder.read(file)]);
  const { stderr } = await run(["check", "--fix"], { cwd: folder.path });
  expect(stderr).toBe("");
  expect(folder.files().map((file) => [file, folder.read(file)])).toEqual(before);
});

it("only says what it would do in a dry run, and touches only what was asked for", async () => {
  const files = { ...PARKS, [BENCH]: SOUND[BENCH]!, ...record(OLD), ...LATER };
  const { folder, stderr } = await run(["check", "--fix", "--dry-run"], { files });
  const mended = [OLD, `${OLD}.md`].map((name) => fileOf(name).replace(".md.yaml", ".md"));
  expect(stderr).toBe(
    [...mended, BENCH.replace("yaml", "md")].map((file) => `Would mend: ${file}\n`).join(""),
  );
  expect(folder.files()).not.toContain(BENCH.replace("yaml", "md"));
  const one = await run(["check", "--fix", fileOf(OLD)], { cwd: folder.path });
  expect(one.stderr).toBe(mended.map((file) => `Mended: ${file}\n`).join(""));
});

it("names the first of many files, says how many there are, and names each when asked", async () => {
  const names = Array.from({ length: 12 }, (_, at) => `2026-01-${10 + at}-a-bench-${at}`);
  const many = Object.assign({}, ...names.map((name) => record(name))) as Record<string, string>;
  const files = { ...PARKS, ...many };
  for (const name of names) delete files[fileOf(name).replace("yaml", "md")];
  const dry = await run(["check", "--fix", "--dry-run"], { files });
  const lines = (text: string): string[] => text.trimEnd().split("\n");
  expect(lines(dry.stderr)).toHaveLength(11);
  expect(lines(dry.stderr).at(-1)).toBe("Would mend: 12 files in all. To name each: --verbose");
  const { folder } = dry;
  const each = await run(["check", "--fix", "--dry-run", "--verbose"], { cwd: folder.path });
  expect(lines(each.stderr)).toHaveLength(12);
  const quiet = await run(["check", "--fix", "--quiet"], { cwd: folder.path });
  expect([quiet.stderr, folder.files().filter((file) => file.endsWith(".md")).length]).toEqual([
    "",
    12,
  ]);
});

it("leaves a broken record to people", async () => {
  const broken = { [BENCH]: "id: [\ntitle: x  \n" };
  const { folder, said } = await fix(broken);
  expect(said).toEqual([]);
  expect(folder.read(BENCH)).toBe(broken[BENCH]);
});

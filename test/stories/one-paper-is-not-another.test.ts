// Promise: a file that holds one document is not taken for another of the same kind: the paper of one record
// for that of a second, a public paper for one with confidential text, one schema for another. A page takes
// the log only where a page is.
import { describe, expect, it } from "vitest";
import { GATES, RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const PLACE = "<!-- rightly log -->\n<!-- rightly log end -->\n";

describe.each(["md", "html", "docx"])("a paper under a name of one's own, as %s", (format) => {
  it.each([
    ["of another record", [GATES.id]],
    ["for other readers", [RIVERSIDE.id, "--summary"]],
  ])("is kept from a paper %s", async (_, other) => {
    const folder = makeParks();
    const cwd = folder.path;
    const out = ["--out", `board/item.${format}`];
    await run(["paper", RIVERSIDE.id, ...out], { cwd });
    const before = folder.read(`board/item.${format}`);
    const again = await run(["paper", ...other, ...out], { cwd });
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toContain("was not written");
    expect(folder.read(`board/item.${format}`)).toBe(before);
    expect(await run(["paper", ...other, ...out, "--check"], { cwd })).toMatchObject({ code: 1 });
    expect(await run(["paper", RIVERSIDE.id, ...out, "--check"], { cwd })).toMatchObject({
      code: 0,
    });
    expect(await run(["paper", ...other, ...out, "--replace"], { cwd })).toMatchObject({ code: 0 });
  });
});

it("keeps one schema from another", async () => {
  const folder = makeParks();
  const cwd = folder.path;
  await run(["schema", "log", "--out", "s.json"], { cwd });
  const other = await run(["schema", "actions", "--out", "s.json"], { cwd });
  expect(other).toMatchObject({ code: 2, stdout: "" });
  expect(folder.read("s.json")).toContain("rightly:schema:log");
});

it.each([
  [fileOf(RIVERSIDE), "it is a decision record"],
  [fileOf(RIVERSIDE).replace(".yaml", ".exempt.yaml"), "that name belongs to the record"],
  [fileOf(RIVERSIDE).replace(".yaml", ".md"), "that name belongs to the record"],
  [fileOf(RIVERSIDE).replace(".yaml", ".htm"), "that name belongs to the record"],
  ["rightly.yaml", "sets a repository up"],
  ["notes.csv", "notes.csv is not a Markdown page"],
])("log --into leaves %s alone", async (file, words) => {
  const folder = makeParks();
  const held = (folder.files().includes(file) ? folder.read(file) : "") + PLACE;
  folder.write(file, held);
  const { code, stderr } = await run(["log", "--into", file], { cwd: folder.path });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
  expect(folder.read(file)).toBe(held);
});

it.each([
  [["log", "--json", "--format", "csv"], "--json does not go with --format csv"],
  [["paper", RIVERSIDE.id, "--stdout", "--out", "x.md"], "--stdout and --out are two places"],
])("%j: says that the two do not go together", async (argv, words) => {
  const { code, stderr, folder } = await run(argv, { cwd: makeParks().path });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
  expect(folder.files()).not.toContain("x.md");
});

it("calls a file current that an editor gave an empty line at its end", async () => {
  const folder = makeParks();
  const cwd = folder.path;
  for (const made of ["log.md", "log.html", "log.json"]) {
    await run(["log", "--out", made], { cwd });
    folder.write(made, `${folder.read(made)}\n`);
    expect(await run(["log", "--out", made, "--check"], { cwd })).toMatchObject({ code: 0 });
  }
});

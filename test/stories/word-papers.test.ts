// Promise: members get a Word document, in the council's own style if it has a template; a slip in a template is
// named with its place and nothing is written; and nobody's work in a document is lost.
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { withExemptText } from "../../src/record/exempt-file.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import type { Folder } from "../support/folder.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const RECORD = fileOf(RIVERSIDE);
const PAPER = RECORD.replace(".yaml", ".docx");
const MEMBERS = RECORD.replace(".yaml", ".members.docx");
const OWN = "templates/paper.docx";
const COUNCIL = "test/fixtures/council-paper.docx";
const MAKE = ["paper", RIVERSIDE.id, "--format", "word"];

function partsOf(folder: Folder, file: string): Record<string, string> {
  const files = Object.entries(unzipSync(readFileSync(folder.at(file))));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The council's template as the repository's own, with its text changed. */
function putTemplate(folder: Folder, change: (xml: string) => string): void {
  const files = unzipSync(readFileSync(COUNCIL));
  const before = strFromU8(files["word/document.xml"]!);
  expect(change(before)).not.toBe(before);
  const changed = { ...files, "word/document.xml": strToU8(change(before)) };
  mkdirSync(dirname(folder.at(OWN)), { recursive: true });
  writeFileSync(folder.at(OWN), zipSync(changed));
}

describe("rightly paper --format word", () => {
  it("writes a document beside the record, and a second time there is nothing to do", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const first = await run(MAKE, { cwd });
    expect(first).toMatchObject({ code: 0, stdout: `Paper: ${PAPER}\n`, stderr: "" });
    const text = partsOf(folder, PAPER)["word/document.xml"];
    expect(text).toContain("Close Riverside Park at night");
    expect(text).not.toContain("{{");
    expect((await run(MAKE, { cwd })).stdout).toBe(`${PAPER} is current already.\n`);
  });

  it("is made with the repository's own template once there is one", async () => {
    const folder = makeParks();
    mkdirSync(dirname(folder.at(OWN)));
    copyFileSync(COUNCIL, folder.at(OWN));
    await run(MAKE, { cwd: folder.path });
    const parts = partsOf(folder, PAPER);
    expect(Object.keys(parts)).toContain("word/media/logo.png");
    expect(parts["word/document.xml"]).toContain("Close Riverside Park at night");
  });

  it("is made with the template that rightly.yaml names, or says that it is not there", async () => {
    const folder = makeParks();
    const named = `${folder.read("rightly.yaml")}templates: {paper: office/board.docx}\n`;
    folder.write("rightly.yaml", named);
    const missing = await run(MAKE, { cwd: folder.path });
    expect(missing.code).toBe(3);
    expect(missing.stderr).toContain("office/board.docx");
    expect(folder.files()).not.toContain(PAPER);
    mkdirSync(folder.at("office"));
    copyFileSync(COUNCIL, folder.at("office/board.docx"));
    await run(MAKE, { cwd: folder.path });
    expect(Object.keys(partsOf(folder, PAPER))).toContain("word/media/logo.png");
  });

  it("init --templates puts the template there, and keeps one that is there", async () => {
    const { folder, stdout } = await run(["init", "--templates"]);
    for (const file of [OWN, "templates/summary.docx", "templates/log.docx"]) {
      expect(stdout).toContain(`  ${file}\n`);
    }
    expect(readFileSync(folder.at(OWN))).toEqual(readFileSync("templates/word/paper.docx"));
    copyFileSync(COUNCIL, folder.at(OWN));
    const again = await run(["init", "--templates"], { cwd: folder.path });
    expect(again.stdout).toMatch(new RegExp(`Kept as they were:[^]*  ${OWN}\n`));
    expect(readFileSync(folder.at(OWN))).toEqual(readFileSync(COUNCIL));
  });

  it("--template takes another for once", async () => {
    const folder = makeParks();
    copyFileSync(COUNCIL, folder.at("other.docx"));
    await run([...MAKE, "--template", "other.docx"], { cwd: folder.path });
    expect(Object.keys(partsOf(folder, PAPER))).toContain("word/media/logo.png");
  });

  it("names every slip in a template with its place, and writes nothing", async () => {
    const folder = makeParks();
    putTemplate(folder, (xml) =>
      xml.replace("tle}}", "tel}}").replace("{{actions}}", "{{actions}"),
    );
    const { code, stdout, stderr } = await run(MAKE, { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const place = new RegExp(`^${OWN}: the text, paragraph \\d+: `, "gm");
    expect(stderr.match(place)).toHaveLength(2);
    expect(stderr).toContain('there is no tag {{titel}} (did you mean "title"?)');
    expect(stderr).toContain("a tag begins with {{ and does not end with }}");
    expect(stderr).toContain(`Error: the template ${OWN} cannot be filled in`);
    expect(folder.files()).not.toContain(PAPER);
  });

  it("does not write over a document that somebody worked in, unless told to", async () => {
    const folder = makeParks({ [PAPER]: "my notes" });
    const cwd = folder.path;
    const refused = await run(MAKE, { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`${PAPER} was not written: it has been edited by hand`);
    expect(folder.read(PAPER)).toBe("my notes");
    const dry = await run([...MAKE, "--replace", "--dry-run"], { cwd });
    expect(dry.stdout).toBe(`Would write ${PAPER}\n`);
    expect(folder.read(PAPER)).toBe("my notes");
    expect((await run([...MAKE, "--replace"], { cwd })).code).toBe(0);
    expect(partsOf(folder, PAPER)["word/document.xml"]).toContain("Close Riverside Park");
  });

  it("--check: missing, current, of an older record, and of another template", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const check = async (): Promise<string> => {
      const { code, stdout } = await run([...MAKE, "--check"], { cwd });
      return `${code}: ${stdout}`;
    };
    expect(await check()).toBe(`1: ${PAPER} is missing. To make it, leave --check out.\n`);
    await run(MAKE, { cwd });
    expect(await check()).toBe(`0: ${PAPER} is current.\n`);
    folder.write(RECORD, serialiseRecord({ ...RIVERSIDE, title: "Close it earlier" }));
    expect(await check()).toMatch(/^1: .* is not what would be made now/);
    folder.write(RECORD, serialiseRecord(RIVERSIDE));
    expect(await check()).toMatch(/^0: /);
    putTemplate(folder, (xml) => xml.replace("{{id}}", ""));
    expect(await check()).toMatch(/^1: .* is not what would be made now/);
  });

  it("--members holds the exempt text, under another name, for its owner alone", async () => {
    const beside = RECORD.replace(".yaml", ".exempt.yaml");
    const field = "options.a-warden.rejected-because";
    const file = withExemptText(undefined, RIVERSIDE.id, { field, text: "It was zanzibar." });
    const folder = makeParks({ [beside]: file });
    const cwd = folder.path;
    await run(MAKE, { cwd });
    const { stdout } = await run([...MAKE, "--members"], { cwd });
    expect(stdout).toBe(`Paper: ${MEMBERS}\n`);
    expect(partsOf(folder, PAPER)["word/document.xml"]).not.toContain("zanzibar");
    const members = partsOf(folder, MEMBERS)["word/document.xml"];
    expect(members).toContain("EXEMPT, paragraph 3: It was zanzibar.");
    expect(members).toContain("NOT FOR PUBLICATION");
    if (process.platform !== "win32") expect(statSync(folder.at(MEMBERS)).mode & 0o777).toBe(0o600);
    const named = await run([...MAKE, "--members", "--out", PAPER, "--replace"], { cwd });
    expect(named.code).toBe(2);
    expect(named.stderr).toContain(`${PAPER} is the name of a public paper`);
  });

  it.each([
    ["for the screen", [...MAKE, "--stdout"], "a Word document cannot be printed to the screen"],
    ["no Word document", [...MAKE, "--template", RECORD], "the template is no Word document"],
    ["no such template", [...MAKE, "--template", "x.docx"], "x.docx"],
    [
      "a template for another format",
      ["paper", RIVERSIDE.id, "--template", "x.docx"],
      "--template names a Word document to fill in",
    ],
  ])("%s: says so and writes nothing", async (_, argv, words) => {
    const folder = makeParks();
    const before = folder.files();
    const { code, stdout, stderr } = await run(argv, { cwd: folder.path });
    expect(code).toBeGreaterThanOrEqual(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(words);
    expect(folder.files()).toEqual(before);
  });
});

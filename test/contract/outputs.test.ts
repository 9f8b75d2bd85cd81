// Promise: every command that makes a file makes it in the format its name says, never over a file that
// Rightly did not make or that somebody edited, and never over a record; what is told to replace does so.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { GATES, RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { fileMakers } from "../support/commands-with-out.ts";
import type { FileMaker } from "../support/commands-with-out.ts";
import type { Folder } from "../support/folder.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const MINE = "my own words\n";
const MAKERS = await fileMakers();

/** Each command with each ending it takes. */
const FILES = MAKERS.flatMap((maker) =>
  maker.endings.map((ending) => [`rightly ${maker.argv[0]} to .${ending}`, maker, ending] as const),
);

function bytesOf(folder: Folder, file: string): Buffer {
  return readFileSync(folder.at(file));
}

/** As somebody would who saves a document again, or types a word into a text. */
function edit(folder: Folder, file: string): Buffer {
  const bytes = bytesOf(folder, file);
  const isPacked = bytes.toString("latin1", 0, 2) === "PK";
  const lines = bytes.toString("utf8").split("\n");
  lines.splice(Math.floor(lines.length / 2), 0, "mine");
  writeFileSync(folder.at(file), isPacked ? zipSync(unzipSync(bytes)) : lines.join("\n"));
  return bytesOf(folder, file);
}

/** What the file of this ending is made with. */
function formatOf(
  { formats }: FileMaker,
  ending: string,
): FileMaker["formats"][number] | undefined {
  return formats.find(({ endings }) => endings.includes(ending));
}

it("is a contract of many commands and endings", () => {
  expect(MAKERS.map(({ argv }) => argv[0])).toEqual(
    expect.arrayContaining(["paper", "log", "actions", "coverage", "questions", "schema"]),
  );
  for (const { argv, endings, options } of MAKERS) {
    expect(endings, argv.join(" ")).not.toEqual([]);
    expect(options, argv.join(" ")).toEqual(expect.arrayContaining(["--replace", "--dry-run"]));
  }
});

describe.each(FILES)("%s", (_name, maker, ending) => {
  const file = `out/notes.${ending}`;
  const make = (folder: Folder, ...more: string[]): ReturnType<typeof run> =>
    run([...maker.argv, "--out", file, ...more], { cwd: folder.path });

  it("keeps a file that Rightly did not make, unless told to replace it", async () => {
    const folder = makeParks({ [file]: MINE });
    const refused = await make(folder);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(`Error: ${file} was not written: `);
    expect(refused.stderr).toContain("--replace");
    expect((await make(folder, "--dry-run")).code).toBe(2);
    expect(folder.read(file)).toBe(MINE);
    expect((await make(folder, "--replace", "--dry-run")).code).toBe(0);
    expect(folder.read(file)).toBe(MINE);
    expect((await make(folder, "--replace")).code).toBe(0);
    expect(folder.read(file)).not.toBe(MINE);
  });

  it("says what it would write, and writes nothing", async () => {
    const folder = makeParks();
    const { code, stdout, stderr } = await make(folder, "--dry-run");
    expect(code).toBe(0);
    expect(stdout + stderr).toContain(`Would write ${file}\n`);
    expect(existsSync(folder.at(file))).toBe(false);
  });

  it("is as it is asked for by name, and current when it is made again", async () => {
    const folder = makeParks();
    expect((await make(folder)).code).toBe(0);
    const format = formatOf(maker, ending);
    const named = format === undefined ? [] : ["--format", format.name];
    await run([...maker.argv, ...named, "--out", "out/plain"], { cwd: folder.path });
    expect(bytesOf(folder, file)).toEqual(bytesOf(folder, "out/plain"));
    const again = await make(folder);
    expect(again.code).toBe(0);
    expect(again.stdout + again.stderr).toContain(`${file} is current already.`);
    if (!maker.options.includes("--check")) return;
    expect(await make(folder, "--check")).toMatchObject({
      code: 0,
      stdout: `${file} is current.\n`,
    });
  });

  it("keeps what somebody edited", async () => {
    const folder = makeParks();
    await make(folder);
    const edited = edit(folder, file);
    const refused = await make(folder);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(`Error: ${file} was not written: `);
    if (maker.options.includes("--check")) {
      expect((await make(folder, "--check")).code).toBe(1);
    }
    expect(bytesOf(folder, file)).toEqual(edited);
  });

  it("goes stale with its records and not with time; and is then made again, if it can tell its own", async () => {
    const folder = makeParks();
    const format = formatOf(maker, ending);
    if (format === undefined) return;
    await make(folder);
    const before = bytesOf(folder, file);
    const answers = { ...RIVERSIDE.answers, wishes: { "more-trees": { is: "helps" } } };
    const changed = { ...RIVERSIDE, title: "Close it earlier", answers };
    const check = async (): Promise<number> => {
      const argv = [...maker.argv, "--out", file, "--check"];
      return (await run(argv, { cwd: folder.path, today: "2027-12-24" })).code;
    };
    // A year later by the clock, and nothing else has changed.
    if (format.readKept !== undefined) expect(await check()).toBe(0);
    folder.write(fileOf(RIVERSIDE), serialiseRecord(changed));
    expect(await check()).toBe(1);
    // Under a name of one's own, a paper does not say of which record it is, nor for which readers.
    const cannotTell = format.readKept === undefined || maker.argv[0] === "paper";
    const again = await make(folder);
    expect(again.code).toBe(cannotTell ? 2 : 0);
    expect(bytesOf(folder, file).equals(before)).toBe(cannotTell);
  });
});

describe.each(MAKERS.map((maker) => [`rightly ${maker.argv[0]}`, maker] as const))(
  "%s",
  (_name, maker) => {
    it.each(["x.pdf", "x.doc", "notes.exe", ".x.pdf"])("writes nothing to %s", async (file) => {
      const folder = makeParks();
      const { code, stdout, stderr } = await run([...maker.argv, "--out", file, "--replace"], {
        cwd: folder.path,
      });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(`Error: there is no format "${file.split(".").at(-1)}"`);
      for (const ending of maker.endings.slice(0, 1)) expect(stderr).toContain(`.${ending}`);
      expect(folder.files()).not.toContain(file);
    });

    it("never writes where a record or its papers stand, or what sets a repository up", async () => {
      const record = fileOf(GATES);
      const beside = (ending: string): string => record.replace(".yaml", ending);
      const files = [
        record,
        "rightly.yaml",
        "frameworks/parks/1.0.0/framework.yaml",
        beside(".exempt.yaml"),
        beside(".mine.yaml"),
        beside(".MD"),
        ...["md", "html", "docx"].flatMap((format) =>
          ["", ".summary", ".members"].map((kind) => beside(`${kind}.${format}`)),
        ),
      ];
      const folder = makeParks();
      for (const file of files.slice(3)) folder.write(file, MINE);
      await run(["paper", GATES.id, "--replace"], { cwd: folder.path });
      const before = files.map((file) => folder.read(file));
      for (const file of files) {
        const { code } = await run([...maker.argv, "--out", file, "--replace"], {
          cwd: folder.path,
        });
        expect(code, file).toBe(2);
      }
      expect(files.map((file) => folder.read(file))).toEqual(before);
    });
  },
);

describe("by name", () => {
  it.each([
    ["coverage", ["coverage", "--out", "notes.md"]],
    ["actions", ["actions", "--out", "notes.md"]],
  ])("%s keeps notes.md", async (_name, argv) => {
    const folder = makeParks({ "notes.md": MINE });
    expect((await run(argv, { cwd: folder.path })).code).toBe(2);
    expect(folder.read("notes.md")).toBe(MINE);
  });

  it("actions does not take the place of a decision's paper", async () => {
    const folder = makeParks();
    await run(["paper", RIVERSIDE.id], { cwd: folder.path });
    const paper = fileOf(RIVERSIDE).replace(".yaml", ".md");
    const before = folder.read(paper);
    const { code, stderr } = await run(["actions", "--out", paper, "--replace"], {
      cwd: folder.path,
    });
    expect(code).toBe(2);
    expect(stderr).toContain(`that name belongs to the record ${RIVERSIDE.id}.yaml`);
    expect(folder.read(paper)).toBe(before);
  });

  it("one document does not take the place of another", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    await run(["log", "--out", "notes.json"], { cwd });
    await run(["log", "--out", "notes.md"], { cwd });
    for (const file of ["notes.json", "notes.md"]) {
      const before = folder.read(file);
      expect((await run(["actions", "--out", file], { cwd })).code).toBe(2);
      expect((await run(["coverage", "--out", file], { cwd })).code).toBe(2);
      expect(folder.read(file)).toBe(before);
    }
  });

  it("paper makes a document where the name says so, and nothing else", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    expect((await run(["paper", RIVERSIDE.id, "--out", "x.docx"], { cwd })).code).toBe(0);
    expect(bytesOf(folder, "x.docx").toString("latin1", 0, 2)).toBe("PK");
    const refused = await run(["paper", RIVERSIDE.id, "--out", "x.pdf"], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe(
      'Error: there is no format "pdf": the name of a paper ends in .md, .html or .docx\n' +
        "Choose another name with --out.\n",
    );
    expect(folder.files()).not.toContain("x.pdf");
  });

  it("a format that does not go with the name is refused", async () => {
    const folder = makeParks();
    const argv = ["log", "--format", "csv", "--out", "log.md"];
    const { code, stderr } = await run(argv, { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('--format csv does not go with "log.md", which would be a Markdown');
    expect(folder.files()).not.toContain("log.md");
  });

  it("a name that says no format is told what it became", async () => {
    const { path: cwd } = makeParks();
    const { stderr } = await run(["log", "--out", "decisions-log"], { cwd });
    expect(stderr).toContain("Log: decisions-log (md: its name says no format)\n");
  });
});

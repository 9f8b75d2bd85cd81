// Promise: a check finds exempt text before it is public, and what does not fit between a record and the
// text left out of it; and it prints no word of that text itself.
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { withExemptText } from "../../src/record/exempt-file.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const RECORD = fileOf(RIVERSIDE);
const BESIDE = RECORD.replace(".yaml", ".exempt.yaml");
const FIELD = "options.a-warden.rejected-because";
const SECRET = "The lowest bid was zanzibar.";
const FILE = withExemptText(undefined, RIVERSIDE.id, { field: FIELD, text: SECRET });

/** Findings about exempt text: `file rule severity: message`. */
async function found(folder: Folder, ...paths: string[]): Promise<string[]> {
  const { stdout } = await run(["check", "--json", ...paths], { cwd: folder.path });
  const human = await run(["check", ...paths], { cwd: folder.path });
  expect(stdout + human.stdout + human.stderr).not.toContain("zanzibar");
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; severity: string; file: string; message: string }[];
  };
  return findings
    .filter(({ rule }) => rule.startsWith("exempt-"))
    .map(({ rule, severity, file, message }) => `${file} ${rule} ${severity}: ${message}`);
}

describe("between a record and its exempt text", () => {
  it("nothing is found when they fit, and the file is taken for no record", async () => {
    const folder = makeParks({ [BESIDE]: FILE });
    expect(await found(folder)).toEqual([]);
    expect(await found(folder, BESIDE)).toEqual([]);
    const { stdout } = await run(["log", "--json"], { cwd: folder.path });
    expect((JSON.parse(stdout) as { records: unknown[] }).records).toHaveLength(2);
  });

  it.each([
    [
      "a text that is not here, as in every public copy",
      undefined,
      [
        `${RECORD} exempt-text-missing note: this copy of the folder does not hold the confidential (exempt) text of ${FIELD}`,
      ],
    ],
    [
      "a text for a field that is open",
      withExemptText(FILE, RIVERSIDE.id, { field: "proposal.summary", text: SECRET }),
      [
        `${BESIDE} exempt-text-unused warning: text 2 is for a field in which the record leaves none out`,
      ],
    ],
    [
      "another record's file",
      FILE.replace(RIVERSIDE.id, "2026-01-01-other"),
      [
        `${BESIDE} exempt-file-malformed error: the id in this file of confidential (exempt) text is not the id of the record beside it`,
      ],
    ],
    [
      "a mistake in the file",
      `${FILE}zanzibar: 1\n`,
      [
        `${BESIDE} exempt-file-malformed error: this file of confidential (exempt) text does not have the form it should have here`,
        `${RECORD} exempt-text-missing note: this copy of the folder does not hold the confidential (exempt) text of ${FIELD}`,
      ],
    ],
  ])("%s", async (_, file, findings) => {
    const folder = makeParks(file === undefined ? {} : { [BESIDE]: file });
    expect(await found(folder)).toEqual(findings);
  });

  it("a file whose record is gone", async () => {
    const folder = makeParks({ [BESIDE]: FILE });
    rmSync(folder.at(RECORD));
    expect(await found(folder)).toEqual([
      `${BESIDE} exempt-file-alone warning: there is no record beside this file of confidential (exempt) text`,
    ]);
  });
});

describe("git", () => {
  const papers = RECORD.replace(".yaml", ".members.md");

  it("that would take exempt text is found, that has taken it is an error, that ignores it is well", async () => {
    const folder = makeParks({ [BESIDE]: FILE, [papers]: SECRET });
    git(folder, "init", "--quiet");
    expect(await found(folder)).toEqual([
      `${BESIDE} exempt-file-exposed error: git does not ignore this file of confidential (exempt) text, so the next commit could take it`,
      `${papers} exempt-file-exposed error: git does not ignore this paper for members, so the next commit could take it`,
    ]);
    git(folder, "add", ".");
    expect(await found(folder)).toEqual([
      `${BESIDE} exempt-file-exposed error: git keeps this file of confidential (exempt) text`,
      `${papers} exempt-file-exposed error: git keeps this paper for members`,
    ]);
    expect((await run(["check"], { cwd: folder.path })).code).toBe(1);
    git(folder, "rm", "--quiet", "--cached", BESIDE, papers);
    folder.write(".gitignore", "*.exempt.yaml\n*.members.*\n");
    expect(await found(folder)).toEqual([]);
  });

  it("may keep it where the whole repository is private", async () => {
    const folder = makeParks({ [BESIDE]: FILE });
    folder.write("rightly.yaml", `${folder.read("rightly.yaml")}private: true\n`);
    git(folder, "init", "--quiet");
    git(folder, "add", ".");
    expect(await found(folder)).toEqual([]);
  });

  it("ignores both in a repository that init made", async () => {
    const { folder } = await run(["init"]);
    git(folder, "init", "--quiet");
    folder.write("decisions/2026/a.exempt.yaml", "x");
    folder.write("decisions/2026/a.members.md", "x");
    expect(git(folder, "status", "--short", "--untracked-files=all")).not.toMatch(/exempt|members/);
  });
});

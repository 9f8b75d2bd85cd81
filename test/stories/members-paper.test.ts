// Promise: members get a paper with the exempt text in it, under a name of its own that nobody mistakes for
// the public one, and the public paper stays as it was.
import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { withExemptText } from "../../src/record/exempt-file.ts";
import { git } from "../support/git.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const RECORD = fileOf(RIVERSIDE);
const BESIDE = RECORD.replace(".yaml", ".exempt.yaml");
const PUBLIC = RECORD.replace(".yaml", ".md");
const MEMBERS = RECORD.replace(".yaml", ".members.md");
const FIELD = "options.a-warden.rejected-because";
const FILE = withExemptText(undefined, RIVERSIDE.id, { field: FIELD, text: "It was zanzibar." });

describe("rightly paper --members", () => {
  it("writes beside the record under another name, for its owner alone", async () => {
    const folder = makeParks({ [BESIDE]: FILE });
    const cwd = folder.path;
    await run(["paper", RIVERSIDE.id], { cwd });
    const before = folder.read(PUBLIC);
    const made = await run(["paper", RIVERSIDE.id, "--members"], { cwd });
    expect(made).toMatchObject({ code: 0, stdout: `Paper: ${MEMBERS}\n`, stderr: "" });
    expect(folder.read(MEMBERS)).toContain("EXEMPT, paragraph 3: It was zanzibar.");
    expect(folder.read(PUBLIC)).toBe(before);
    expect(before).not.toContain("zanzibar");
    if (process.platform !== "win32") expect(statSync(folder.at(MEMBERS)).mode & 0o777).toBe(0o600);
  });

  it("is found stale when the exempt text changes, though the record does not", async () => {
    const folder = makeParks({ [BESIDE]: FILE });
    const cwd = folder.path;
    await run(["paper", RIVERSIDE.id, "--members"], { cwd });
    const current = await run(["paper", MEMBERS, "--members", "--check"], { cwd });
    expect(current).toMatchObject({ code: 0, stdout: `${MEMBERS} is current.\n` });
    folder.write(BESIDE, FILE.replace("zanzibar", "timbuktu"));
    const stale = await run(["paper", RIVERSIDE.id, "--members", "--check"], { cwd });
    expect(stale.code).toBe(1);
    expect(stale.stdout).toContain("is older than its record");
  });

  it.each(["--out", "--dry-run"])("never takes the name of a public paper (%s)", async (option) => {
    const folder = makeParks({ [BESIDE]: FILE });
    const out = ["--out", PUBLIC, ...(option === "--out" ? [] : [option])];
    const result = await run(["paper", RIVERSIDE.id, "--members", ...out], { cwd: folder.path });
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).toContain(`${PUBLIC} is the name of a public paper`);
    expect(folder.files()).not.toContain(PUBLIC);
  });

  it("says when a text is not here, and when git would take the paper", async () => {
    const folder = makeParks();
    git(folder, "init", "--quiet");
    const { code, stderr } = await run(["paper", RIVERSIDE.id, "--members"], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stderr).toContain(`the text of ${FIELD} is not in this copy of the folder.`);
    expect(stderr).toContain(`git does not ignore ${MEMBERS}`);
  });
});

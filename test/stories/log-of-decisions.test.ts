// Promise: the secretary prints the log in three formats, filtered as asked, and a record that cannot
// be read is said to be missing from it.
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { BENCH, GATES, RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { makeFolder } from "../support/folder.ts";
import { makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

interface Log {
  "as-of": string;
  records: { id: string; file: string; paper?: string }[];
}

/** Ids in the JSON log that these options give. */
async function idsOf(options: readonly string[]): Promise<string[]> {
  const { path: cwd } = makeParks();
  const { stdout } = await run(["log", "--json", ...options], { cwd });
  return (JSON.parse(stdout) as Log).records.map(({ id }) => id);
}

/** Said of the draft that is not in it. */
const LEFT_OUT = "1 draft left out. To show drafts, each page marked: --with-drafts\n";

describe("rightly log", () => {
  it("prints Markdown that links to the papers there are", async () => {
    const { path: cwd } = makeParks();
    await run(["paper", RIVERSIDE.id], { cwd });
    const { code, stdout, stderr } = await run(["log"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: LEFT_OUT });
    expect(stdout).toContain("this log holds 2 records: 1 decided and 1 superseded.");
    expect(stdout).toContain(`(decisions/2026/${RIVERSIDE.id}.md)`);
    expect(stdout).toContain(`(decisions/2024/${GATES.id}.yaml)`);
    expect(stdout).not.toContain(BENCH.title);
    expect(stdout).toContain("23 days overdue");
  });

  it("writes where it is told, with links from there and the format the name ends in", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const md = await run(["log", "--out", "log/decisions.md"], { cwd });
    expect(md).toMatchObject({ code: 0, stdout: "", stderr: `${LEFT_OUT}Log: log/decisions.md\n` });
    expect(folder.read("log/decisions.md")).toContain(`(../decisions/2024/${GATES.id}.yaml)`);
    await run(["log", "--out", "log/decisions.csv"], { cwd });
    const rows = parse(folder.read("log/decisions.csv"), { columns: true, bom: true });
    expect(rows.map((row) => (row as { Record: string }).Record)).toEqual([
      RIVERSIDE.id,
      RIVERSIDE.id,
      GATES.id,
    ]);
  });

  it("writes nothing on a dry run", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const before = folder.files();
    const { stderr } = await run(["log", "--out", "log.csv", "--dry-run"], { cwd });
    expect(stderr).toBe(`${LEFT_OUT}Would write log.csv\n`);
    expect(folder.files()).toEqual(before);
  });

  it.each([
    ["--status", "draft,superseded", [GATES.id]],
    ["--body", "ambleford-health", [RIVERSIDE.id]],
    ["--aim", "room-to-run", [RIVERSIDE.id]],
    ["--goal", "clean-water", [RIVERSIDE.id]],
    ["--place", "riverside", [RIVERSIDE.id]],
    ["--from", "2026-03-12", [RIVERSIDE.id]],
    ["--to", "2026-03-12", [RIVERSIDE.id, GATES.id]],
  ])("%s %s", async (option, value, ids) => {
    expect(await idsOf([option, value])).toEqual(ids);
  });

  it("shows drafts where they are asked for, and says so on the page", async () => {
    const { path: cwd } = makeParks();
    const { code, stdout, stderr } = await run(["log", "--with-drafts"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("# Decision log (with drafts: not for publication)\n");
    expect(stdout).toContain(`[DRAFT: ${BENCH.title}](decisions/2026/${BENCH.id}.yaml)`);
    expect(await idsOf(["--with-drafts"])).toContain(BENCH.id);
  });

  it("takes the day from --as-of", async () => {
    const { path: cwd } = makeParks();
    const { stdout } = await run(["log", "--as-of", "2026-10-01"], { cwd });
    expect(stdout).toContain("On 1 October 2026 this log holds");
    expect(stdout).toContain("in 30 days");
  });

  it.each([
    ["--format", "cvs", 'there is no format "cvs" (did you mean "csv"?)'],
    ["--out", "log.pdf", 'there is no format "pdf"'],
    ["--status", "draft,decidet", 'there is no status "decidet" (did you mean "decided"?)'],
    ["--aim", "room-to-rum", 'there is no goal "room-to-rum" (did you mean "room-to-run"?)'],
    ["--place", "riversite", 'there is no place "riversite" (did you mean "riverside"?)'],
    ["--body", "town-counsil", 'there is no body "town-counsil" (did you mean "town-council"?)'],
    ["--from", "2026-02-30", '--from "2026-02-30" is not a day'],
    ["--to", "tomorrow", '--to "tomorrow" is not a day'],
    ["--as-of", "31/2/2026", '--as-of "31/2/2026" is not a day'],
  ])("%s %s is refused", async (option, value, words) => {
    const { path: cwd } = makeParks();
    const result = await run(["log", option, value], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).toContain(words);
  });

  it("is no success without records, and says where it looked", async () => {
    const { path: cwd } = makeFolder();
    const { code, stdout, stderr } = await run(["log"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("there are no records in decisions");
    expect(stderr).toContain(`${cwd}`);
  });

  it("is empty, and says so, when no record matches", async () => {
    const { path: cwd } = makeParks();
    const { code, stdout, stderr } = await run(["log", "--status", "withdrawn"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: `No record matches.\n${LEFT_OUT}` });
    expect(stdout).toContain("this log is empty");
  });

  it("lists the rest and exits 1 when a record cannot be read", async () => {
    const broken = "decisions/2026/2026-01-01-broken.yaml";
    const { path: cwd } = makeParks({ [broken]: "title: [\n" });
    const { code, stdout, stderr } = await run(["log", "--format", "json"], { cwd });
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Log).records).toHaveLength(2);
    expect(stderr).toMatch(/^decisions\/2026\/2026-01-01-broken\.yaml:\d+:\d+: /m);
    expect(stderr).toContain("1 of 4 records could not be read and is not in this log.");
  });
});

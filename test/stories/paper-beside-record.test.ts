// Promise: the secretary makes the paper of a record, CI sees when it has gone stale, and nothing that
// somebody typed into a paper is lost.
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const RECORD = fileOf(RIVERSIDE);
const PAPER = RECORD.replace(".yaml", ".md");

describe("rightly paper", () => {
  it("writes the paper beside the record and says where; a second time there is nothing to do", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const first = await run(["paper", "riverside-park-at"], { cwd });
    expect(first).toMatchObject({ code: 0, stdout: `Paper: ${PAPER}\n`, stderr: "" });
    expect(folder.read(PAPER)).toContain("# Close Riverside Park at night");
    expect(folder.read(PAPER)).toContain("Ambleford Health Trust");
    const second = await run(["paper", PAPER], { cwd });
    expect(second.stdout).toBe(`${PAPER} is current already.\n`);
  });

  it("is found by path from a folder below, and prints when asked", async () => {
    const folder = makeParks();
    const cwd = folder.at("decisions/2026");
    const { code, stdout } = await run(["paper", `${RIVERSIDE.id}.yaml`, "--stdout"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Close Riverside Park at night\n/);
    expect(folder.files()).not.toContain(PAPER);
    const out = await run(["paper", RIVERSIDE.id, "--out", "-"], { cwd });
    expect(out.stdout).toBe(stdout);
  });

  it("writes elsewhere, and nothing on a dry run", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const dry = await run(["paper", RIVERSIDE.id, "--dry-run"], { cwd });
    expect(dry.stdout).toBe(`Would write ${PAPER}\n`);
    expect(folder.files()).not.toContain(PAPER);
    const out = await run(["paper", RIVERSIDE.id, "--out", "board/item-4.md"], { cwd });
    expect(out.stdout).toBe("Paper: board/item-4.md\n");
    expect(folder.files()).toContain("board/item-4.md");
  });

  it("--check: missing, current, stale and changed by hand", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const check = async (): Promise<string> => {
      const { code, stdout } = await run(["paper", RIVERSIDE.id, "--check"], { cwd });
      return `${code}: ${stdout}`;
    };
    expect(await check()).toMatch(/^1: .*is missing/);
    await run(["paper", RIVERSIDE.id], { cwd });
    expect(await check()).toBe(`0: ${PAPER} is current.\n`);
    folder.write(RECORD, serialiseRecord({ ...RIVERSIDE, title: "Close it earlier" }));
    expect(await check()).toMatch(/^1: .*is older/);
    await run(["paper", RIVERSIDE.id], { cwd });
    folder.write(PAPER, folder.read(PAPER).replace("earlier", "later"));
    expect(await check()).toMatch(/^1: .*by hand/);
    folder.write(PAPER, "# My notes\n");
    expect(await check()).toMatch(/^1: .*not made by/);
  });

  it("does not write over what a person typed, unless told to", async () => {
    const folder = makeParks({ [PAPER]: "# My notes\n" });
    const cwd = folder.path;
    const refused = await run(["paper", RIVERSIDE.id], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe(
      `Error: ${PAPER} was not written: it has been edited by hand, or Rightly did not make it\n` +
        "Put the change into the record, or choose another name with --out. To write over it: --replace\n",
    );
    expect(folder.read(PAPER)).toBe("# My notes\n");
    const replaced = await run(["paper", RIVERSIDE.id, "--replace"], { cwd });
    expect(replaced.code).toBe(0);
    expect(folder.read(PAPER)).toContain("Riverside");
  });

  it.each([
    ["no such record", ["paper", "rivercide"], 2, 'there is no record "rivercide" in decisions'],
    ["several", ["paper", "park"], 2, '2 records have "park" in their id'],
    ["a slip in an id", ["paper", "2026-11-02-a-bench-by-the-bond"], 2, "(did you mean"],
    ["no such file", ["paper", "decisions/x.yaml"], 2, 'no record file "decisions/x.yaml"'],
    ["an empty name", ["paper", ""], 2, 'there is no record ""'],
    ["an unknown format", ["paper", "bench", "--format", "pdf"], 2, 'there is no format "pdf"'],
  ])("%s", async (_, argv, code, words) => {
    const { path: cwd } = makeParks();
    const result = await run(argv, { cwd });
    expect(result).toMatchObject({ code, stdout: "" });
    expect(result.stderr).toContain(words);
  });

  it("names file, line and column of a record that cannot be read", async () => {
    const file = "decisions/2026/2026-01-01-broken.yaml";
    const { path: cwd } = makeParks({ [file]: 'format: 1\ntitle: "open\n' });
    const { code, stderr } = await run(["paper", "broken"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^Error: decisions\/2026\/2026-01-01-broken\.yaml:\d+:\d+: /);
  });

  it("makes the paper of a record with faults, and says that it has some", async () => {
    const text = serialiseRecord(RIVERSIDE).replace("stage: plan", "stge: plan");
    const { path: cwd } = makeParks({ [RECORD]: text });
    const { code, stderr } = await run(["paper", RIVERSIDE.id], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^decisions\/2026\/.*\.yaml has \d things? to put right\. To see/);
  });

  it("says which framework is missing", async () => {
    const text = serialiseRecord(RIVERSIDE).replace("id: parks", "id: parcs");
    const { path: cwd } = makeParks({ [RECORD]: text });
    const { code, stderr } = await run(["paper", RIVERSIDE.id], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('there is no framework "parcs" (did you mean "parks"?)');
  });
});

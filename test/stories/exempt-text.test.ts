// Promise: a text that may not be public leaves the record and its paper with one command, is lost by no
// crash on the way, and comes back as it was; whoever moves it is told where it can still be read.
import { rmSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { parseExemptFile } from "../../src/record/exempt-file.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { git } from "../support/git.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";
import type { RunResult } from "../support/run.ts";

const RECORD = fileOf(RIVERSIDE);
const BESIDE = RECORD.replace(".yaml", ".exempt.yaml");
const PAPER = RECORD.replace(".yaml", ".md");
const FIELD = "decisions.town-council.reasons";
const WORDS = "The damage costs more than the lamps.";
const REASON = "The bids are not opened yet.";

async function exempt(cwd: string, ...args: string[]): Promise<RunResult> {
  return run(["exempt", "riverside-park-at", ...args], { cwd });
}

const MOVE = [FIELD, "--paragraph", "3", "--public-interest", REASON];

describe("rightly exempt", () => {
  it("moves a text out of the record and its paper, and back, byte for byte", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    await run(["paper", RIVERSIDE.id], { cwd });
    const before = [folder.read(RECORD), folder.read(PAPER)];
    expect(before[1]).toContain(WORDS);
    const out = await exempt(cwd, ...MOVE);
    expect(out).toMatchObject({ code: 0, stderr: "" });
    expect(out.stdout).toBe(
      `Moved ${FIELD} from ${RECORD} to ${BESIDE} (paragraph 3)\nPaper, made again: ${PAPER}\n`,
    );
    expect(folder.read(RECORD) + folder.read(PAPER)).not.toContain(WORDS);
    expect(folder.read(PAPER)).toContain(`Not public: paragraph 3 of Schedule 12A. ${REASON}`);
    const { file } = parseExemptFile(folder.read(BESIDE));
    expect(file?.texts).toEqual([{ field: FIELD, text: WORDS }]);
    if (process.platform !== "win32") expect(statSync(folder.at(BESIDE)).mode & 0o777).toBe(0o600);
    const back = await exempt(cwd, FIELD, "--lift");
    expect(back.stdout).toContain(`Put ${FIELD} back into ${RECORD}, from ${BESIDE}\n`);
    expect([folder.read(RECORD), folder.read(PAPER)]).toEqual(before);
    expect(folder.files()).not.toContain(BESIDE);
  });

  it("writes nothing on a dry run, and says the same as data", async () => {
    const folder = makeParks();
    const before = folder.files().map((file) => folder.read(file));
    const dry = await exempt(folder.path, ...MOVE, "--dry-run");
    expect(dry.stdout).toBe(`Would move ${FIELD} from ${RECORD} to ${BESIDE} (paragraph 3)\n`);
    const { stdout } = await exempt(folder.path, ...MOVE, "--dry-run", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      "dry-run": true,
      done: "moved-out",
      record: RECORD,
      beside: BESIDE,
      field: FIELD,
      exempt: { paragraph: 3, "public-interest": REASON },
      warnings: [],
    });
    expect(stdout + dry.stdout).not.toContain(WORDS);
    expect(folder.files().map((file) => folder.read(file))).toEqual(before);
  });

  it("can be run again, and then changes the ground alone", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    await exempt(cwd, ...MOVE);
    const kept = folder.read(BESIDE);
    const again = await exempt(cwd, ...MOVE);
    expect(again.stdout).toBe(`${FIELD} in ${RECORD} is so already. Nothing was changed.\n`);
    await exempt(cwd, FIELD, "--paragraph", "5");
    expect(folder.read(RECORD)).toContain(`paragraph: 5\n        public-interest: "${REASON}"`);
    expect(folder.read(BESIDE)).toBe(kept);
  });

  it("carries on where a crash between the two files stopped it, both ways", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const open = folder.read(RECORD);
    await exempt(cwd, ...MOVE);
    const [closed, kept] = [folder.read(RECORD), folder.read(BESIDE)];
    // On the way out the file beside the record was written, the record was not; on the way back likewise.
    folder.write(RECORD, open);
    expect((await exempt(cwd, ...MOVE)).code).toBe(0);
    expect([folder.read(RECORD), folder.read(BESIDE)]).toEqual([closed, kept]);
    folder.write(RECORD, open);
    expect((await exempt(cwd, FIELD, "--lift")).code).toBe(0);
    expect(folder.read(RECORD)).toBe(open);
    expect(folder.files()).not.toContain(BESIDE);
  });

  it("does not write over another text that is kept for the field, unless told to", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const open = folder.read(RECORD);
    await exempt(cwd, ...MOVE);
    folder.write(RECORD, open.replace(WORDS, "Quite other words."));
    const refused = await exempt(cwd, ...MOVE);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(`${BESIDE} holds another text for ${FIELD}`);
    expect(refused.stderr).not.toContain(WORDS);
    expect((await exempt(cwd, FIELD, "--lift")).stderr).toContain("hold different texts");
    expect((await exempt(cwd, ...MOVE, "--replace")).code).toBe(0);
    expect(folder.read(BESIDE)).toContain("Quite other words.");
  });

  it("keeps what a person wrote in both files", async () => {
    const record = serialiseRecord(RIVERSIDE).replace("reasons:", "# Ask in May.\n    reasons:");
    const folder = makeParks({ [RECORD]: record });
    await exempt(folder.path, ...MOVE);
    folder.write(BESIDE, folder.read(BESIDE).replace("texts:", "# From the annex.\ntexts:"));
    expect(folder.read(RECORD)).toContain("# Ask in May.");
    await exempt(folder.path, FIELD, "--lift");
    expect(folder.read(RECORD)).toBe(record);
    expect(folder.read(BESIDE)).toContain("# From the annex.\ntexts: []");
  });
});

describe("what is refused", () => {
  it.each([
    [["reasons"], 'there is no text "reasons" in this record'],
    [["decisions.town-council.reason"], `(did you mean "${FIELD}"?)`],
    [["title"], '"title" cannot be made confidential (exempt): it is not a text of sentences'],
    [["decisions.0.decider"], '"decisions.0.decider" cannot be made confidential (exempt)'],
    [[FIELD, "--paragraph", "7A"], "standards committees"],
    [[FIELD, "--paragraph", "9"], "describe no information"],
    [[FIELD], "the paragraph of Schedule 12A is missing"],
    [[FIELD, "--paragraph", "3"], "A paragraph alone is not enough."],
    [[FIELD, "--paragraph", "3", "--public-interest", " "], "A paragraph alone is not enough."],
    [[FIELD, "--lift", "--paragraph", "3"], "--lift puts a text back, and takes no ground"],
    [[], "which text is meant?"],
  ])("%j", async (args, words) => {
    const folder = makeParks();
    const before = folder.files().map((file) => folder.read(file));
    const { code, stdout, stderr } = await exempt(folder.path, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(folder.files().map((file) => folder.read(file))).toEqual(before);
  });

  it("a text that is not in this copy of the folder cannot be put back", async () => {
    const folder = makeParks();
    await exempt(folder.path, ...MOVE);
    rmSync(folder.at(BESIDE));
    const { code, stderr } = await exempt(folder.path, FIELD, "--lift");
    expect(code).toBe(2);
    expect(stderr).toContain(`the text of ${FIELD} is not here`);
  });

  it("a file of exempt text with a mistake in it, without a word of it", async () => {
    const folder = makeParks({ [BESIDE]: "format: 1\nSecret: words\n" });
    const { code, stderr } = await exempt(folder.path, ...MOVE);
    expect(code).toBe(2);
    expect(stderr).toContain(`${BESIDE}:`);
    expect(stderr).not.toContain("Secret");
  });
});

describe("where it can still be read", () => {
  it("git that would take the file, has taken it, or has kept the text before", async () => {
    const folder = makeParks();
    git(folder, "init", "--quiet");
    git(folder, "add", ".");
    git(folder, "commit", "--quiet", "--message", "All");
    const first = await exempt(folder.path, ...MOVE);
    expect(first.stderr).toContain(`git does not ignore ${BESIDE}: the next commit could take it.`);
    expect(first.stderr).toContain("the text was committed before");
    await exempt(folder.path, FIELD, "--lift");
    folder.write(".gitignore", "*.exempt.yaml\n");
    expect((await exempt(folder.path, ...MOVE)).stderr).not.toContain("git does not ignore");
    git(folder, "add", "--force", BESIDE);
    folder.write(RECORD, serialiseRecord(RIVERSIDE));
    expect((await exempt(folder.path, ...MOVE)).stderr).toContain(`git rm --cached ${BESIDE}`);
  });

  it("nothing is said of git where the whole repository is private", async () => {
    const folder = makeParks();
    folder.write("rightly.yaml", `${folder.read("rightly.yaml")}private: true\n`);
    git(folder, "init", "--quiet");
    git(folder, "add", ".");
    git(folder, "commit", "--quiet", "--message", "All");
    expect((await exempt(folder.path, ...MOVE)).stderr).toBe("");
  });

  it("a paper that was changed by hand, and words that stand in the record twice", async () => {
    const note = { on: "2026-03-02", event: "decided", note: WORDS };
    const record = { ...RIVERSIDE, history: [...(RIVERSIDE.history ?? []), note] };
    const folder = makeParks({ [RECORD]: serialiseRecord(record), [PAPER]: "# Mine\n" });
    const { stderr } = await exempt(folder.path, ...MOVE);
    expect(stderr).toContain(`${PAPER} was changed by hand and was not made again.`);
    expect(stderr).toMatch(/are in .* a second time: line \d+/);
    expect(stderr).not.toContain(WORDS);
    expect(folder.read(PAPER)).toBe("# Mine\n");
  });
});

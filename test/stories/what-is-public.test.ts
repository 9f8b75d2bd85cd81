// Promise: what is said of a record about its publication is kept in every output: nothing before its day, of a fully
// exempt decision only that there was one, and of what does not hold no promise.
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import type { Folder } from "../support/folder.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { PUBLIC_OUTPUTS } from "../support/public-outputs.ts";
import { run } from "../support/run.ts";

const OUTPUTS = PUBLIC_OUTPUTS.filter(
  ({ command, format }) =>
    ["log", "coverage", "actions", "site"].includes(command) && format !== undefined,
).map((output) => [`${output.command} ${output.format ?? ""}`, output] as const);

/** The decided record of the park with a word in it that nothing else has. */
function marked(changes: Partial<DecisionRecord>): DecisionRecord {
  const text = JSON.stringify({ ...RIVERSIDE, ...changes });
  const words = text
    .replaceAll("Benches are broken", "ZEBRA benches")
    .replaceAll("Light the way", "Light the ZEBRA");
  return JSON.parse(words.replaceAll("The lamps", "The ZEBRA lamps")) as DecisionRecord;
}

function parksWith(changes: Partial<DecisionRecord>, configuration = ""): Folder {
  const folder = makeParks({ [fileOf(RIVERSIDE)]: serialiseRecord(marked(changes)) });
  folder.write("rightly.yaml", `${folder.read("rightly.yaml")}${configuration}`);
  return folder;
}

const { publication } = RIVERSIDE;

describe("a record that may not be public before a day", () => {
  const early = { publication: { ...publication, "not-before": "2026-12-01" } };

  it.each(OUTPUTS)("is not in %s", async (_, output) => {
    const text = await output.make(parksWith(early), [fileOf(RIVERSIDE)]);
    expect(text).not.toContain("ZEBRA");
    expect(text).not.toContain(RIVERSIDE.title);
  });

  it("is counted as left out, and shown from its day on", async () => {
    const { path: cwd } = parksWith(early);
    const before = await run(["log"], { cwd });
    expect(before.stderr).toContain("1 record left out that may not be public yet.");
    expect((await run(["log"], { cwd, today: "2026-12-01" })).stdout).toContain(RIVERSIDE.title);
  });

  it("has a paper for members beside it, and on its day a check asks for a public one", async () => {
    const folder = parksWith(early);
    const cwd = folder.path;
    const made = await run(["paper", RIVERSIDE.id], { cwd });
    expect(made.stderr).toContain("It may not be public before 1 December 2026");
    const [paper, members] = [".md", ".members.md"].map((end) =>
      fileOf(RIVERSIDE).replace(".yaml", end),
    );
    expect(folder.files()).not.toContain(paper);
    expect(folder.read(members!)).toContain("NOT FOR PUBLICATION");
    const checkOn = async (today: string): Promise<string> =>
      (await run(["check", fileOf(RIVERSIDE), "--format", "concise"], { cwd, today })).stdout;
    expect(await checkOn("2026-11-30")).not.toContain("paper-missing");
    expect(await checkOn("2026-12-01")).toContain("paper-missing");
    for (const argv of [["--stdout"], ["--summary"], ["--format", "html"], ["--out", "x.md"]]) {
      const refused = await run(["paper", RIVERSIDE.id, ...argv], { cwd });
      expect(refused).toMatchObject({ code: 2, stdout: "" });
      expect(refused.stderr).toContain("may be public before 1 December 2026");
      expect(refused.stderr).not.toContain("ZEBRA");
    }
  });

  it("has a text that leaves it, and comes back, in its paper for members", async () => {
    const folder = parksWith(early);
    const cwd = folder.path;
    await run(["paper", RIVERSIDE.id], { cwd });
    const members = fileOf(RIVERSIDE).replace(".yaml", ".members.md");
    const field = ["exempt", RIVERSIDE.id, "actions.act-light-the-way.what"];
    const moved = await run([...field, "--paragraph", "3", "--public-interest", "Bids."], { cwd });
    expect(moved.stdout).toContain(`Paper, made again: ${members}`);
    expect(folder.read(fileOf(RIVERSIDE))).not.toContain("Light the ZEBRA");
    expect(folder.read(members)).toContain("EXEMPT, paragraph 3: Light the ZEBRA");
    await run([...field, "--lift"], { cwd });
    expect(folder.read(members)).toContain("Light the ZEBRA");
    expect(folder.read(members)).not.toContain("EXEMPT, paragraph 3");
  });

  it("is an error where its public paper is there already", async () => {
    const folder = parksWith({});
    const cwd = folder.path;
    await run(["paper", RIVERSIDE.id], { cwd });
    folder.write(fileOf(RIVERSIDE), serialiseRecord(marked(early)));
    const { stdout } = await run(["check", "--format", "concise"], { cwd });
    expect(stdout).toContain("paper-early");
  });
});

describe("a fully exempt decision", () => {
  const closed = { publication: { ...publication, access: "fully-exempt" as const } };

  it("is an error that names the command while its words stand in the file", async () => {
    const { path: cwd } = parksWith(closed);
    const { code, stdout } = await run(["check", fileOf(RIVERSIDE)], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("access-contradicted");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      `rightly exempt ${RIVERSIDE.id} options.as-now.for`,
    );
  });

  it("is none where everybody who has the repository may read it", async () => {
    const { path: cwd } = parksWith(closed, "private: true\n");
    const { stdout } = await run(["check", fileOf(RIVERSIDE)], { cwd });
    expect(stdout).not.toContain("access-contradicted");
  });

  it.each([
    ...OUTPUTS,
    ...PUBLIC_OUTPUTS.filter(({ command }) => command === "paper").map(
      (output) => [`paper ${output.format}`, output] as const,
    ),
  ])("shows that there was one and nothing of it in %s", async (_, output) => {
    const text = await output.make(parksWith(closed, "private: true\n"), [fileOf(RIVERSIDE)]);
    expect(text).not.toContain("ZEBRA");
    if (output.command === "paper" || output.command === "log")
      expect(text).toContain(RIVERSIDE.title);
  });
});

describe("access", () => {
  it.each([
    ["open", "nothing is left out", undefined],
    ["part-exempt", "nothing is left out", 'access is "part-exempt", but no text is left out'],
  ] as const)("%s where %s", async (access, _, message) => {
    const { path: cwd } = parksWith({ publication: { ...publication, access }, options: [] });
    const { stdout } = await run(["check", "--format", "concise"], { cwd });
    if (message === undefined) expect(stdout).not.toContain("access-contradicted");
    else expect(stdout).toContain(message);
  });
});

describe("a decision that does not hold", () => {
  const rejected = RIVERSIDE.decisions?.map((one) => ({ ...one, result: "rejected" as const }));

  it.each<[string, Partial<DecisionRecord>]>([
    ["rejected", { decisions: rejected ?? [] }],
    ["withdrawn", { status: "withdrawn" }],
    ["superseded", { status: "superseded" }],
    ["rescinded", { status: "rescinded" }],
  ])("%s: promises nothing and does not count", async (end, changes) => {
    const { path: cwd } = parksWith(changes);
    const at = { cwd, today: "2027-11-23" };
    const actions = await run(["actions"], at);
    expect(actions.stdout).toContain("nothing to be done");
    expect(actions.stdout).toMatch(new RegExp(`Not counted: .*${end}`));
    const coverage = await run(["coverage", "--year", "2026"], at);
    expect(coverage.stdout).toContain(`Not counted: 1 ${end}.`);
    expect(coverage.stdout).toContain("No decision was taken in that time.");
    // A calendar that is taken in again drops what was promised: it has that as cancelled, or not at all.
    const { stdout: ics } = await run(["actions", "--format", "ics"], at);
    expect(ics).not.toContain("STATUS:CONFIRMED");
    const { stdout } = await run(["check", "--format", "concise"], at);
    expect(stdout).not.toMatch(/action-overdue|look-back-overdue/);
    const log = await run(["log"], at);
    expect(log.stdout).toContain("Nothing is due.");
    const paper = await run(["paper", RIVERSIDE.id, "--stdout"], at);
    expect(paper.stdout).not.toContain("still to be done");
  });
});

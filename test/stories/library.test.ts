// Promise: through the library one can check, show, move and deliver, and it keeps what the commands keep.
import { beforeEach, expect, it } from "vitest";
import { openRepository } from "../../src/index.ts";
import type { PolicyRepository } from "../../src/index.ts";
import { BENCH, GATES } from "../../src/publish/testing/park-records.ts";
import type { Folder } from "../support/folder.ts";
import { answerForErrors, fileOf, makeParks } from "../support/parks.ts";
import { run, TODAY } from "../support/run.ts";

let folder: Folder;
let parks: PolicyRepository;

beforeEach(() => {
  folder = makeParks();
  parks = openRepository(folder.path, { today: TODAY });
});

it.each([
  [() => openRepository("no-such-folder", { today: TODAY }), 'there is no folder "no-such-folder"'],
  [() => openRepository(".", { today: "2026-02-30" }), 'today cannot be "2026-02-30"'],
  [() => parks.show("fountain"), 'there is no record "fountain" in decisions'],
  [() => parks.check({ paths: ["fountain.yaml"] }), 'there is no file or folder "fountain.yaml"'],
  [() => parks.move("decide", "fountain"), 'there is no record "fountain" in decisions'],
])("says what is wrong: %s", (act, message) => {
  expect(act).toThrow(message);
});

it("finds what the command finds", async () => {
  const { findings, checked } = parks.check();
  const { stdout } = await run(["check", "--json", "--no-cache"], { cwd: folder.path });
  const report = JSON.parse(stdout) as { findings: unknown[]; records: { list: unknown[] } };
  expect(findings).toEqual(report.findings);
  expect(checked).toHaveLength(report.records.list.length);
});

it("checks what is still being typed, and leaves the file alone", () => {
  const file = fileOf(GATES);
  const text = folder.read(file).replace("status: ", "statuss: ");
  const { findings } = parks.check({ typed: { path: folder.at(file), text } });
  expect(findings.map(({ message }) => message).join()).toContain("statuss");
  expect(folder.read(file)).not.toContain("statuss");
});

it("shows a record with the framework it is pinned to", () => {
  const { file, record, framework, faults } = parks.show(GATES.id);
  expect(file).toBe(fileOf(GATES));
  expect(record).toEqual(GATES);
  expect(`${framework.id} ${framework.version}`).toBe("parks 1.0.0");
  // The records of the parks say no more of a decision than the stories need.
  expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(["field-missing"]));
});

it.each(["log", "coverage", "actions"] as const)("gives %s back in Markdown", async (name) => {
  const { delivered } = await parks.deliver(name, {});
  const { stdout } = await run([name, "--format", "md"], { cwd: folder.path });
  expect(delivered).toEqual({ kind: "printed", content: stdout });
});

it("writes what the command writes, and keeps a file that is somebody else's", async () => {
  const request = { record: GATES.id, out: "gates.html" };
  expect((await parks.deliver("paper", request)).delivered).toMatchObject({ kind: "written" });
  const made = folder.read("gates.html");
  await run(["paper", GATES.id, "--out", "same.html"], { cwd: folder.path });
  expect(folder.read("same.html")).toBe(made);
  folder.write("gates.html", "my own words\n");
  await expect(parks.deliver("paper", request)).rejects.toThrow("gates.html was not written");
  expect(folder.read("gates.html")).toBe("my own words\n");
  await answerForErrors(folder);
  const { decisions } = await parks.deliver("site", { folder: "public" });
  expect(decisions).toBeGreaterThan(0);
  expect(folder.files()).toContain("public/index.html");
});

it("lays nothing out for a screen", async () => {
  await expect(parks.deliver("actions", { format: "text" })).rejects.toThrow("here there is none");
});

it("makes no paper that is not for everybody, whatever it is asked", async () => {
  const request = { record: BENCH.id, out: "-", members: true };
  const { delivered } = await parks.deliver("paper", request);
  const { stdout } = await run(["paper", BENCH.id, "--stdout"], { cwd: folder.path });
  expect(delivered).toEqual({ kind: "printed", content: stdout });
});

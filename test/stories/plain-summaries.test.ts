// Promise: a summary in plain words is made beside the paper, in every format, under a name of its own, and is found
// stale when its record changes.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const RECORD = fileOf(RIVERSIDE);
const MAKE = ["paper", RIVERSIDE.id, "--summary"];

describe.each([
  ["markdown", ".summary.md"],
  ["html", ".summary.html"],
  ["word", ".summary.docx"],
])("rightly paper --summary --format %s", (format, ending) => {
  const file = RECORD.replace(".yaml", ending);
  const make = [...MAKE, "--format", format];

  it("is written beside the paper, which it does not touch", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    await run(["paper", RIVERSIDE.id], { cwd });
    const paper = folder.read(RECORD.replace(".yaml", ".md"));
    expect(await run(make, { cwd })).toMatchObject({ code: 0, stdout: `Paper: ${file}\n` });
    const bytes = readFileSync(folder.at(file));
    const text =
      format === "word" ? strFromU8(unzipSync(bytes)["word/document.xml"]!) : bytes.toString();
    expect(text).toContain("Plain summary");
    expect(text).toContain("The park will close at ten at night.");
    expect(text).not.toContain("Damage book");
    expect(folder.read(RECORD.replace(".yaml", ".md"))).toBe(paper);
    expect((await run(["check", "--fail-on", "error"], { cwd })).stdout).not.toContain("summary.");
  });

  it("is current until the record changes", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    await run(make, { cwd });
    expect((await run([...make, "--check"], { cwd })).code).toBe(0);
    folder.write(RECORD, serialiseRecord({ ...RIVERSIDE, title: "Close it earlier" }));
    expect((await run([...make, "--check"], { cwd })).code).toBe(1);
  });
});

it("is not for members alone", async () => {
  const { code, stderr } = await run([...MAKE, "--members"], { cwd: makeParks().path });
  expect(code).toBe(2);
  expect(stderr).toContain("a plain summary is for everyone");
});

// Promise: whichever file beside a record a person names, each command works on the record itself.
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const STEM = fileOf(RIVERSIDE).replace(/\.yaml$/, "");
const BESIDE = [
  ".md",
  ".html",
  ".docx",
  ".summary.md",
  ".summary.html",
  ".summary.docx",
  ".members.md",
  ".members.docx",
  ".exempt.yaml",
  ".mine.yaml",
  ".2.mine.yaml",
].map((ending) => STEM + ending);

describe("a file beside a record", () => {
  it.each(BESIDE)("%s leads to its record in check and paper", async (file) => {
    const folder = makeParks({ [file]: "" });
    const cwd = folder.path;
    const named = await run(["check", file, "--json"], { cwd });
    expect(named.stdout).toContain(`"file": "${STEM}.yaml"`);
    expect(named.stdout).not.toContain("file-unreadable");
    const printed = await run(["paper", file, "--stdout"], { cwd });
    expect(printed).toMatchObject({ code: 0 });
    expect(printed.stdout).toMatch(/^# Close Riverside Park at night\n/);
  });

  it("leads to it before the file is there", async () => {
    const folder = makeParks();
    const { stdout } = await run(["paper", `${STEM}.docx`, "--stdout"], { cwd: folder.path });
    expect(stdout).toMatch(/^# Close Riverside Park at night\n/);
  });
});

// Promise: a record with an error that nobody answers for is in no register, and a draft only where it is asked for.
import { describe, expect, it } from "vitest";
import { GATES, RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { answerForErrors, fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

describe("a record with errors", () => {
  const sound = "rules: {answer-missing: warning}\n";

  it("is left out and named, and nothing is said to be well", async () => {
    const parks = makeParks();
    const { code, stdout, stderr } = await run(["site", "public"], { cwd: parks.path });
    expect(code).toBe(1);
    expect(stdout).toContain("Site: public, 0 decisions.");
    for (const record of [GATES, RIVERSIDE]) {
      expect(stderr).toMatch(
        new RegExp(`^${fileOf(record)} has \\d+ errors and is not in this site`, "m"),
      );
    }
    const pages = parks.files().filter((file) => file.startsWith("public/"));
    for (const page of pages) expect(parks.read(page)).not.toContain(RIVERSIDE.title);
  });

  it("is in it where a baseline answers for all of them, and not for some", async () => {
    const parks = makeParks();
    parks.write("rightly.yaml", `${parks.read("rightly.yaml")}${sound}`);
    expect((await run(["site", "public"], { cwd: parks.path })).code).toBe(1);
    await answerForErrors(parks);
    const { code, stdout } = await run(["site", "public"], { cwd: parks.path });
    expect(code).toBe(0);
    expect(stdout).toContain("Site: public, 2 decisions.");
    const text = parks.read(fileOf(RIVERSIDE)).replace(/^title: .*$/m, "title: Child 943 476 5919");
    parks.write(fileOf(RIVERSIDE), text);
    const again = await run(["site", "public"], { cwd: parks.path });
    expect(again.code).toBe(1);
    // The number of a child, and a title that is not the one that was confirmed.
    expect(again.stderr).toContain(`${fileOf(RIVERSIDE)} has 2 errors and is not in this site.`);
    const pages = parks.files().filter((file) => file.startsWith("public/"));
    for (const page of pages) expect(parks.read(page)).not.toContain("943 476");
  });

  it("has its draft in it where drafts are asked for, and every page says so", async () => {
    const parks = makeParks();
    await answerForErrors(parks);
    const plain = await run(["site", "public"], { cwd: parks.path });
    expect(plain.stdout).toContain("1 draft left out.");
    await run(["site", "drafts", "--with-drafts"], { cwd: parks.path });
    const pages = parks.files().filter((file) => /^drafts\/.*\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages)
      expect(parks.read(page)).toContain("With drafts: not for publication");
    const open = parks.files().filter((file) => /^public\/.*\.html$/.test(file));
    for (const page of open) expect(parks.read(page)).not.toContain("With drafts");
  });
});

// Promise: a steward sees which frameworks there are, what one asks, and which line of one is wrong.
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { run } from "../support/run.ts";

const FILE = "frameworks/parks/1.0.0/framework.yaml";
const DRAFT = PARK_FRAMEWORK.replace("status: released\n", "status: draft\n");
const BROKEN = DRAFT.replace("scale: access", "scale: acess");

describe("rightly framework list", () => {
  it("lists the repository's own and the shipped ones", async () => {
    const { code, stdout } = await run(["framework", "list"], { files: { [FILE]: DRAFT } });
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(/ {2,}/));
    expect(lines).toEqual([
      ["essex-send-2022-2027@1.0.0", "released", expect.any(String)],
      ["parks@1.0.0", "draft", "The parks promise of Ambleford"],
      ["public-sector-equality-duty@1.0.0", "released", expect.any(String)],
    ]);
  });

  it("lists them as data", async () => {
    const { stdout } = await run(["framework", "list", "--json"], { files: { [FILE]: DRAFT } });
    const { format, frameworks } = JSON.parse(stdout) as { format: 1; frameworks: unknown[] };
    expect(format).toBe(1);
    expect(frameworks).toContainEqual({
      id: "parks",
      version: "1.0.0",
      status: "draft",
      from: "repository",
      title: "The parks promise of Ambleford",
    });
  });

  it("does not let one file that is wrong hide the others", async () => {
    const { code, stdout } = await run(["framework", "list"], { files: { [FILE]: BROKEN } });
    expect(code).toBe(0);
    expect(stdout).toMatch(/parks@1\.0\.0 +unusable +To see why: rightly framework check\n/);
    expect(stdout).toContain("public-sector-equality-duty@1.0.0");
  });
});

describe("rightly framework show", () => {
  it("shows tests with their answers, and rows by group with their counts", async () => {
    const { code, stdout } = await run(["framework", "show", "parks"], {
      files: { [FILE]: DRAFT },
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The parks promise of Ambleford\nparks 1\.0\.0, draft, Ambleford Town Council\n/,
    );
    expect(stdout).toMatch(/fewer: Fewer people can use it \(asks for because, evidence, action\)/);
    expect(stdout).toMatch(/Nature \(nature\)\n.*more-trees: More trees\n/);
  });

  it("shows the one new records use when none is named", async () => {
    const { stdout } = await run(["framework", "show"]);
    expect(stdout).toContain("\nessex-send-2022-2027 1.0.0, released, ");
  });

  it("gives the file's data as JSON", async () => {
    const { stdout } = await run(["framework", "show", "parks@1.0.0", "--json"], {
      files: { [FILE]: DRAFT },
    });
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, framework: { id: "parks" } });
  });

  it("helps with a slip", async () => {
    const { code, stdout, stderr } = await run(["framework", "show", "essex-send-2022-2072"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('(did you mean "essex-send-2022-2027"?)');
  });
});

describe("rightly framework check", () => {
  it("names file, line, column and what was meant, and exits 1", async () => {
    const { code, stdout } = await run(["framework", "check", FILE], { files: { [FILE]: BROKEN } });
    const line = BROKEN.split("\n").findIndex((text) => text.includes("acess")) + 1;
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${FILE}:${line}:\\d+ error .*"acess"`));
    expect(stdout).toContain('did you mean "access"?');
  });

  it("gives what it found as JSON", async () => {
    const { code, stdout } = await run(["framework", "check", FILE, "--json"], {
      files: { [FILE]: BROKEN },
    });
    expect(code).toBe(1);
    const schema = await run(["schema", "findings"]);
    const ajv = new Ajv2020.default({ strict: false, formats: { date: true } });
    expect(ajv.validate(JSON.parse(schema.stdout) as object, JSON.parse(stdout))).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      findings: [{ rule: "reference-broken", file: FILE }],
      records: { looked: [FILE] },
    });
  });

  it("checks all of the repository and their lock when no file is named", async () => {
    const sound = await run(["framework", "check"], { files: { [FILE]: DRAFT } });
    expect([sound.code, sound.stdout]).toEqual([0, `Framework complete: ${FILE}\n`]);
    const unlocked = await run(["framework", "check"], { files: { [FILE]: PARK_FRAMEWORK } });
    expect(unlocked.code).toBe(1);
    expect(unlocked.stdout).toMatch(/it is not in the lock file/);
  });

  it.each([
    ["no frameworks here", [], {}, 2, /no frameworks in frameworks\n/],
    ["a file that is not there", ["x.yaml"], {}, 3, /x\.yaml cannot be read: it is not there\n/],
  ])("says when there is nothing to check: %s", async (_, args, files, exit, message) => {
    const { code, stdout, stderr } = await run(["framework", "check", ...args], { files });
    expect([code, stdout]).toEqual([exit, ""]);
    expect(stderr).toMatch(message);
  });
});

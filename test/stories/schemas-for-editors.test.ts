// Promise: every schema can be had as a file or on stdout, and the one for records fits the framework in use.
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { SCHEMA_NAMES } from "../../src/cli/commands/schema.ts";
import { run } from "../support/run.ts";

const PARKS = {
  "rightly.yaml":
    "format: 1\nframework: {id: parks, version: 1.0.0}\nplaces: [{id: north-quay, name: North Quay}]\n",
  "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK,
};

describe("rightly schema", () => {
  it.each(SCHEMA_NAMES)("prints a schema a validator can use: %s", async (name) => {
    const { code, stdout, stderr } = await run(["schema", name]);
    expect([code, stderr]).toEqual([0, ""]);
    const ajv = new Ajv2020.default({ strict: false, formats: { date: true } });
    expect(ajv.compile(JSON.parse(stdout) as object)).toBeTypeOf("function");
  });

  it("prints the one for records that the configuration calls for, places and all", async () => {
    const { stdout } = await run(["schema"], { files: PARKS });
    expect(JSON.parse(stdout)).toMatchObject({
      $id: "urn:rightly:schema:decision-record:1:parks:1.0.0",
    });
    expect(stdout).toContain('"north-quay"');
  });

  it("prints the one for another framework", async () => {
    const argv = ["schema", "record", "--framework", "public-sector-equality-duty"];
    const { stdout } = await run(argv, { files: PARKS });
    expect(stdout).toContain("public-sector-equality-duty:1.0.0");
  });

  it("writes a file, and writes it again when the framework has moved on", async () => {
    const { code, stdout, folder } = await run(["schema", "--out", ".rightly/record.json"]);
    expect([code, stdout]).toEqual([0, ""]);
    const first = folder.read(".rightly/record.json");
    const again = await run(["schema", "--out", ".rightly/record.json"], {
      cwd: folder.path,
      files: PARKS,
    });
    expect(again.code).toBe(0);
    expect(folder.read(".rightly/record.json")).not.toBe(first);
    expect(again.stderr).toContain(".rightly/record.json");
  });

  it("writes nothing with --dry-run", async () => {
    const { code, stderr, folder } = await run(["schema", "--out", "a.json", "--dry-run"]);
    expect(code).toBe(0);
    expect(stderr).toContain("a.json");
    expect(folder.files()).toEqual([]);
  });

  it.each([
    [["schema", "recrod"], 2, /record/],
    [["schema", "--framework", "parsk"], 2, /no framework "parsk"/],
    [
      ["schema", "framework", "--framework", "parks"],
      2,
      /--framework goes with the schema for records or answers/,
    ],
    [
      ["schema", "--out", "rightly.yaml/a.json"],
      3,
      /a\.json was not saved: part of its path is a file/,
    ],
  ])("says what is wrong with %j", async (argv, exit, message) => {
    const { code, stdout, stderr } = await run(argv, { files: PARKS });
    expect([code, stdout]).toEqual([exit, ""]);
    expect(stderr).toMatch(message);
  });
});

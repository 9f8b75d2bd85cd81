// Promise: what is written for a platform is what it reads: by its schema, within its limits, and with nothing in a record's text that it would act on.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { run } from "../support/run.ts";
import { PARKS, record, SOUND } from "./check-repository.ts";
import { HARD, many, NAME, printed } from "./platform-repositories.ts";

describe("SARIF 2.1.0", () => {
  const schema = JSON.parse(
    readFileSync("test/support/schemas/sarif-2.1.0-rtm.5.json", "utf8"),
  ) as Record<string, unknown>;
  // The schema is of draft 4, and uses nothing that later drafts read otherwise.
  delete schema["$schema"];
  delete schema["id"];
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const validate = ajv.compile(schema);

  it.each(HARD)("is what the schema describes: %s", async (_, files) => {
    const log: unknown = JSON.parse(await printed("sarif", files));
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it("names rule, level, place and fingerprint of each, and what was set aside", async () => {
    const files = { ...PARKS, ...SOUND, ...many(1) };
    const key = Object.keys(files).find((file) => file.endsWith("bench-0.yaml"))!;
    files[key] = files[key]!.replace(
      "options:",
      "# rightly-ignore reason-thin: Said elsewhere.\noptions:",
    );
    const log = JSON.parse(await printed("sarif", files)) as Sarif;
    const [only] = log.runs;
    const { results, tool } = only!;
    expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
      "option-unknown error",
      "paper-missing note",
      "reason-thin warning",
    ]);
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
      expect(result.partialFingerprints["rightlyFinding/v1"]).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(results[0]!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: key, uriBaseId: "%SRCROOT%" },
      region: { startLine: 31, startColumn: 9, endLine: 31, endColumn: 12 },
    });
    expect(results[2]!.suppressions).toEqual([
      { kind: "inSource", justification: "Said elsewhere." },
    ]);
  });

  it("escapes what stands in a file name", async () => {
    const log = await printed("sarif", { ...PARKS, "decisions/2026/a %41#ü.yaml": "id: x\n" });
    expect(log).toContain('"uri": "decisions/2026/a%20%2541%23%C3%BC.yaml"');
  });
});

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      partialFingerprints: Record<string, string>;
      locations: { physicalLocation: unknown }[];
      suppressions?: unknown;
    }[];
  }[];
}

describe("GitLab's code quality report", () => {
  const schema = JSON.parse(
    readFileSync("test/support/schemas/gitlab-code-quality.json", "utf8"),
  ) as object;
  const validate = new Ajv({ allErrors: true }).compile(schema);

  it.each(HARD)("is what GitLab describes: %s", async (_, files) => {
    const issues = JSON.parse(await printed("gitlab", files)) as { fingerprint: string }[];
    expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it("names files from the root of the repository, wherever it is run", async () => {
    const { folder } = await run(["check"], { files: { ...many(1), ".git/HEAD": "" } });
    const { stdout } = await run(["check", "--format", "gitlab"], { cwd: folder.at("decisions") });
    const paths = (JSON.parse(stdout) as { location: { path: string } }[]).map(
      (one) => one.location.path,
    );
    expect(new Set(paths)).toEqual(new Set(["decisions/2026/2026-03-02-bench-0.yaml"]));
  });
});

describe("JUnit's XML", () => {
  it.each(HARD)("is well formed, and its counts are true: %s", async (_, files) => {
    const counts = readJunit(await printed("junit", files));
    expect(counts.said).toEqual(counts.counted);
  });

  it("fails a test for each finding that makes the check fail", async () => {
    const files = many(2);
    expect(readJunit(await printed("junit", files)).counted).toEqual({ tests: 6, failures: 2 });
    const { stdout } = await run(["check", "--format", "junit", "--fail-on", "warning"], { files });
    expect(readJunit(stdout).counted).toEqual({ tests: 6, failures: 4 });
  });
});

interface Counts {
  tests: number;
  failures: number;
}

/** Reads JUnit's XML as strictly as its readers do: every element where it may stand, no two failures in a test. */
function readJunit(xml: string): { said: Counts; counted: Counts } {
  const may: Record<string, string[]> = {
    "": ["testsuites"],
    testsuites: ["testsuite"],
    testsuite: ["testcase"],
    testcase: ["failure", "system-out"],
    failure: [],
    "system-out": [],
  };
  const open = [""];
  const said: Counts = { tests: 0, failures: 0 };
  const counted: Counts = { tests: 0, failures: 0 };
  let failed = false;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    expect(may[open.at(-1)!]).toContain(name);
    open.push(name);
    if (name === "testsuites") {
      said.tests = Number(attributes["tests"]);
      said.failures = Number(attributes["failures"]);
    }
    if (name === "testcase") {
      expect(Object.keys(attributes).sort()).toEqual(["classname", "name"]);
      counted.tests += 1;
      failed = false;
    }
    if (name === "failure") {
      expect(failed).toBe(false);
      failed = true;
      counted.failures += 1;
    }
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  expect(open).toEqual([""]);
  return { said, counted };
}

describe("several formats in one run", () => {
  it("are written to their files, and one is printed", async () => {
    const args = [
      "check",
      "--format",
      "concise",
      "--format",
      "sarif=out.sarif",
      "--format",
      "junit=out.xml",
    ];
    const { folder, stdout, code } = await run(args, { files: many(1) });
    expect(code).toBe(1);
    expect(stdout).toContain("[option-unknown]");
    expect(folder.read("out.sarif")).toContain('"version": "2.1.0"');
    expect(folder.read("out.xml")).toContain("<testsuites ");
    expect((await run(args, { cwd: folder.path })).code).toBe(1);
  });

  it.each([
    [["--format", "json", "--format", "sarif"], "would be mixed on standard output"],
    [["--format", "sarf"], '(did you mean "sarif"?)'],
    [["--format", "sarif="], "names no file"],
  ])("are refused where %j cannot be done", async (args, said) => {
    const { code, stderr } = await run(["check", ...args], { files: many(1) });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

it("hides the line of what it found of a person, though it does not print that it did", async () => {
  const files = {
    ...PARKS,
    ...record(NAME, "", (text) =>
      text.replace("People who tire cannot rest.", "CM1 1QH of mor. As in the report."),
    ),
  };
  files["rightly.yaml"] += "rules: {personal-postcode: note, reason-by-reference: error}\n";
  const all = await run(["check"], { files });
  expect(all.stdout).toContain("[personal-postcode]");
  const few = await run(["check", "--max-findings", "1"], { files });
  expect(few.stdout).toContain("[reason-by-reference]");
  expect(few.stdout).not.toContain("[personal-postcode]");
  expect(all.stdout + few.stdout).not.toContain("CM1");
});

it("never shows again what it found of a person", async () => {
  const files = {
    ...PARKS,
    ...record(NAME, "", (text) =>
      text.replace("One bench with", "943 476 5919 a.b@x.org 3 children One bench with"),
    ),
  };
  for (const format of [
    "human",
    "concise",
    "json",
    "sarif",
    "github",
    "github-summary",
    "gitlab",
    "junit",
  ]) {
    const text = await printed(format, files);
    expect(text).toContain("personal-nhs-number");
    expect(text).not.toMatch(/5919|a\.b@|3 children/);
  }
});

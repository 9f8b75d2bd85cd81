// Promise: what sets up a check on GitHub, GitLab, Azure and before a commit is written as those platforms read it.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../support/run.ts";

const SCHEMAS = "test/support/schemas";

const FILES: readonly (readonly [
  file: string,
  schema: string,
  broken: readonly [string, string],
])[] = [
  [".github/workflows/decision-records.yml", "github-workflow.json", ["runs-on:", "run-on:"]],
  [".gitlab-ci.yml", "gitlab-ci.json", ["when: always", "when: sometimes"]],
  [
    "azure-pipelines.yml",
    "azure-pipelines.json.gz",
    ["- task: PublishTestResults@2", "- tusk: PublishTestResults@2"],
  ],
  ["action.yml", "github-action.json", ["using:", "use:"]],
  [".pre-commit-hooks.yaml", "pre-commit-hooks.json", ["language:", "tongue:"]],
  [".github/workflows/ci.yml", "github-workflow.json", ["runs-on:", "run-on:"]],
  [".github/workflows/release.yml", "github-workflow.json", ["runs-on:", "run-on:"]],
];

/** Files of this project by their own path; those of a policy repository as `init` writes them. */
async function textOf(file: string): Promise<string> {
  const made = await run(["init"]);
  return made.folder.files().includes(file) ? made.folder.read(file) : readFileSync(file, "utf8");
}

function isValid(schema: string, text: string): boolean | string {
  const bytes = readFileSync(`${SCHEMAS}/${schema}`);
  const json = (schema.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  // The schemas are the platforms' own, and have words in them that ajv does not know.
  const ajv = new Ajv({
    strict: false,
    logger: false,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const validate = ajv.compile(withNewerEvents(JSON.parse(json) as object));
  return validate(parse(text)) || ajv.errorsText(validate.errors).slice(0, 500);
}

/** The schema that is kept is older than the event of a merge queue, which GitHub has documented since. */
function withNewerEvents(schema: object): object {
  const { properties } = schema as {
    properties?: { on?: { oneOf?: { properties?: Record<string, object> }[] } };
  };
  for (const { properties: events } of properties?.on?.oneOf ?? []) {
    if (events?.["pull_request"] !== undefined) events["merge_group"] = {};
  }
  return schema;
}

describe.each(FILES)("%s", (file, schema, [right, wrong]) => {
  it(`is written as ${schema} says`, async () => {
    expect(isValid(schema, await textOf(file))).toBe(true);
  });

  it("is told from one with a slip in it", async () => {
    const text = await textOf(file);
    expect(text).toContain(right);
    expect(isValid(schema, text.replace(right, wrong))).not.toBe(true);
  });
});

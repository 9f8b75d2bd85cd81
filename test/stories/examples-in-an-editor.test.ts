// Promise: an editor marks nothing in files that the checks and the program find sound.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openFolder } from "../support/folder.ts";
import { LanguageServer } from "../support/language-server.ts";

const EXAMPLES = openFolder(join(process.cwd(), "examples/policy-repository"));

/** Only the framework of new records: a schema is of one framework. */
const RECORDS = EXAMPLES.files().filter(
  (file) =>
    /^decisions\/.*\.yaml$/.test(file) &&
    !file.endsWith(".exempt.yaml") &&
    EXAMPLES.read(file).includes("id: essex-send-2022-2027"),
);

const FORMS = readdirSync("examples/answers")
  .map((name) => `examples/answers/${name}`)
  .filter((file) => !/^framework: (?!essex)/m.test(readFileSync(file, "utf8")));

let server: LanguageServer;

beforeAll(async () => {
  server = await LanguageServer.start(EXAMPLES.path);
}, 60_000);

afterAll(() => server.stop());

it.each([...RECORDS, "rightly.yaml"])("marks nothing in %s", { timeout: 30_000 }, async (file) => {
  expect(await server.diagnose(file, EXAMPLES.read(file))).toEqual([]);
});

it.each(FORMS)("marks nothing in the form %s", { timeout: 30_000 }, async (file) => {
  expect(await server.diagnose("new.answers.yaml", readFileSync(file, "utf8"))).toEqual([]);
});

it("marks nothing in the framework that ships", { timeout: 30_000 }, async () => {
  const path = "frameworks/essex-send-2022-2027/1.0.0/framework.yaml";
  const text = readFileSync(`templates/${path}`, "utf8");
  expect(await server.diagnose(path, text)).toEqual([]);
});

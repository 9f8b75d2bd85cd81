// Promise: JUnit's XML is what Jenkins publishes a schema of, whatever a record or a file name holds, and a check that is shared out writes the same.
import { readFileSync } from "node:fs";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { afterAll, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { HARD, many, printed } from "./platform-repositories.ts";

const SCHEMA = XmlDocument.fromBuffer(readFileSync("test/support/schemas/jenkins-junit.xsd"));
const VALIDATOR = XsdValidator.fromDoc(SCHEMA);

afterAll(() => {
  VALIDATOR.dispose();
  SCHEMA.dispose();
});

/** What the schema has against a text; throws for what is no XML. */
function faultsOf(xml: string): string[] {
  const read = XmlDocument.fromString(xml);
  try {
    VALIDATOR.validate(read);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    read.dispose();
  }
}

it.each(HARD)("allows what is written: %s", async (_, files) => {
  expect(faultsOf(await printed("junit", files))).toEqual([]);
});

it("allows it where warnings fail as well", async () => {
  const { stdout } = await run(["check", "--format", "junit", "--fail-on", "warning"], {
    files: many(2),
  });
  expect(faultsOf(stdout)).toEqual([]);
});

it("allows what is put together from parts, which is what one check writes", async () => {
  const folder = makeFolder(many(4));
  const options = { cwd: folder.path };
  const merge: string[] = [];
  for (const part of ["1", "2"]) {
    await run(["check", "--shard", `${part}/2`, "--format", `json=${part}.json`], options);
    merge.push("--merge", `${part}.json`);
  }
  const merged = await run(["check", ...merge, "--format", "junit"], options);
  expect(merged.stdout).toBe((await run(["check", "--format", "junit"], options)).stdout);
  expect(faultsOf(merged.stdout)).toEqual([]);
});

it.each<[string, (xml: string) => string]>([
  ["a test without a name", (xml) => xml.replace(/<testcase name="[^"]*"/, "<testcase")],
  ["a suite without its count", (xml) => xml.replace(/(<testsuite [^>]*?) tests="\d+"/, "$1")],
  ["an attribute of our own", (xml) => xml.replace("<testcase ", '<testcase line="1" ')],
  ["an element of our own", (xml) => xml.replace("<failure ", "<note/><failure ")],
  [
    "a failure behind what was printed",
    (xml) => xml.replace("<failure ", "<system-out></system-out><failure "),
  ],
])("refuses %s, so that it is known to look", async (_, change) => {
  const xml = await printed("junit", many(2));
  expect(change(xml)).not.toBe(xml);
  expect(faultsOf(change(xml))).not.toEqual([]);
});

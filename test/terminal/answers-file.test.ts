// `rightly new --answers`: a record and its paper without a terminal; faults are said with their
// place and nothing is written; what is there is never written over.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run, TODAY } from "../support/run.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { readStamp } from "../../src/record/paper-stamp.ts";

const EXAMPLE = join(fileURLToPath(import.meta.url), "../../../examples/answers/short-breaks.yaml");
const ANSWERS = readFileSync(EXAMPLE, "utf8");
const TITLE = /^title: .*$/m;

describe("answers from a file", () => {
  it("become a record and a paper, and both are named", async () => {
    const { code, stdout, stderr, folder } = await run(["new", "--answers", EXAMPLE]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `There is no rightly.yaml here, so the record goes into ${folder.at("decisions")}.\n`,
    });
    const [paper = "", record = ""] = folder.files();
    expect(stdout).toContain(`Record: ${record} (decided)\nPaper:  ${paper}\n`);
    expect(stdout).toContain(`rightly check ${record}`);
    expect(parseRecord(folder.read(record)).faults).toEqual([]);
    expect(readStamp(folder.read(paper))?.paperIntact).toBe(true);
  });

  it("are read from a pipe, with a mark at the start and CRLF line ends", async () => {
    const stdin = `\uFEFF${ANSWERS.replaceAll("\n", "\r\n")}`;
    const piped = await run(["new", "--answers", "-"], { stdin });
    const read = await run(["new", "--answers", EXAMPLE]);
    const [, file = ""] = read.folder.files();
    expect(piped.folder.read(file)).toBe(read.folder.read(file));
  });

  it("take a second name when the first is taken", async () => {
    const { folder } = await run(["new", "--answers", EXAMPLE]);
    const before = folder.files().map((file) => folder.read(file));
    const { code } = await run(["new", "--answers", EXAMPLE], { cwd: folder.path });
    expect(code).toBe(0);
    expect(folder.files().filter((file) => file.includes("-2."))).toHaveLength(2);
    const first = folder.files().filter((file) => !file.includes("-2."));
    expect(first.map((file) => folder.read(file))).toEqual(before);
  });

  it("are dated by --as-of, named by --name and put in the folder of that year", async () => {
    const args = [
      "new",
      "--set",
      "title=Another title",
      "--answers",
      EXAMPLE,
      "--as-of",
      "2027-01-04",
    ];
    const { folder } = await run([...args, "--name", "2027-01-02-clubs"]);
    expect(folder.files()).toEqual([
      "decisions/2027/2027-01-02-clubs.md",
      "decisions/2027/2027-01-02-clubs.yaml",
    ]);
    const { record } = parseRecord(folder.read("decisions/2027/2027-01-02-clubs.yaml"));
    expect(record).toMatchObject({ id: "2027-01-02-clubs", title: "Another title" });
    expect(record?.history?.at(-1)).toMatchObject({ on: "2027-01-04", event: "recorded" });
  });

  it("are only printed with --dry-run", async () => {
    const { code, stdout, stderr, folder } = await run(["new", "--answers", EXAMPLE, "--dry-run"]);
    expect(code).toBe(0);
    expect(parseRecord(stdout).record?.id).toBe(`${TODAY}-short-breaks-for-19-to-25-year-olds`);
    expect(stderr).toContain("Nothing was written.");
    expect(folder.files()).toEqual([]);
  });
});

describe("answers with a fault", () => {
  it.each([
    [
      "a misspelt row",
      ANSWERS.replace("coproduction:", "coprodution:"),
      /\d+:\d+ error .*coprodution/,
    ],
    ["an unknown key", `${ANSWERS}\ncolour: red\n`, /\d+:\d+ error .*colour/],
    ["broken YAML", "title: [\n", /1:\d+ error|2:1 error/],
    [
      "another framework",
      ANSWERS.replace(/^framework: .*$/m, "framework: of-the-moon"),
      /of-the-moon/,
    ],
  ])("%s are said with their place, and nothing is written", async (_, text, words) => {
    const { code, stdout, stderr, folder } = await run(["new", "--answers", "a.yaml"], {
      files: { "a.yaml": text },
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/why: .*\n {2}fix: /);
    expect(stderr).toContain("Nothing was written.");
    expect(folder.files()).toEqual(["a.yaml"]);
  });

  it.each([
    ["no title", ANSWERS.replace(TITLE, ""), [], 2, "Error: the record has no title"],
    ["a name that is none", ANSWERS, ["--name", "Clubs!"], 2, 'Error: "Clubs!" is not the name'],
    ["an unknown stage", ANSWERS, ["--stage", "polici"], 2, 'did you mean "policy"?'],
    ["an unknown framework", ANSWERS, ["--framework", "moon"], 2, 'there is no framework "moon"'],
    ["a day that is none", ANSWERS, ["--as-of", "2026-02-30"], 2, '"2026-02-30" is not a day'],
  ])("%s is one sentence, and nothing is written", async (_, text, args, exit, words) => {
    const { code, stderr, folder } = await run(["new", "--answers", "a.yaml", ...args], {
      files: { "a.yaml": text },
    });
    expect(code).toBe(exit);
    expect(stderr).toContain(words);
    expect(folder.files()).toEqual(["a.yaml"]);
  });

  it("says which file is not there", async () => {
    const { code, stderr } = await run(["new", "--answers", "nowhere.yaml"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/nowhere\.yaml cannot be read: it is not there/);
  });

  it("does not take the name of a record that is there", async () => {
    const { folder } = await run(["new", "--answers", EXAMPLE, "--name", "2026-01-01-one"]);
    const before = folder.read("decisions/2026/2026-01-01-one.yaml");
    const args = ["new", "--answers", EXAMPLE, "--name", "2026-01-01-one"];
    const { code, stderr } = await run(args, { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('there is a record "2026-01-01-one" already');
    expect(folder.read("decisions/2026/2026-01-01-one.yaml")).toBe(before);
  });
});

// Promise: a copy of what is not public is ignored by git however it is named, found by a check wherever git would take
// it, and quoted by nothing.
import { cpSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "../../src/cli/check/reporters/report-formats.ts";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { withExemptText } from "../../src/record/exempt-file.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const RECORD = fileOf(RIVERSIDE);
const STEM = RECORD.replace(".yaml", "");
const SECRET = "zanzibar";
const FIELD = "options.a-warden.rejected-because";
const TEXT = withExemptText(undefined, RIVERSIDE.id, { field: FIELD, text: `It was ${SECRET}.` });

const COPIES = [
  `${STEM}.exempt (1).yaml`,
  `${STEM}.exempt - Copy.yaml`,
  `${STEM}.exempt.yaml~`,
  `${STEM}.exempt.yaml.bak`,
  `${STEM}.Exempt.yaml`,
  `frameworks/${RIVERSIDE.id}.exempt.yaml`,
  `Copy of ${RIVERSIDE.id}.exempt.yaml`,
  `decisions/2026/.${RIVERSIDE.id}.unsaved.jsonl`,
  `${STEM}.2.mine.yaml`,
  `${STEM}.members (1).md`,
  `.${RIVERSIDE.id}.change.tmp`,
  `decisions/2026/.${RIVERSIDE.id}.yaml.4711.0a1b2c3d.tmp`,
  `decisions/2026/.${RIVERSIDE.id}.edit/proposal.summary.md`,
  `decisions/2026/.${RIVERSIDE.id}.decide.unsaved.jsonl`,
];

function repository(files: Readonly<Record<string, string>>): Folder {
  const folder = makeParks(files);
  git(folder, "init", "--quiet");
  return folder;
}

/** `file severity` of every finding that something is exposed. */
async function exposed({ path: cwd }: Folder): Promise<string[]> {
  const { stdout } = await run(["check", "--json"], { cwd });
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; severity: string; file: string }[];
  };
  return findings
    .filter(({ rule }) => rule === "exempt-file-exposed")
    .map(({ file, severity }) => `${file} ${severity}`);
}

describe("a copy by its name", () => {
  const copies = Object.fromEntries(COPIES.map((file) => [file, TEXT]));

  it("is ignored by git where the folder was set up by init", async () => {
    const set = makeFolder();
    await run(["init"], { cwd: set.path });
    const folder = repository({ ...copies, ".gitignore": set.read(".gitignore") });
    const seen = git(folder, "status", "--short", "--untracked-files=all");
    expect(seen).not.toMatch(/exempt|unsaved|mine|members|tmp|edit/i);
    expect(await exposed(folder)).toEqual([]);
  });

  it("is an error wherever git would take it, and where it has taken it", async () => {
    const folder = repository(copies);
    const wanted = COPIES.map((file) => `${file} error`).sort();
    expect((await exposed(folder)).sort()).toEqual(wanted);
    git(folder, "add", "--all");
    expect((await exposed(folder)).sort()).toEqual(wanted);
  });

  it("is nothing to speak of where all may read it", async () => {
    const folder = repository(copies);
    folder.write("rightly.yaml", `${folder.read("rightly.yaml")}private: true\n`);
    expect(await exposed(folder)).toEqual([]);
  });
});

describe("a copy by what stands in it", () => {
  it("is found under any name, in any folder, packed or not", async () => {
    const folder = repository({ [`${STEM}.exempt.yaml`]: TEXT, ".gitignore": "*.exempt.yaml\n" });
    const { path: cwd } = folder;
    folder.write("public/notes.txt", TEXT);
    folder.write("public/rest.yml", TEXT.replace(/^#.*\n/, ""));
    for (const out of ["public/paper.md", "public/paper.docx"]) {
      await run(["paper", RIVERSIDE.id, "--members", "--out", out], { cwd });
    }
    cpSync(folder.at("public/paper.docx"), folder.at("docs/minutes.docx"));
    folder.write("docs/about.md", "Papers for members say NOT FOR PUBLICATION on each page.\n");
    expect((await exposed(folder)).sort()).toEqual(
      [
        "docs/minutes.docx error",
        "public/notes.txt error",
        "public/paper.docx error",
        "public/paper.md error",
        "public/rest.yml error",
      ].sort(),
    );
  });

  const bare = TEXT.replace(/^#.*\n/, "");

  it.each([
    ["whole", TEXT],
    ["broken at its end", `${TEXT}  ${SECRET}: [\n`],
    ["without its comment", bare],
    ["without its comment, broken", `${bare}${SECRET}: [\n`],
    ["with an open quotation mark", bare.replace(/text: "?/, `text: "${SECRET} \n${SECRET}: "`)],
    ["with a tab", bare.replace(/^ {4}/m, "\t")],
    ["with a key twice", `${bare}record: ${SECRET}\n`],
    ["with Windows line ends", `${bare}${SECRET}: [\n`.replaceAll("\n", "\r\n")],
    [
      "as JSON",
      JSON.stringify({ format: 1, record: "x", texts: [{ field: FIELD, text: SECRET }] }),
    ],
    ["as broken JSON", `{"record": "x", "texts": [{"field": "${FIELD}", "text": "${SECRET}"`],
    ["a part of it", `- field: ${FIELD}\n  text: "${SECRET}\n  ${SECRET}: [\n`],
  ])("is no record, %s: no word of it is printed by any command", async (_, text) => {
    const name = "decisions/2026/2026-01-01-a-copy.yaml";
    const folder = makeParks({ [name]: text });
    const { path: cwd } = folder;
    const argvs = [
      ...REPORT_FORMATS.map(({ name: format }) => ["check", "--format", format]),
      ["check", name],
      ["paper", name, "--stdout"],
      ["actions", name],
      ["resume", name],
      ["exempt", name, FIELD, "--lift"],
      ["propose", name],
      ["new", "--answers", name],
      ["log"],
      ["site", "public"],
    ];
    for (const argv of argvs) {
      const { stdout, stderr } = await run(argv, { cwd });
      expect(stdout + stderr, argv.join(" ")).not.toContain(SECRET);
    }
    const { stdout } = await run(["check", "--format", "concise"], { cwd });
    expect(stdout.match(/exempt-file-copied/g)).toHaveLength(1);
  });
});

describe("words below a key exempt, or a near miss of it", () => {
  const base = makeParks().read(RECORD);

  it.each([
    [
      "text in the ground",
      `summary:\n    exempt:\n      paragraph: 3\n      public-interest: Bids.\n      text: ${SECRET}`,
    ],
    [
      "a key in the ground",
      `summary: {exempt: {paragraph: 3, public-interest: Bids., ${SECRET}: 1}}`,
    ],
    [
      "text beside the ground",
      `summary: {exempt: {paragraph: 3, public-interest: Bids.}, text: ${SECRET}}`,
    ],
    [
      "a comment beside it",
      `summary: {exempt: {paragraph: 9, public-interest: Bids.}} # ${SECRET}`,
    ],
    ["a wrong paragraph", `summary: {exempt: {paragraph: ${SECRET}, public-interest: Bids.}}`],
    ["a misspelt key", `summary:\n    exemt:\n      paragraph: 3\n      text: ${SECRET}`],
    ["another spelling", `summary: {Exempt: {paragraph: 3, text: ${SECRET}}}`],
    ["a key that is text", `summary:\n    exempt: ${SECRET}`],
    ["a list", `summary:\n    exempted:\n      - ${SECRET}\n      - ${SECRET} again`],
    [
      "a slip that breaks the file",
      `summary:\n    exempt:\n      paragraph: 3\n      text: "${SECRET}\n  ${SECRET}: [`,
    ],
    ["text pasted at the left", `summary:\n    exempt:\n      text: a\n${SECRET} and more [\n`],
    [
      "the key twice",
      `summary:\n    exempt: {paragraph: 3, public-interest: ${SECRET}}\n    exempt: {paragraph: 4, public-interest: ${SECRET}}`,
    ],
    ["a tab", `summary:\n    exempt:\n\tparagraph: ${SECRET}`],
  ])("%s: is in no report", async (_, summary) => {
    const text = base
      .replace(/^publication:[\s\S]*?(?=^\S)/m, "")
      .replace(/^proposal:\n[\s\S]*?(?=^ {2}author)/m, `proposal:\n  ${summary}\n`);
    expect(text).toContain(SECRET);
    const folder = makeParks();
    writeFileSync(folder.at(RECORD), text);
    for (const { name: format } of REPORT_FORMATS) {
      const { stdout, stderr, code } = await run(["check", "--format", format], {
        cwd: folder.path,
      });
      expect(code).not.toBe(0);
      expect(stdout + stderr, format).not.toContain(SECRET);
    }
    for (const argv of [
      ["paper", RECORD, "--stdout"],
      ["resume", RECORD],
      ["resume", RECORD, "--answers", RECORD],
      ["new", "--answers", RECORD],
      ["propose", RECORD],
      ["withdraw", RECORD, "--note", "x"],
      ["correct", RECORD, "title", "--is", "x", "--because", "y"],
      ["actions"],
      ["coverage"],
      ["explain", RECORD],
      ["log"],
      ["log", "--json"],
      ["site", "public"],
    ]) {
      const { stdout, stderr } = await run(argv, { cwd: folder.path });
      expect(stdout + stderr, argv.join(" ")).not.toContain(SECRET);
    }
  });
});

describe("words that were pasted into another file", () => {
  const WORDS = "The contractor offered less money than the council had set aside, by far.";
  const beside = withExemptText(undefined, RIVERSIDE.id, { field: FIELD, text: WORDS });
  const inOtherFiles = {
    "minutes/notes.txt": `Item 4.\nThe CONTRACTOR offered less\nmoney than the council had set aside`,
    "minutes/page.html": `<p>${WORDS}</p>`,
    "minutes/table.csv": `"a","${WORDS}"\n`,
    "minutes/other.md": "The contractor offered less than before.",
    "minutes/picture.png": WORDS,
  };

  it("are found where git would take that file, and quoted by nothing", async () => {
    const folder = repository({ ...inOtherFiles, [`${STEM}.exempt.yaml`]: beside });
    folder.write(".gitignore", "*.exempt.yaml\n");
    expect(await exposed(folder)).toEqual([
      "minutes/notes.txt error",
      "minutes/page.html error",
      "minutes/table.csv error",
    ]);
    const { stdout } = await run(["check", "--format", "human"], { cwd: folder.path });
    expect(stdout).toContain("file, which holds words of a confidential (exempt) text");
    expect(stdout).not.toContain("contractor");
  });

  it("are not known where no file of exempt text is", async () => {
    expect(await exposed(repository(inOtherFiles))).toEqual([]);
  });
});

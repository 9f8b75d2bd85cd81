// Promise: check says what it looked at, what is complete and what it cannot check, and exits by the table.
import { describe, expect, it } from "vitest";
import { expectFile } from "../support/expected.ts";
import { run } from "../support/run.ts";
import { BENCH, PARKS, record, SOUND } from "./check-repository.ts";

const EXPECTED = "test/stories/check-counts-records";
const DRAFT = record("2026-05-04-a-lamp", "status: draft\nanswers:\n  size: one-park\n");
const WRONG = record("2026-06-01-a-gate", "stage: bild\n");
const ALL = { ...PARKS, ...SOUND, ...DRAFT };

it("says that one record is complete", async () => {
  const { code, stdout } = await run(["check", BENCH], { files: ALL });
  expect(code).toBe(0);
  expect(stdout).toContain(`Record complete: ${BENCH}\nNot checked: whether the reasons are good`);
});

it("counts records, and says how far drafts have come", async () => {
  const { code, stdout } = await run(["check"], { files: ALL });
  expect(code).toBe(0);
  expectFile(`${EXPECTED}/one-complete-and-one-draft.txt`, stdout);
});

it("never says more than that a record is complete", async () => {
  const { stdout } = await run(["check"], { files: ALL });
  expect(stdout).not.toMatch(/compliant|lawful|passed|valid|score|%/i);
});

it.each([
  ".yml",
  ".YAML",
  ".Yaml",
  ".YML",
  ".yaml.txt",
  ".yaml.TXT",
  ".yaml~",
  ".yaml.bak",
  ".yaml.orig",
  ".yaml (1)",
  ".yaml_old",
  ".yml.txt",
])("says that a file whose name ends in %s is not looked at", async (ending) => {
  const misnamed = `decisions/2026/2026-05-04-a-lamp${ending}`;
  const { code, stdout } = await run(["check"], {
    files: { ...PARKS, ...SOUND, [misnamed]: "title: A lamp\n" },
  });
  expect(code).toBe(0);
  expect(stdout).toContain(
    `${misnamed}:1:1 warning this file ends in ${ending}, and records end in .yaml [file-misnamed]`,
  );
  expect(stdout).toContain("1 warning");
});

it.each([".txt", ".json", ".text", ""])(
  "knows a record that ends in %j by its keys",
  async (end) => {
    const file = `decisions/2026/2026-05-04-a-lamp${end}`;
    const holding = async (text: string): Promise<string> => {
      return (await run(["check"], { files: { ...PARKS, ...SOUND, [file]: text } })).stdout;
    };
    expect(await holding(SOUND[BENCH]!)).toContain(`${file}:1:1 warning this file `);
    expect(await holding("Notes of the meeting.\n")).not.toContain("[file-misnamed]");
  },
);

it("passes over what only lies beside records", async () => {
  const others = ["notes.txt", "2026-05-04-a-map.pdf", "yaml.md", "x.yamlx", "2026-05-04-a.docx"];
  const files = Object.fromEntries(others.map((name) => [`decisions/2026/${name}`, "x"]));
  const { stdout } = await run(["check"], { files: { ...PARKS, ...SOUND, ...files } });
  expect(stdout).not.toContain("[file-misnamed]");
});

it("finds no success in finding no records, and says where it looked", async () => {
  for (const [args, files] of [
    [["check"], {}],
    [["check", "frameworks"], PARKS],
  ] as const) {
    const { code, stdout, stderr } = await run(args, { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/there are no records to check in (decisions|frameworks)\n/);
    expect(stderr).toContain("rightly new");
  }
});

it("checks the rest of a repository that has no record yet", async () => {
  const { code, stdout } = await run(["check"], { files: PARKS });
  expect([code, stdout]).toEqual([
    0,
    "There are no records in decisions yet. To start one: rightly new. No findings.\n",
  ]);
  const broken = { ...PARKS, "frameworks/parks/1.0.0/framework.yaml": "format: 1\n" };
  expect((await run(["check"], { files: broken })).code).toBe(1);
});

describe("a file that is named and is no record", () => {
  const FORM = "format: 1\nframework: {id: parks, version: 1.0.0}\ntests: {}\n";
  it.each([
    ["decisions/2026/2026-05-04-a-lamp.yml", SOUND[BENCH]!, "records end in .yaml", "rename"],
    ["decisions/2026/2026-05-04-a-lamp.YAML", SOUND[BENCH]!, "records end in .yaml", "rename"],
    ["notes.txt", "x", "nor the paper of one", "Name a record"],
    ["picture.png", "x", "records end in .yaml", "Name a record"],
    ["rightly-baseline", "x", "records end in .yaml", "Name a record"],
    ["README.md", "# x", "nor the paper of one", "Name a record"],
    ["notes.docx", "x", "nor the paper of one", "Name a record"],
    ["answers.yaml", FORM, "it has neither id nor status", "--answers"],
    [".github/dependabot.yaml", "version: 2\nupdates: []\n", "neither id nor status", "--answers"],
  ])("gets one sentence: %s", async (file, text, reason, hint) => {
    const { code, stdout, stderr } = await run(["check", file], {
      files: { ...ALL, [file]: text },
    });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(`^Error: ${JSON.stringify(file)} is not a record[:,] .*${reason}`),
      expect.stringContaining(hint),
    ]);
  });

  it("is judged line by line where records are kept, whatever it has lost", async () => {
    const file = "decisions/2026/2026-05-04-a-gate.yaml";
    const { code, stdout } = await run(["check", file], {
      files: { ...ALL, [file]: "format: 1\ntitle: A gate\n" },
    });
    expect(code).toBe(1);
    expect(stdout).toContain("[field-missing]");
  });
});

it("shows what was asked for, and sees the rest", async () => {
  const link = "links: {related: [2026-05-04-a-lamp]}\n";
  const linked = record("2026-07-06-a-swing", link);
  const { code, stdout } = await run(["check", "decisions/2026/2026-07-06-a-swing.yaml"], {
    files: { ...ALL, ...WRONG, ...linked },
  });
  expect(code).toBe(0);
  expect(stdout).toContain("Record complete: decisions/2026/2026-07-06-a-swing.yaml\n");
});

it("takes a folder, a paper and a repository from outside", async () => {
  const files = { ...ALL, ...WRONG };
  const inside = await run(["check", "decisions", "--format", "concise", "--quiet"], { files });
  const paper = await run(["check", "decisions/2026/2026-06-01-a-gate.md", "--quiet"], { files });
  const { folder } = inside;
  const cwd = folder.at("frameworks");
  const outside = await run(["check", "..", "--format", "concise", "--quiet"], { cwd });
  expect(inside.stdout).toMatch(
    /^decisions\/2026\/2026-06-01-a-gate\.yaml:\d+:8 error "bild" .*\n$/,
  );
  expect(outside.stdout).toBe(`../${inside.stdout}`);
  expect(paper.stdout).toContain("[set-item-unknown]");
  expect([inside.code, paper.code, outside.code]).toEqual([1, 1, 1]);
});

it("says that a path does not exist", async () => {
  const { code, stderr } = await run(["check", "decisons"], { files: ALL });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Error: there is no file or folder "decisons"\n/);
});

it("fails on warnings when told to", async () => {
  const files = { ...ALL };
  delete files[BENCH.replace(".yaml", ".md")];
  expect((await run(["check"], { files })).code).toBe(0);
  expect((await run(["check", "--fail-on", "warning"], { files })).code).toBe(1);
});

it("looks at the day it is told", async () => {
  const files = { ...PARKS, ...record("2026-06-01-a-gate", "status: proposed\n") };
  const now = await run(["check", "--quiet"], { files });
  const later = await run(["check", "--quiet", "--as-of", "2031-01-01"], { files });
  expect(now.stdout).toBe("");
  expect(later.stdout).toContain("[framework-ended]");
});

it("reads the other records when one cannot be read", async () => {
  const { code, stdout, folder } = await run(["check"], { files: ALL });
  expect(code, stdout).toBe(0);
  folder.write("decisions/2026/2026-08-03-empty.yaml", "");
  const again = await run(["check"], { cwd: folder.path });
  expect(again.code).toBe(1);
  expect(again.stdout).toContain("2026-08-03-empty.yaml:1:1 error this file is empty [file-empty]");
  expect(again.stdout).toContain("1 complete, 1 not complete, 1 draft. 1 error.");
});

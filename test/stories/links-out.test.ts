// Promise: nothing outside a repository is read, printed or written because something in it is a link.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { shippedTemplateBytes } from "../../src/repository/word-template.ts";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const SECRET = "PELICANWORD";

/** What an attacker would have read or changed: records that could be mended, settings, pages of a site. */
function makeOutside(): Folder {
  const record = makeParks().read(fileOf(RIVERSIDE));
  const outside = makeFolder({
    "kube.yaml": `token: ${SECRET}\n`,
    "rightly.yaml": `format: 1\norganisation: ${SECRET}\n`,
    "2026/other.yaml": `${record}\n# ${SECRET}\n`,
    [`2026/${RIVERSIDE.id}.yaml`]: `# ${SECRET}\n${record}`,
    "parks/1.0.0/framework.yaml": `framework: {id: parks, ${SECRET}: x}\n`,
    "frameworks.lock.yaml": `${SECRET}: 1\n`,
    "baseline.txt": `${SECRET} x . 1\n`,
    "days.json": `{"${SECRET}": 1}`,
    "answers.yaml": `${SECRET}: 1\n`,
    "page.html": SECRET,
    "rightly-site.txt": "Files that rightly site made.\npages/page.html\n",
    "pages/page.html": SECRET,
  });
  outside.write("paper.docx", "");
  return outside;
}

const sums = (folder: Folder): [string, string][] =>
  folder.files().map((file) => [
    file,
    createHash("sha256")
      .update(readFileSync(folder.at(file)))
      .digest("hex"),
  ]);

interface Repository {
  folder: Folder;
  outside: Folder;
}

function link({ folder, outside }: Repository, from: string, to = ""): void {
  mkdirSync(dirname(folder.at(from)), { recursive: true });
  symlinkSync(outside.at(to), folder.at(from));
}

function configure({ folder }: Repository, lines: string): void {
  folder.write("rightly.yaml", `${folder.read("rightly.yaml")}${lines}\n`);
}

type Plant = (repository: Repository) => void;

const linked =
  (name: string, configuration = ""): Plant =>
  (all) => {
    link(all, name);
    configure(all, configuration);
  };

const replaced =
  (name: string, to = ""): Plant =>
  (all) => {
    renameSync(all.folder.at(name), all.folder.at("old"));
    link(all, name, to);
  };

const WRITES = [
  ["check", "--fix"],
  ["paper", RIVERSIDE.id],
  ["paper", RIVERSIDE.id, "--format", "docx", "--out", "p.docx"],
  ["new", "A lamp", "--no-input", "--set", "finest=the-best"],
  ["exempt", RIVERSIDE.id, "decisions.0.reasons", "--paragraph", "3", "--public-interest", "x"],
];
const READS = [
  ["check"],
  ["check", "--format", "json"],
  ["log"],
  ["coverage"],
  ["actions"],
  ["site", "public"],
  ["framework", "list"],
  ["check", "--write-baseline"],
];
const ALL = [...READS, ...WRITES];
const inYear = `decisions/2026/${RIVERSIDE.id}`;

/** What is a link, how it comes to be there, and the commands that must refuse it. */
const CASES: readonly (readonly [
  name: string,
  named: string,
  plant: Plant,
  commands: readonly (readonly string[])[],
])[] = [
  ["the records folder", "decisions", replaced("decisions"), ALL],
  ["a records folder behind a link", "evil/2026", linked("evil", "records: evil/2026"), ALL],
  ["a records folder of another name", "evil", linked("evil", "records: evil"), ALL],
  [
    "a link to a link",
    "evil",
    (all) => {
      link(all, "further");
      symlinkSync("further", all.folder.at("evil"));
      configure(all, "records: evil");
    },
    ALL,
  ],
  [
    "a link to what is not there",
    "evil",
    (all) => {
      link(all, "evil", "nothing/here");
      configure(all, "records: evil");
    },
    ALL,
  ],
  ["the frameworks folder", "frameworks", replaced("frameworks"), ALL],
  [
    "a folder with the template",
    "evil/paper.docx",
    linked("evil", "templates: {paper: evil/paper.docx}"),
    ALL,
  ],
  [
    "the usual templates folder",
    "templates/paper.docx",
    linked("templates"),
    [["paper", RIVERSIDE.id, "--format", "docx", "--out", "p.docx"]],
  ],
  [
    "a folder with a template that is typed",
    "evil/paper.docx",
    linked("evil"),
    [
      [
        "paper",
        RIVERSIDE.id,
        "--format",
        "docx",
        "--template",
        "evil/paper.docx",
        "--out",
        "p.docx",
      ],
    ],
  ],
  [
    "a folder with the baseline",
    "evil/baseline.txt",
    linked("evil", "baseline: evil/baseline.txt"),
    ALL,
  ],
  [
    "a folder with a baseline that is typed",
    "evil/baseline.txt",
    linked("evil"),
    [
      ["check", "--baseline", "evil/baseline.txt"],
      ["check", "--write-baseline", "evil/baseline.txt"],
      ["check", "--prune-baseline", "evil/baseline.txt"],
    ],
  ],
  [
    "a folder with the bank holidays",
    "evil/days.json",
    linked("evil", "bank-holidays: evil/days.json"),
    ALL,
  ],
  [
    "a year",
    "decisions/2026",
    replaced("decisions/2026", "2026"),
    [
      ["check", `${inYear}.yaml`],
      ["check", "--fix", "decisions/2026"],
      ["check", "decisions/2026"],
      ["paper", `${inYear}.yaml`],
      ["paper", `${inYear}.md`],
      [
        "exempt",
        `${inYear}.yaml`,
        "decisions.0.reasons",
        "--paragraph",
        "3",
        "--public-interest",
        "x",
      ],
      ["correct", `${inYear}.yaml`, "title", "--is", "x", "--because", "y"],
      ["questions", `${inYear}.yaml`, "--form"],
      ["new", "A lamp", "--no-input", "--set", "finest=the-best"],
    ],
  ],
  [
    "the folder of a site",
    "public",
    linked("public"),
    [
      ["site", "public"],
      ["site", "public/further"],
    ],
  ],
  [
    "a folder in a site",
    "pages",
    (all) => {
      all.folder.write(
        "public/rightly-site.txt",
        "Files that rightly site made.\npages/page.html\n",
      );
      link(all, "public/pages", "pages");
    },
    [["site", "public"]],
  ],
  [
    "a folder that --out names",
    "evil",
    linked("evil"),
    [
      ["paper", RIVERSIDE.id, "--out", "evil/page.md"],
      ["log", "--out", "evil/log.md"],
      ["log", "--into", "evil/page.html"],
      ["log", "--out", "evil/new/log.xlsx"],
      ["coverage", "--out", "evil/coverage.md"],
      ["actions", "--out", "evil/actions.ics"],
      ["schema", "record", "--out", "evil/schema.json"],
      ["questions", "--out", "evil/answers2.yaml"],
      ["check", "--format", "json=evil/report.json"],
      ["check", "--format", "sarif=evil/kube.yaml"],
    ],
  ],
  [
    "a folder with answers",
    "evil/answers.yaml",
    linked("evil"),
    [["new", "--answers", "evil/answers.yaml"]],
  ],
];

describe.skipIf(process.platform === "win32").each(CASES)(
  "%s that leads out",
  (_, named, plant, commands) => {
    it.each(commands.map((argv) => [argv.join(" "), argv] as const))(
      "rightly %s",
      async (_command, argv) => {
        const all = {
          folder: makeParks({ ".git/HEAD": "ref: refs/heads/main\n" }),
          outside: makeOutside(),
        };
        writeDocument(all.outside);
        plant(all);
        const before = sums(all.outside);
        const { code, stdout, stderr } = await run(argv, { cwd: all.folder.path });
        expect(code, stdout + stderr).not.toBe(0);
        expect(stderr).toContain(named);
        expect(stderr).toContain("leads out of this repository through a link");
        expect(stdout + stderr).not.toContain(SECRET);
        expect(sums(all.outside)).toEqual(before);
      },
    );
  },
);

function writeDocument(outside: Folder): void {
  outside.write("paper.docx", Buffer.from(shippedTemplateBytes("paper")).toString("latin1"));
}

it("follows links that stay inside, and writes where a person says", async () => {
  const folder = makeParks({ ".git/HEAD": "ref: refs/heads/main\n" });
  renameSync(folder.at("decisions"), folder.at("kept"));
  symlinkSync("kept", folder.at("decisions"));
  const elsewhere = makeFolder();
  const out = elsewhere.at("log.md");
  expect((await run(["check"], { cwd: folder.path })).stdout).toContain("Checked 3 records");
  expect((await run(["log", "--out", out], { cwd: folder.path })).code).toBe(0);
  expect(elsewhere.files()).toEqual(["log.md"]);
});

it("works in a folder that is itself reached by a link", async () => {
  const folder = makeParks();
  const beside = makeFolder();
  symlinkSync(folder.path, beside.at("link"));
  const { stdout } = await run(["check"], { cwd: beside.at("link") });
  expect(stdout).toContain("Checked 3 records");
});

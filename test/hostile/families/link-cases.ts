/** Links out of the repository, for each folder and each file that is read or written. */
import { configurationPlus, ID, RECORD_FILE } from "../base.ts";
import type { HostileCase, Verdict } from "../hostile-case.ts";

const NEVER = ["TOP SECRET"];
const REFUSED: Verdict = { code: 3, says: "through a link", never: NEVER };
const STEM = RECORD_FILE.slice(0, -".yaml".length);

type Row = readonly [
  name: string,
  links: Readonly<Record<string, string>>,
  argv: readonly string[] | undefined,
  verdict: Verdict,
  files?: Readonly<Record<string, string>>,
];

const ROWS: readonly Row[] = [
  [
    "the folder of records",
    { records: "folder" },
    undefined,
    REFUSED,
    configurationPlus("records: records"),
  ],
  [
    "the folder of records, mended",
    { records: "folder" },
    ["check", "--fix"],
    REFUSED,
    configurationPlus("records: records"),
  ],
  [
    "a folder of a year",
    { "decisions/2025": "folder" },
    undefined,
    { code: 0, never: NEVER, rule: "link-not-followed" },
  ],
  [
    "a record",
    { "decisions/2026/2026-01-01-x.yaml": "secret.yaml" },
    undefined,
    { code: 0, never: NEVER, rule: "link-not-followed" },
  ],
  ["the paper beside a record", { [`${STEM}.md`]: "secret.txt" }, ["paper", ID], REFUSED],
  [
    "the paper, replaced",
    { [`${STEM}.md`]: "secret.txt" },
    ["paper", ID, "--replace"],
    { code: 3, never: NEVER },
  ],
  [
    "the exempt text",
    { [`${STEM}.exempt.yaml`]: "secret.yaml" },
    undefined,
    { code: 0, never: NEVER, rule: "link-not-followed" },
  ],
  ["the frameworks", { frameworks: "folder" }, undefined, REFUSED],
  ["a framework", { "frameworks/evil": "folder" }, undefined, { code: 0, never: NEVER }],
  [
    "a file of a framework",
    { "frameworks/parks/2.0.0/framework.yaml": "secret.yaml" },
    undefined,
    { code: 1, never: NEVER },
  ],
  [
    "the lock",
    { "frameworks/frameworks.lock.yaml": "secret.yaml" },
    undefined,
    { code: 3, says: "a link", never: NEVER },
  ],
  [
    "the baseline",
    { "baseline.txt": "secret.txt" },
    undefined,
    REFUSED,
    configurationPlus("baseline: baseline.txt"),
  ],
  [
    "the bank holidays",
    { "days.json": "secret.txt" },
    undefined,
    REFUSED,
    configurationPlus("bank-holidays: days.json"),
  ],
  [
    "a template",
    { "templates/paper.docx": "secret.txt" },
    ["paper", ID, "--format", "docx"],
    REFUSED,
  ],
  [
    "a template that is set",
    { "crest.docx": "secret.txt" },
    ["paper", ID, "--format", "docx"],
    REFUSED,
    configurationPlus("templates: {paper: crest.docx}"),
  ],
  [
    "a template that is named",
    { "crest.docx": "secret.txt" },
    ["paper", ID, "--format", "docx", "--template", "crest.docx"],
    REFUSED,
  ],
  ["a file that is written", { "log.md": "secret.txt" }, ["log", "--out", "log.md"], REFUSED],
  [
    "a file that is written over",
    { "log.md": "secret.txt" },
    ["log", "--out", "log.md", "--replace"],
    { code: 3, never: NEVER },
  ],
  ["a folder that is written into", { out: "folder" }, ["log", "--out", "out/log.md"], REFUSED],
  ["the folder of a site", { public: "folder" }, ["site", "public"], REFUSED],
  [
    "a folder in a site",
    { "public/decisions": "folder" },
    ["site", "public"],
    { code: 2, never: NEVER },
  ],
  ["answers", { "answers.yaml": "secret.yaml" }, ["new", "--answers", "answers.yaml"], REFUSED],
  [
    "a report",
    { "found.json": "secret.txt" },
    ["check", "--format", "json=found.json"],
    { code: 3, never: NEVER },
  ],
  [
    "a new baseline",
    { "rightly-baseline.txt": "secret.txt" },
    ["check", "--write-baseline"],
    { code: 3, never: NEVER },
  ],
  ["the folder of a set-up", { ".rightly": "folder" }, ["init"], REFUSED],
  ["what a set-up writes", { ".gitignore": "secret.txt" }, ["init"], REFUSED],
  [
    "nothing that is there",
    { "decisions/2026/2026-01-01-x.yaml": "gone.yaml" },
    undefined,
    { code: 0, rule: "link-not-followed" },
  ],
  [
    "itself",
    { "decisions/2026/2026-01-01-x.yaml": "../repository/decisions/2026/2026-01-01-x.yaml" },
    undefined,
    { code: 0, rule: "link-not-followed" },
  ],
];

export const LINK_CASES: readonly HostileCase[] = ROWS.map(
  ([name, links, argv, verdict, files]) => ({
    name: `a link out as ${name}`,
    links,
    ...(argv === undefined ? {} : { argv }),
    ...(files === undefined ? {} : { files }),
    verdict,
  }),
);

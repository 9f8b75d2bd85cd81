// How long it takes to publish: the log beside adr-log, which lists titles, and the public register beside log4brains,
// all in one run on the same 1,000 decisions; then Rightly alone on 10,000. Prints medians, the most memory and bytes.
//
//   node bench/publish.mjs PEERS
//
// PEERS is a folder in which both are installed: npm install --prefix PEERS adr-log@2.2.0 log4brains@1.1.0
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundled, measuring, middle, RIGHTLY } from "./measure.mjs";

const [peers] = process.argv.slice(2);
if (peers === undefined)
  throw new Error("name the folder that adr-log and log4brains are installed in");
const folder = mkdtempSync(join(tmpdir(), "rightly-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const measure = measuring(folder);
const { writeAdrs, writeCorpus } = await import(
  await bundled(folder, "bench/corpus.ts", "corpus.mjs")
);
const RUNS = 5;
const FEW = 1000;
const MANY = 10_000;
const modules = join(resolve(peers), "node_modules");

const records = join(folder, String(FEW));
writeCorpus(records, FEW);
const adrs = join(folder, "adrs");
writeAdrs(join(adrs, "docs/adr"), FEW);
writeFileSync(
  join(adrs, ".log4brains.yml"),
  "project:\n  name: Bench\n  tz: Europe/London\n  adrFolder: ./docs/adr\n",
);
for (const argv of [
  ["init", "-q"],
  ["add", "-A"],
  ["-c", "user.name=Bench", "-c", "user.email=bench@example.org", "commit", "-qm", "All"],
]) {
  execFileSync("git", argv, { cwd: adrs });
}

console.log(
  `Node ${process.version}, median of ${RUNS} runs in turn, one before that is not counted\n`,
);
console.log(`The log of ${FEW.toLocaleString("en-GB")} decisions`);
const md = join(folder, "log.md");
const logs = inTurn(
  [
    {
      name: "adr-log",
      args: [join(modules, "adr-log/cli.js"), "-d", join(adrs, "docs/adr"), "-i"],
      made: join(adrs, "docs/adr/index.md"),
      at: adrs,
    },
    {
      name: "rightly log, Markdown",
      args: [RIGHTLY, "log", "--out", md],
      made: md,
      at: records,
      before: () => rmSync(md, { force: true }),
    },
    { name: "rightly log --check", args: [RIGHTLY, "log", "--out", md, "--check"], at: records },
  ],
  RUNS,
);
beside(logs, "adr-log");

console.log(`\nThe register of ${FEW.toLocaleString("en-GB")} decisions, once`);
const site = join(folder, "site");
const book = join(folder, "book");
const sites = inTurn(
  [
    {
      name: "log4brains",
      args: [join(modules, "log4brains/dist/log4brains"), "build", "--out", book],
      // What it is built on needs what OpenSSL 3 has put aside.
      env: { NODE_OPTIONS: "--openssl-legacy-provider" },
      made: book,
      at: adrs,
    },
    { name: "rightly site", args: [RIGHTLY, "site", site], made: site, at: records },
    { name: "rightly site, again", args: [RIGHTLY, "site", site], at: records },
  ],
  1,
);
beside(sites, "log4brains", FEW);

console.log(`\nRightly, ${MANY.toLocaleString("en-GB")} decisions, once`);
const many = join(folder, String(MANY));
writeCorpus(many, MANY);
mkdirSync(join(folder, "out"));
const all = ["md", "csv", "html", "json", "xlsx", "docx"].map((format) => {
  const made = join(folder, "out", `log.${format}`);
  return {
    name: `rightly log, ${format}`,
    args: [RIGHTLY, "log", "--out", made],
    made,
    at: many,
  };
});
const large = join(folder, "large");
beside(
  inTurn(
    [
      ...all,
      { name: "rightly site", args: [RIGHTLY, "site", large], made: large, at: many },
      { name: "rightly site, again", args: [RIGHTLY, "site", large], at: many },
    ],
    1,
  ),
);

/** Each subject once in every round; of several rounds the first is not counted. */
function inTurn(subjects, rounds) {
  const found = subjects.map((subject) => ({ ...subject, runs: [] }));
  for (let round = rounds === 1 ? 0 : -1; round < rounds; round += 1) {
    for (const subject of found) {
      subject.before?.();
      const run = measure(subject, subject.at);
      if (round >= 0) subject.runs.push(run);
    }
  }
  return found.map(({ name, runs, made }) => ({ name, made, ...middle(runs) }));
}

/** @param pages How many decisions a page was made of, for a time of each. */
function beside(found, peer, pages) {
  const base = found.find(({ name }) => name === peer);
  for (const { name, wall, cpu, peak, made } of found) {
    const figures = [
      `${wall.toFixed(0)} ms`,
      `${cpu.toFixed(0)} ms CPU`,
      `${peak.toFixed(0)} MB`,
      made === undefined ? "" : `${(bytesOf(made) / 1e6).toFixed(1)} MB made`,
      pages === undefined ? "" : `${(wall / pages).toFixed(2)} ms each`,
      base === undefined ? "" : `${(wall / base.wall).toFixed(3)} x ${peer}`,
    ];
    console.log(`  ${name.padEnd(24)}${figures.map((figure) => figure.padStart(17)).join("")}`);
  }
}

function bytesOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

// How long a check takes, on a small corpus and on one of real sizes.
//
//   node bench/check.mjs [PEERS] [--corpus small|real] [--records 1,2000] [--rounds 5] [--beside FOLDER] [--v8r]
//
// PEERS is a folder that holds ajv-cli 5 and v8r 5: npm install --prefix PEERS ajv-cli@5.0.0 v8r@5.1.0
// Both compare each file with a JSON Schema and nothing more. v8r takes a minute and runs once, with --v8r only.
// --records takes any counts, such as 1,2000,10000 or 100000 (350 MB of disk on the small corpus).
// --beside measures the program of another checkout too, in turn, and prints this program's CPU time as a ratio to it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EMPTY, inTurn, printHead, printTable, programs } from "./compare.mjs";
import { bundled, measuring, ROOT } from "./measure.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: "string" },
    records: { type: "string", default: "1,2000" },
    rounds: { type: "string", default: "5" },
    beside: { type: "string" },
    v8r: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), "rightly-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const measure = measuring(folder);
const { writeCorpus } = await import(await bundled(folder, "bench/corpus.ts", "small.mjs"));
const { REAL_DAY, writeRealCorpus } = await import(
  await bundled(folder, "bench/real/corpus.ts", "real.mjs")
);
/** On a later day some actions and look-backs are overdue, which would be findings. */
const CHECK = ["check", "--quiet", "--as-of", REAL_DAY];

const CORPORA = {
  small: (at, count) => (writeCorpus(at, count), 0),
  real: (at, count) => writeRealCorpus(ROOT, at, count),
};
const names = Object.keys(CORPORA).filter((name) => name === (values.corpus ?? name));
if (names.length === 0) throw new Error(`--corpus is small or real, not "${values.corpus}"`);
const subjects = [
  ...programs(values.beside).flatMap(subjectsOf),
  EMPTY,
  ...(positionals[0] === undefined ? [] : await peersIn(resolve(positionals[0]))),
];
printHead(rounds, values.beside);
for (const name of names) {
  for (const count of values.records.split(",").map(Number)) await compare(name, count);
}

/** Each program has a cache of its own, because one program cannot use the cache of another. */
function subjectsOf({ name, bin }) {
  const env = { RIGHTLY_CACHE_DIR: join(folder, `kept-by-${name}`) };
  const args = [bin, ...CHECK];
  return [
    { name: `${name}, every rule`, args: [...args, "--no-cache"], env, ends: [0, 1] },
    { name: `${name}, nothing changed`, args, env, ends: [0, 1] },
  ];
}

async function peersIn(peers) {
  const schema = join(ROOT, "schema/decision-record.schema.json");
  const all = "decisions/**/*.yaml";
  const ajv = join(peers, "node_modules/ajv-cli/dist/index.js");
  const v8r = join(peers, "node_modules/v8r/src/index.js");
  return [
    {
      name: "ajv-cli",
      args: [ajv, "validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", all],
    },
    { name: "yaml alone", args: [await bundled(folder, "bench/parse-only.mjs", "parse.mjs")] },
    ...(values.v8r ? [{ name: "v8r", args: [v8r, "--schema", schema, all], once: true }] : []),
  ];
}

async function compare(name, count) {
  const at = join(folder, `${name}-${count}`);
  const meant = CORPORA[name](at, count);
  const [records, findings] = [counted(count, "record"), counted(meant, "finding")];
  console.log(`\nCheck of the ${name} corpus: ${records}, ${findings}`);
  for (const program of programs(values.beside)) warnIfDifferent(program, at, meant);
  const found = await inTurn(subjects, { rounds }, (subject) => measure(subject, at));
  printTable(found, [EMPTY.name, "ajv-cli", "other"]);
  rmSync(at, { recursive: true });
}

function counted(count, noun) {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

/** The time of a program that reports other findings says little about the others. */
function warnIfDifferent({ name, bin }, cwd, meant) {
  const args = [bin, ...CHECK, "--no-cache", "--json"];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const { findings } = JSON.parse(stdout);
  if (findings.length === meant) return;
  console.log(`  ${name} reports ${findings.length} findings, so its figures cannot be compared`);
}

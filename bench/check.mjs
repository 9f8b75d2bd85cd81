// How long a check takes beside programs that do part of the same: ajv-cli (a schema, no places), v8r
// (the same, with catalogues), and reading every file with `yaml` alone. All in one run on one corpus,
// in turn, so that a busy machine slows all of them. Prints medians and ratios to ajv-cli.
//
//   node bench/check.mjs PEERS [--large]
//
// PEERS is a folder in which ajv-cli 5 and v8r 5 are installed: npm install --prefix PEERS ajv-cli@5.0.0 v8r@5.1.0
// --large adds 100,000 records (some 350 MB of disk).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundled, measuring, median, middle, RIGHTLY, ROOT } from "./measure.mjs";

const [peers, large] = process.argv.slice(2);
if (peers === undefined) throw new Error("name the folder that ajv-cli and v8r are installed in");
const folder = mkdtempSync(join(tmpdir(), "rightly-bench-"));
const measure = measuring(folder);
const schema = join(ROOT, "schema/decision-record.schema.json");
const ALL = "decisions/**/*.yaml";
const RUNS = 5;

process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Programs as `node` takes them. What is run once only takes half a minute. */
const SUBJECTS = [
  {
    name: "rightly, every rule",
    args: [RIGHTLY, "check", "--quiet", "--no-cache"],
  },
  { name: "rightly, nothing changed", args: [RIGHTLY, "check", "--quiet"] },
  {
    name: "ajv-cli 5",
    args: [
      join(resolve(peers), "node_modules/ajv-cli/dist/index.js"),
      ...["validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", ALL],
    ],
  },
  {
    name: "yaml alone, no schema",
    args: [await bundled(folder, "bench/parse-only.mjs", "parse.mjs")],
  },
  {
    name: "v8r 5",
    args: [join(resolve(peers), "node_modules/v8r/src/index.js"), "--schema", schema, ALL],
    once: true,
  },
];
const write = (await import(await bundled(folder, "bench/corpus.ts", "corpus.mjs"))).writeCorpus;

const of = (count) => {
  const at = join(folder, String(count));
  write(at, count);
  return at;
};
console.log(
  `Node ${process.version}, median of ${RUNS} runs in turn, one before that is not counted\n`,
);
compare(of(2000));
console.log("\nrightly check, every rule; and again with nothing changed");
for (const count of [1, 1000, 2000, 10_000, ...(large === "--large" ? [100_000] : [])]) {
  const at = of(count);
  for (const subject of SUBJECTS.slice(0, 2)) {
    if (subject === SUBJECTS[1]) measure(subject, at);
    const runs = Array.from({ length: count > 5000 ? 1 : RUNS }, () => measure(subject, at));
    const words = subject === SUBJECTS[1] ? "again" : "records";
    print(`${count.toLocaleString("en-GB")} ${words}`, runs);
  }
  rmSync(at, { recursive: true });
}

function compare(at) {
  const found = new Map(SUBJECTS.map(({ name }) => [name, []]));
  for (let run = -1; run < RUNS; run += 1) {
    for (const subject of SUBJECTS) {
      if (subject.once === true && run !== 0) continue;
      const one = measure(subject, at);
      if (run >= 0) found.get(subject.name).push(one);
    }
  }
  const ajv = median(found.get("ajv-cli 5").map(({ cpu }) => cpu));
  console.log("2,000 records");
  for (const [name, runs] of found) print(name, runs, ajv);
}

function print(name, runs, ajv) {
  const { wall, cpu, peak } = middle(runs);
  const figures = [`${wall.toFixed(0)} ms`, `${cpu.toFixed(0)} ms CPU`, `${peak.toFixed(0)} MB`];
  if (ajv !== undefined) figures.push(`${(cpu / ajv).toFixed(2)} x ajv-cli`);
  console.log(`  ${name.padEnd(24)}${figures.map((figure) => figure.padStart(15)).join("")}`);
}

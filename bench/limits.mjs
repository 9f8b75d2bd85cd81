// Measures what hostile inputs cost: each must be answered within 2 s of CPU time and 256 MB, in every format.
//
//   node bench/limits.mjs [--only WORDS]
//
// What is over a limit is marked, and the exit code is 1. The program must be built.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bundled, measuring, RIGHTLY, ROOT } from "./measure.mjs";

const MOST_CPU = 2000;
const MOST_MEMORY = 256;
const FORMATS = [
  ...["human", "concise", "json", "sarif"],
  ...["github", "github-summary", "gitlab", "junit"],
];
const LONG = 200_000;
const MANY = 20_000;

const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
const folder = mkdtempSync(join(tmpdir(), "rightly-limits-"));
const measure = measuring(folder);
const base = await import(await bundled(folder, "test/hostile/base.ts", "base.mjs"));
const { BASE, ID, RECORD, recordWith, SUMMARY } = base;
const { fullLists } = await import(
  await bundled(folder, "test/support/full-lists.ts", "full-lists.mjs")
);

/** A policy repository with more files in it. */
function repository(name, files) {
  const path = join(folder, name);
  for (const [file, content] of Object.entries({ ...BASE, ...files })) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

const checks = FORMATS.map((format) => ["check", "--no-cache", "--format", format]);
const papers = [
  ...["md", "html"].map((format) => ["paper", ID, "--stdout", "--format", format]),
  ["paper", ID, "--replace", "--out", "paper.docx"],
  ...["md", "html", "csv", "json"].map((format) => ["log", "--format", format]),
  ["log", "--replace", "--out", "log.xlsx"],
  ...["md", "csv", "json", "ics"].map((format) => ["actions", "--format", format]),
];

function long(unit) {
  return JSON.stringify(unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG));
}

const LINES = {
  "one letter": long("x"),
  words: long("People who tire turn back before they reach the water. "),
  counts: long("Of 60 people 3 children, one in 4, went by 12 paths. "),
  hashes: long("# a: b - "),
  brackets: long("[x](y) {{z}} <a> "),
};

/** Drafts, each of which may supersede the one before. */
function drafts(isChain) {
  const files = {};
  for (let at = 0; at < MANY; at += 1) {
    const id = `2026-11-02-n${at}`;
    const links =
      isChain && at > 0 ? `links: {supersedes: [{record: 2026-11-02-n${at - 1}}]}\n` : "";
    const text = RECORD.replace(`id: ${ID}`, `id: ${id}`).split("proposal:")[0];
    files[`decisions/2026/${id}.yaml`] = `${text}${links}`;
  }
  return files;
}

function templates() {
  const shipped = unzipSync(readFileSync(join(ROOT, "templates/word/paper.docx")));
  const text = strFromU8(shipped["word/document.xml"]);
  const nested = `<w:body>${"<w:p>".repeat(60_000)}${"</w:p>".repeat(60_000)}`;
  const zeros = new Uint8Array(400 * 1024 * 1024);
  return {
    "bomb.docx": zipSync({ ...shipped, "word/document.xml": zeros }, { level: 1 }),
    "nested.docx": zipSync({
      ...shipped,
      "word/document.xml": strToU8(text.replace("<w:body>", nested)),
    }),
  };
}

/** Each with its name, its folder and what is run there. */
function* inputs() {
  for (const [name, line] of Object.entries(LINES)) {
    const good = repository(`line-${name}`, recordWith(SUMMARY, line));
    for (const argv of [...checks, ...papers]) yield [`a line of ${name}`, good, argv];
    const bad = repository(`slip-${name}`, recordWith(`summary: ${SUMMARY}`, `sumary: ${line}`));
    for (const argv of checks) yield [`a line of ${name} with a slip`, bad, argv];
  }
  const template = repository("template", templates());
  for (const file of ["bomb.docx", "nested.docx"]) {
    yield [`the template ${file}`, template, ["paper", ID, "--out", "p.docx", "--template", file]];
  }
  writeFileSync(join(folder, "piped"), "a: b\n".repeat(60 * 1024 * 1024));
  const piped = repository("piped-in", {});
  const name = `decisions/2026/${ID}.yaml`;
  for (const argv of checks) {
    yield ["300 MB piped in", piped, [...argv, "--stdin", "--stdin-filename", name], true];
  }
  yield ["300 MB piped in", piped, ["new", "--answers", "-"], true];
  for (const { name: list, most, textWith } of fullLists()) {
    const full = repository(`list-${list.replaceAll(/\W/g, "")}`, {
      [`decisions/2026/${ID}.yaml`]: textWith(most).replace(/^id: .*$/m, `id: ${ID}`),
    });
    for (const argv of [...checks, ...papers]) yield [`a full list of ${list}`, full, argv];
  }
  for (const isChain of [true, false]) {
    const many = repository(`many-${isChain}`, drafts(isChain));
    for (const argv of checks) yield [isChain ? "a chain of 20,000" : "20,000 files", many, argv];
  }
}

let over = 0;
const worst = new Map();
try {
  for (const [name, cwd, argv, isPiped] of inputs()) {
    if (!`${name} ${argv.join(" ")}`.includes(values.only)) continue;
    const subject = { name, args: [RIGHTLY, ...argv], ends: [0, 1, 2, 3] };
    const { cpu, peak } = measure(
      isPiped ? { ...subject, stdin: join(folder, "piped") } : subject,
      cwd,
    );
    const isOver = cpu > MOST_CPU || peak > MOST_MEMORY;
    over += Number(isOver);
    const before = worst.get(name) ?? { cpu: 0, peak: 0 };
    worst.set(name, { cpu: Math.max(before.cpu, cpu), peak: Math.max(before.peak, peak) });
    if (isOver) console.log(`over: ${name}: ${argv.join(" ")}: ${figures({ cpu, peak })}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [name, most] of worst) console.log(`${name}: at most ${figures(most)}`);
process.exit(over === 0 ? 0 : 1);

function figures({ cpu, peak }) {
  const share = Math.max(cpu / MOST_CPU, peak / MOST_MEMORY).toFixed(2);
  return `${(cpu / 1000).toFixed(2)} s, ${Math.round(peak)} MB (${share} of a limit)`;
}

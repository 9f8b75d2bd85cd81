// What `npm start` does: in a terminal the walk, in a folder it makes; without one a worked example,
// from the questions to the log, so that a person (or a build machine) can see the whole road.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join, relative } from "node:path";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(project, "bin", "rightly.js");
const answers = join(project, "examples", "answers", "short-breaks.yaml");
const folder = join(project, "rightly-demo");
const here = relative(process.cwd(), folder) || ".";

/** Runs the program in the demonstration folder; its output goes where ours goes. */
function rightly(...args) {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 3);
}

function heading(text) {
  console.log(`\n${"-".repeat(72)}\n${text}\n${"-".repeat(72)}\n`);
}

/** The one record file below a folder that was not there before. */
function recordsIn(root) {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\d{4}-\d{2}-\d{2}-[^/\\]+\.yaml$/.test(file) && !file.includes("exempt"))
    .map((file) => join(root, file));
}

mkdirSync(folder, { recursive: true });
if (process.stdin.isTTY && process.stdout.isTTY) {
  console.log(`This starts a decision record in ${here}. Leave at any time with Ctrl+C.\n`);
  rightly("init");
  rightly("new");
} else {
  console.log("There is no terminal here, so this replays a worked example. It is invented.");
  console.log(`Everything is written to ${here}. In a terminal, npm start asks you instead.`);
  heading("1. A policy repository");
  rightly("init");
  const before = new Set(recordsIn(folder));
  heading("2. The answers become a record: rightly new --answers short-breaks.yaml");
  rightly("new", "--answers", answers);
  const record = recordsIn(folder).find((file) => !before.has(file));
  const name = relative(folder, record);
  heading(`3. The questions it answered: rightly questions ${name}`);
  rightly("questions", name);
  heading(`4. The record: ${name}`);
  console.log(readFileSync(record, "utf8"));
  heading("5. Its paper, for the board");
  console.log(readFileSync(record.replace(/\.yaml$/, ".md"), "utf8"));
  heading("6. The check: rightly check");
  rightly("check");
  heading("7. The log: rightly log --out log/decisions.md");
  mkdirSync(join(folder, "log"), { recursive: true });
  rightly("log", "--out", "log/decisions.md");
  console.log(readFileSync(join(folder, "log", "decisions.md"), "utf8"));
  heading("Where it is");
  for (const file of [
    record,
    record.replace(/\.yaml$/, ".md"),
    join(folder, "log", "decisions.md"),
  ]) {
    console.log(relative(process.cwd(), file));
  }
}

// How long a person waits for the first question, and for a key to appear in a long text. Each runs in a real
// pseudo-terminal, as does the empty start of Node that the first question is compared with.
//
//   node bench/first-question.mjs [--rounds 20] [--beside FOLDER]
//
// --beside measures the program of another checkout too, in turn, and prints this program's time as a ratio to it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { spawn } from "@lydell/node-pty";
import { EMPTY, inTurn, printHead, printTable, programs } from "./compare.mjs";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "20" }, beside: { type: "string" } },
});
const rounds = Number(values.rounds);

function open(args, cwd) {
  const env = {
    ...process.env,
    RIGHTLY_CONFIG_DIR: join(cwd, ".settings"),
    TERM: "xterm-256color",
  };
  // Node reads it at every start, which has nothing to do with the program.
  delete env.NODE_EXTRA_CA_CERTS;
  const pty = spawn(process.execPath, args, { cwd, cols: 80, rows: 24, env });
  let output = "";
  const listeners = new Set();
  pty.onData((data) => {
    output += data;
    for (const listener of listeners) listener();
  });
  const ended = new Promise((done) => pty.onExit(done));
  const waitFor = (words, from = 0) =>
    new Promise((done) => {
      const look = () => {
        if (!output.slice(from).includes(words)) return;
        listeners.delete(look);
        done(performance.now());
      };
      listeners.add(look);
      look();
    });
  return { pty, ended, waitFor, length: () => output.length };
}

/** Opens a new record in a folder of its own. */
function openNew({ bin, flags = [] }) {
  const cwd = mkdtempSync(join(tmpdir(), "rightly-bench-"));
  const opened = open([bin, "new", ...flags, "A new footbridge"], cwd);
  const end = async () => {
    opened.pty.kill("SIGKILL");
    await opened.ended;
    rmSync(cwd, { recursive: true });
  };
  return { ...opened, end };
}

async function firstQuestion(subject) {
  const start = performance.now();
  const { waitFor, end } = openNew(subject);
  const at = await waitFor("Changing or ending something");
  await end();
  return { wall: at - start };
}

async function emptyStart() {
  const start = performance.now();
  await open(EMPTY.args, tmpdir()).ended;
  return { wall: performance.now() - start };
}

/** Opens a new record and puts 60 KB of text into a page. */
async function openLongText(subject) {
  const session = openNew(subject);
  const { pty, waitFor } = session;
  await waitFor("? guidance");
  pty.write("3");
  await waitFor("> 3.");
  pty.write("\r");
  await waitFor("0 words.");
  const paragraph = "Some words that somebody wrote. ".repeat(31);
  const text = Array.from({ length: 60 }, () => paragraph).join("\r\r");
  pty.write(`\x1b[200~${text}\r\rA: \x1b[201~`);
  await waitFor("| A:");
  return { name: subject.name, session };
}

/** The time from a key to its letter. */
async function echo({ pty, waitFor, length }, letter) {
  const from = length();
  const start = performance.now();
  pty.write(letter);
  return { wall: (await waitFor(letter, from)) - start };
}

const all = programs(values.beside);
const subjects = all.flatMap(({ name, bin }) => [
  { name: `${name}, rich`, bin, flags: [] },
  { name: `${name}, plain`, bin, flags: ["--plain"] },
]);
printHead(rounds, values.beside);
const found = await inTurn([...subjects, EMPTY], { rounds, uncounted: 2 }, (subject) =>
  subject === EMPTY ? emptyStart() : firstQuestion(subject),
);
console.log("\nFirst question");
printTable(found, [EMPTY.name, "other"], "wall");

console.log("\nA key behind 60 KB of text");
// Single keys are too quick to compare a few of them.
const letters = [..."thequickbrownfoxjumpsoverthelazydogagain".repeat(5)];
const pages = [];
for (const program of all) pages.push(await openLongText(program));
const keys = await inTurn(pages, { rounds: letters.length, uncounted: 0 }, ({ session }, round) =>
  echo(session, letters[round]),
);
printTable(keys, ["other"], "wall");
for (const [name, times] of keys) {
  const longest = Math.max(...times.map(({ wall }) => wall));
  console.log(`  ${name} took at most ${longest.toFixed(1)} ms`);
}
for (const { session } of pages) await session.end();
process.exit(0);

// How long a person waits for the first question, and for a key to be shown in a long text, in a real
// pseudo-terminal, beside an empty start of Node in the same.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { spawn } from "@lydell/node-pty";

const RUNS = Number(process.argv[2] ?? 20);
const BIN = resolve("bin/rightly.js");

function open(args, cwd) {
  const env = {
    ...process.env,
    RIGHTLY_CONFIG_DIR: join(cwd, ".settings"),
    TERM: "xterm-256color",
  };
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

async function firstQuestion(flags) {
  const cwd = mkdtempSync(join(tmpdir(), "rightly-bench-"));
  const start = performance.now();
  const { pty, ended, waitFor } = open([BIN, "new", ...flags, "A new footbridge"], cwd);
  const at = await waitFor("Changing or ending something");
  pty.kill("SIGKILL");
  await ended;
  rmSync(cwd, { recursive: true });
  return at - start;
}

async function emptyStart() {
  const start = performance.now();
  await open(["-e", "0"], tmpdir()).ended;
  return performance.now() - start;
}

/** Milliseconds from each of 40 keys to its letter, behind 60 KB of text. */
async function echoes() {
  const cwd = mkdtempSync(join(tmpdir(), "rightly-bench-"));
  const { pty, ended, waitFor, length } = open([BIN, "new", "A new footbridge"], cwd);
  await waitFor("? guidance");
  pty.write("3");
  await waitFor("> 3.");
  pty.write("\r");
  await waitFor("0 words.");
  const paragraph = "Some words that somebody wrote. ".repeat(31);
  pty.write(`\x1b[200~${Array.from({ length: 60 }, () => paragraph).join("\r\r")}\r\rA: \x1b[201~`);
  await waitFor("| A:");
  const times = [];
  for (const letter of "thequickbrownfoxjumpsoverthelazydogagains") {
    const from = length();
    const start = performance.now();
    pty.write(letter);
    times.push((await waitFor(letter, from)) - start);
  }
  pty.kill("SIGKILL");
  await ended;
  rmSync(cwd, { recursive: true });
  return times;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

console.log(`Node ${process.version}, ${RUNS} pairs after 2 that are not counted\n`);
for (const [name, flags] of [
  ["first question, rich", []],
  ["first question, plain", ["--plain"]],
]) {
  const pairs = [];
  for (let run = -2; run < RUNS; run += 1) {
    const pair = [await firstQuestion(flags), await emptyStart()];
    if (run >= 0) pairs.push(pair);
  }
  const ours = median(pairs.map(([our]) => our)).toFixed(0);
  const empty = median(pairs.map(([, peer]) => peer)).toFixed(0);
  const ratio = median(pairs.map(([our, peer]) => our / peer)).toFixed(2);
  console.log(`${name.padEnd(22)} ${ours} ms   node -e 0 ${empty} ms   ratio ${ratio}`);
}
const times = await echoes();
console.log(
  `a key behind 60 KB     ${median(times).toFixed(1)} ms, at most ${Math.max(...times).toFixed(1)} ms`,
);
process.exit(0);

// How long a start takes beside an empty start of Node, in turn in one run, so that a busy machine
// slows both. Prints medians and the median of the ratios, pair by pair.
import { execFileSync } from "node:child_process";
import { performance } from "node:perf_hooks";

const RUNS = Number(process.argv[2] ?? 40);
const PEER = ["-e", "0"];
const SUBJECTS = {
  "rightly --version": ["bin/rightly.js", "--version"],
  "rightly --help": ["bin/rightly.js", "--help"],
};

function milliseconds(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

console.log(`Node ${process.version}, ${RUNS} pairs after 3 that are not counted\n`);
for (const [name, args] of Object.entries(SUBJECTS)) {
  const pairs = [];
  for (let run = -3; run < RUNS; run += 1) {
    const pair = [milliseconds(args), milliseconds(PEER)];
    if (run >= 0) pairs.push(pair);
  }
  const ours = median(pairs.map(([our]) => our));
  const empty = median(pairs.map(([, peer]) => peer));
  const ratio = median(pairs.map(([our, peer]) => our / peer));
  console.log(
    `${name.padEnd(20)} ${ours.toFixed(1)} ms   node -e 0 ${empty.toFixed(1)} ms   ratio ${ratio.toFixed(2)}`,
  );
}

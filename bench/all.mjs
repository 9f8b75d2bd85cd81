// Measures the start, the first question and a check of both corpora, in under three minutes.
//
//   npm run bench -- [PEERS] [--beside FOLDER]
//
// PEERS and --beside are those of check.mjs.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./measure.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { beside: { type: "string" } },
});
const beside = values.beside === undefined ? [] : ["--beside", values.beside];

for (const [file, ...args] of [
  ["start.mjs", "--rounds", "20"],
  ["first-question.mjs", "--rounds", "10"],
  ["check.mjs", ...positionals, "--records", "1,500", "--rounds", "5"],
]) {
  const argv = [join(ROOT, "bench", file), ...args, ...beside];
  const { status } = spawnSync(process.execPath, argv, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  console.log("");
}

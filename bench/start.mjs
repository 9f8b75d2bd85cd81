// How long a start takes, as a ratio to an empty start of Node.
//
//   node bench/start.mjs [--rounds 40] [--beside FOLDER]
//
// --beside measures the program of another checkout too, in turn, and prints this program's CPU time as a ratio to it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EMPTY, inTurn, printHead, printTable, programs } from "./compare.mjs";
import { measuring, ROOT } from "./measure.mjs";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "40" }, beside: { type: "string" } },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), "rightly-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const measure = measuring(folder);

const subjects = programs(values.beside).flatMap(({ name, bin }) =>
  ["--version", "--help"].map((option) => ({ name: `${name} ${option}`, args: [bin, option] })),
);
printHead(rounds, values.beside);
const found = await inTurn([...subjects, EMPTY], { rounds, uncounted: 3 }, (subject) =>
  measure(subject, ROOT),
);
console.log("\nStart");
printTable(found, [EMPTY.name, "other"]);

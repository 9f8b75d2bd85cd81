// Compares programs. All take turns in one run, so that a busy machine slows all of them.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { median, middle, RIGHTLY } from "./measure.mjs";

/** An empty start of Node, which every bench measures too. */
export const EMPTY = { name: "node -e 0", args: ["-e", "0"] };

/**
 * The program of this checkout, and the program of another checkout if one is named.
 * @param beside Folder of the other checkout, which must be built.
 */
export function programs(beside) {
  const own = { name: "rightly", bin: RIGHTLY };
  if (beside === undefined) return [own];
  const folder = resolve(beside);
  if (!existsSync(join(folder, "dist/cli.js"))) {
    throw new Error(`${folder} does not hold a built program. Run npm run build there`);
  }
  return [own, { name: "other", bin: join(folder, "bin/rightly.js") }];
}

/**
 * Measures each subject once in every round, forwards and backwards by turns.
 * @param subjects `once` marks those that take too long for more than one round.
 * @param rounds `uncounted` rounds come first and are thrown away.
 * @param measureOne Takes a subject and the number of the round.
 * @returns The runs of each subject, by its name, in the order of the subjects.
 */
export async function inTurn(subjects, { rounds, uncounted = 1 }, measureOne) {
  const found = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = -uncounted; round < rounds; round += 1) {
    const ordered = round % 2 === 0 ? subjects : subjects.toReversed();
    for (const subject of ordered) {
      if (subject.once === true && round !== 0) continue;
      const one = await measureOne(subject, round);
      if (round >= 0) found.get(subject.name).push(one);
    }
  }
  return found;
}

/** The median of the ratios, round by round. */
export function ratio(runs, others, what) {
  const pairs = runs.slice(0, others.length);
  return median(pairs.map((run, at) => run[what] / others[at][what]));
}

/**
 * Prints a line for each subject: its medians and their ratios.
 * @param bases Names of the subjects to compare with. `other` is the same subject of the other program.
 * @param what The figure to compare: `cpu` or `wall`.
 */
export function printTable(found, bases, what = "cpu") {
  const isMeasured = (base) => [...found.keys()].some((name) => name.startsWith(base));
  for (const [name, runs] of found) {
    const { wall, cpu, peak } = middle(runs);
    const ratios = bases.filter(isMeasured).map((base) => {
      const others = found.get(base === "other" ? name.replace(/^rightly/, "other") : base);
      if (others === undefined || others === runs) return "";
      const times = ratio(runs, others, what);
      return `${times.toFixed(times < 10 ? 2 : 1)} x ${base}`;
    });
    const figures = [
      cpu === undefined ? "" : `${milliseconds(cpu)} CPU`,
      milliseconds(wall),
      peak === undefined ? "" : `${peak.toFixed(0)} MB`,
    ];
    const columns = [
      ...figures.map((figure) => figure.padStart(13)),
      ...ratios.map((figure) => figure.padStart(20)),
    ];
    console.log(`  ${name.padEnd(26)}${columns.join("")}`.trimEnd());
  }
}

function milliseconds(value) {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

export function printHead(rounds, beside) {
  const taken = rounds === 1 ? "one round" : `medians of ${rounds} rounds`;
  console.log(`Node ${process.version}, ${taken} in turn`);
  if (beside !== undefined) console.log(`other: ${resolve(beside)}`);
}

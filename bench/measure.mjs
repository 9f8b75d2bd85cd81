// Runs programs one after another as a person would start them, and takes the time, the CPU time and the most memory
// of each run.
import { spawnSync } from "node:child_process";
import { openSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { build } from "esbuild";

export const ROOT = resolve(import.meta.dirname, "..");
export const RIGHTLY = join(ROOT, "bin/rightly.js");

/**
 * Gives a function that runs a program and takes what it used.
 * @param folder Holds the files of the bench itself. No program that is measured reads it.
 */
export function measuring(folder) {
  const preload = join(folder, "peak.cjs");
  writeFileSync(
    preload,
    `process.on("exit", () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      process.stderr.write("\\nused " + maxRSS + " " + (userCPUTime + systemCPUTime) + "\\n");
    });`,
  );
  /**
   * Runs one program.
   * @param subject `ends` holds the exit codes that are not a failure; `stdin` is a file that is piped in.
   * @returns Time and CPU time in milliseconds, and the memory of the largest process in MB.
   */
  return function measure({ name, args, env: more = {}, ends = [0], stdin }, cwd) {
    const options = [`--require ${preload}`, more.NODE_OPTIONS ?? ""].join(" ");
    const env = { ...process.env, RIGHTLY_CACHE_DIR: join(folder, "kept"), ...more };
    // Node reads it at every start, which has nothing to do with the program.
    delete env.NODE_EXTRA_CA_CERTS;
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd,
      env: { ...env, NODE_OPTIONS: options },
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: [stdin === undefined ? "ignore" : openSync(stdin, "r"), "ignore", "pipe"],
    });
    if (!ends.includes(status))
      throw new Error(`${name} ended with ${status}: ${stderr.slice(-2000)}`);
    const wall = performance.now() - start;
    const used = [...stderr.matchAll(/^used (\d+) (\d+)$/gm)].map(([, ...all]) => all.map(Number));
    const sum = used.reduce((all, [, cpu]) => all + cpu, 0);
    return { wall, cpu: sum / 1000, peak: Math.max(...used.map(([peak]) => peak)) / 1024 };
  };
}

/** A module of the project as one file that Node runs. */
export async function bundled(folder, file, name) {
  const outfile = join(folder, name);
  await build({
    entryPoints: [join(ROOT, file)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    absWorkingDir: ROOT,
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return outfile;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The median of each figure. A figure that was not taken is `undefined`. */
export function middle(runs) {
  const of = (what) => median(runs.map((run) => run[what]));
  return { wall: of("wall"), cpu: of("cpu"), peak: of("peak") };
}

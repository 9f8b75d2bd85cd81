/** Runs the built program in a process of its own and measures what it took. */
import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const BIN = join(fileURLToPath(import.meta.url), "..", "..", "..", "bin", "rightly.js");

/** Said last of all, behind everything the program says. */
const MEASURE = `data:text/javascript,${encodeURIComponent(`
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    let memory = maxRSS / 1024;
    // Elsewhere than on Linux that of the process which started this one counts as well.
    try {
      const { readFileSync } = process.getBuiltinModule("node:fs");
      memory = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
    } catch {}
    process._rawDebug(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory }));
  });
`)}`;

export interface Measured {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Seconds. */
  cpu: number;
  /** MiB at the most. */
  memory: number;
}

export interface MeasuredOptions {
  cwd: string;
  /** A file that is piped in: what this process holds itself would count as the other's. */
  stdin?: string;
}

/** @param argv Arguments after the program's name. */
export function measured(argv: readonly string[], { cwd, stdin }: MeasuredOptions): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", MEASURE, BIN, ...argv],
    {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], RIGHTLY_CONFIG_DIR: join(cwd, ".settings") },
      maxBuffer: 512 * 1024 * 1024,
      timeout: 50_000,
      killSignal: "SIGKILL",
      stdio: [stdin === undefined ? "ignore" : openSync(stdin, "r"), "pipe", "pipe"],
    },
  );
  const lines = stderr.trimEnd().split("\n");
  const [last = ""] = lines.splice(-1);
  expect(last, stderr.slice(-2_000)).toMatch(/^\{"cpu"/);
  const { cpu, memory } = JSON.parse(last) as Pick<Measured, "cpu" | "memory">;
  return { code: status, stdout, stderr: lines.join("\n"), cpu, memory };
}

/** What any input is answered within. */
export function expectModest({ cpu, memory }: Measured): void {
  expect(cpu, "seconds of CPU").toBeLessThan(2);
  expect(memory, "MiB of memory").toBeLessThan(256);
}

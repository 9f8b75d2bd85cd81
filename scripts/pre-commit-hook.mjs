#!/usr/bin/env node
// The hook for the pre-commit framework. A repository that rightly init set up has the program in it, pinned
// by its content, and that one judges: nothing is installed. Elsewhere the hook's own clone builds it, once.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const clone = fileURLToPath(new URL("..", import.meta.url));
const PINNED = ".rightly/rightly.cjs";

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, options);
  if (error !== undefined) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/** The program of this clone, built if it was not. */
function ownProgram() {
  const program = `${clone}dist/rightly.cjs`;
  if (existsSync(program)) return program;
  console.error(`There is no ${PINNED} here (rightly init writes it), so Rightly is built, once.`);
  const building = { cwd: clone, stdio: ["ignore", 2, 2], shell: process.platform === "win32" };
  const install = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  const code = run("npm", install, building);
  if (code !== 0) process.exit(code);
  const built = run(process.execPath, ["scripts/build.mjs"], { ...building, shell: false });
  if (built !== 0) process.exit(built);
  return program;
}

const listed = spawnSync("git", ["ls-files", "-z", "--", `*${PINNED}`], { encoding: "utf8" });
const pinned = (listed.stdout ?? "")
  .split("\0")
  .filter((file) => `/${file}`.endsWith(`/${PINNED}`));
const check = (program, cwd) =>
  run(process.execPath, [program, "check", "--staged", ...process.argv.slice(2)], {
    cwd,
    stdio: "inherit",
  });
const codes =
  pinned.length === 0
    ? [check(ownProgram(), process.cwd())]
    : pinned.map((file) => check(PINNED, dirname(dirname(file))));
process.exitCode = Math.max(...codes);

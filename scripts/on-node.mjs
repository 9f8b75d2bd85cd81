// Runs tests on other versions of Node than the one that is installed, as npm keeps them:
// node scripts/on-node.mjs 22 24 -- src --exclude 'test/terminal/**'
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const given = process.argv.slice(2);
const end = given.includes("--") ? given.indexOf("--") : given.length;
const versions = given.slice(0, end);
const files = given.slice(end + 1);

const SYSTEMS = { linux: "linux", darwin: "darwin", win32: "win" };
const name = `node-${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;

/** Folder of the program `node` of a version, fetched once. */
function folderOf(version) {
  const folder = join(tmpdir(), `rightly-node-${version}`);
  const bin = join(folder, "node_modules", name, "bin");
  if (existsSync(bin)) return bin;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}\n");
  const install = ["install", "--no-save", "--ignore-scripts", `${name}@${version}`];
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", install, { cwd: folder, stdio: "inherit", shell });
  if (status !== 0) throw new Error(`${name} ${version} could not be fetched`);
  return bin;
}

if (versions.length === 0) throw new Error("name versions of Node, such as 22 24");
const failed = versions.filter((version) => {
  const bin = folderOf(version);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}` };
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const options = { cwd: root, stdio: "inherit", env };
  console.log(`Node ${version}:`);
  return spawnSync(join(bin, "node"), [vitest, "run", ...files], options).status !== 0;
});
if (failed.length > 0) console.log(`Something failed on Node ${failed.join(", ")}.`);
process.exitCode = failed.length > 0 ? 1 : 0;

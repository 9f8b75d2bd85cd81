// Makes what a person unpacks and starts, with nothing to install and no rights to ask for: Node as its makers
// signed it, the one file of the program, and a file to double-click. Nothing is fetched: the programs of Node
// are named.
//
//   node scripts/executables.mjs OUT --windows NODE.EXE --macos NODE
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { windows: { type: "string" }, macos: { type: "string" } },
});
const [out] = positionals;
if (out === undefined || (values.windows ?? values.macos) === undefined) {
  console.error("Name a folder, and a program of Node: OUT --windows NODE.EXE --macos NODE");
  process.exit(2);
}
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const PROGRAM = "dist/rightly.cjs";
const README =
  "This is Rightly. Unpack all of it into one folder, which may be on a stick or a shared drive.\n";

mkdirSync(out, { recursive: true });
if (values.windows !== undefined) makeForWindows(values.windows);
if (values.macos !== undefined) makeForMac(values.macos);
const sums = readdirSync(out)
  .filter((name) => name.startsWith("rightly-"))
  .sort()
  .map((name) => `${sha256(readFileSync(join(out, name)))}  ${name}\n`);
writeFileSync(join(out, "SHA256SUMS"), sums.join(""));

function makeForWindows(node) {
  // Kept with the ends of lines that git gives them, and wanted with those of Windows.
  const lines = (text) => Buffer.from(text.replace(/\r?\n/g, "\r\n"));
  // A day of no meaning, so that the same files make the same archive.
  const mtime = new Date(1980, 0, 1);
  const entry = (bytes) => [bytes, { mtime, level: 6 }];
  const zip = zipSync({
    "Rightly/Rightly.cmd": entry(lines(readFileSync("templates/executables/Rightly.cmd", "utf8"))),
    "Rightly/README.txt": entry(lines(`${README}To start: double-click Rightly.cmd.\n`)),
    "Rightly/node.exe": entry(readFileSync(node)),
    "Rightly/rightly.cjs": entry(readFileSync(PROGRAM)),
  });
  writeFileSync(join(out, `rightly-${version}-windows-x64.zip`), zip);
}

function makeForMac(node) {
  const folder = mkdtempSync(join(tmpdir(), "rightly-macos-"));
  try {
    const at = (name) => join(folder, "Rightly", name);
    mkdirSync(at(""), { recursive: true });
    writeFileSync(at("README.txt"), `${README}To start: open Rightly.command.\n`);
    copyFileSync("templates/executables/Rightly.command", at("Rightly.command"));
    copyFileSync(node, at("node"));
    copyFileSync(PROGRAM, at("rightly.cjs"));
    for (const name of ["Rightly.command", "node"]) chmodSync(at(name), 0o755);
    const archive = resolve(out, `rightly-${version}-macos.tar.gz`);
    const { status, stderr } = spawnSync("tar", ["-czf", archive, "-C", folder, "Rightly"]);
    if (status !== 0) throw new Error(`tar: ${stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

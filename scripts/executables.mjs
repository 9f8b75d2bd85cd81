// Makes what a person unpacks and starts, with nothing to install and no rights to ask for. Nothing is fetched:
// the programs of Node are named.
//
//   node scripts/executables.mjs OUT --windows NODE.EXE --macos NODE
//     archives: Node as its makers signed it, the one file of the program, and a file to double-click
//   node scripts/executables.mjs OUT --single-windows NODE.EXE --single-linux NODE --single-macos NODE [--maker NODE]
//     single programs, with that file inside; a Mac starts its own only after it was signed there
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
import { makeSingleExecutable } from "./single-executable.mjs";

const SYSTEMS = ["windows", "macos", "single-windows", "single-linux", "single-macos"];
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries([...SYSTEMS, "maker"].map((name) => [name, { type: "string" }])),
});
const [out] = positionals;
if (out === undefined || SYSTEMS.every((name) => values[name] === undefined)) {
  console.error(
    "Name a folder, and a program of Node: OUT --windows NODE.EXE --macos NODE --single-windows NODE.EXE --single-linux NODE",
  );
  process.exit(2);
}
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const PROGRAM = "dist/rightly.cjs";
const README =
  "This is Rightly. Unpack all of it into one folder, which may be on a stick or a shared drive.\n";

mkdirSync(out, { recursive: true });
if (values.windows !== undefined) makeForWindows(values.windows);
if (values.macos !== undefined) makeForMac(values.macos);
if (values["single-windows"] !== undefined) {
  await makeSingleForWindows(values["single-windows"]);
}
for (const [name, arch] of [
  ["linux", "x64"],
  ["macos", "arm64"],
]) {
  const node = values[`single-${name}`];
  if (node !== undefined) await makeSingleInArchive(node, `rightly-${version}-${name}-${arch}`);
}
const sums = readdirSync(out)
  .filter((name) => name.startsWith("rightly-"))
  .sort()
  .map((name) => `${sha256(readFileSync(join(out, name)))}  ${name}\n`);
writeFileSync(join(out, "SHA256SUMS"), sums.join(""));

function makeForWindows(node) {
  // Kept with the ends of lines that git gives them, and wanted with those of Windows.
  const lines = (text) => Buffer.from(text.replace(/\r?\n/g, "\r\n"));
  const zip = zipSync({
    "Rightly/Rightly.cmd": entry(lines(readFileSync("templates/executables/Rightly.cmd", "utf8"))),
    "Rightly/README.txt": entry(lines(`${README}To start: double-click Rightly.cmd.\n`)),
    "Rightly/node.exe": entry(readFileSync(node)),
    "Rightly/rightly.cjs": entry(readFileSync(PROGRAM)),
  });
  writeFileSync(join(out, `rightly-${version}-windows-x64.zip`), zip);
}

/** With a day of no meaning, so that the same files make the same archive. */
function entry(bytes) {
  return [bytes, { mtime: new Date(1980, 0, 1), level: 6 }];
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
    pack(folder, "Rightly", `rightly-${version}-macos-arm64-with-node.tar.gz`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeSingleForWindows(node) {
  const folder = mkdtempSync(join(tmpdir(), "rightly-single-"));
  try {
    const program = join(folder, "rightly.exe");
    await makeSingleExecutable({ node, maker: values.maker, program: PROGRAM, out: program });
    const zip = zipSync({ "rightly.exe": entry(readFileSync(program)) });
    writeFileSync(join(out, `rightly-${version}-windows-x64-single.zip`), zip);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is downloaded by itself may not be started; what is unpacked may. */
async function makeSingleInArchive(node, name) {
  const folder = mkdtempSync(join(tmpdir(), "rightly-single-"));
  try {
    await makeSingleExecutable({
      node,
      maker: values.maker,
      program: PROGRAM,
      out: join(folder, "rightly"),
    });
    pack(folder, "rightly", `${name}.tar.gz`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pack(folder, name, archive) {
  const { status, stderr } = spawnSync("tar", ["-czf", resolve(out, archive), "-C", folder, name]);
  if (status !== 0) throw new Error(`tar: ${stderr}`);
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

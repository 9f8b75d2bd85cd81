#!/usr/bin/env node
"use strict";
// Rightly VERSION: the whole program in one file. It needs Node.js 20.19 or later and nothing else.
// The licences of the packages in it stand below, under "licences.txt".
const path = require("node:path");
const vm = require("node:vm");

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Error: Rightly needs Node.js 20.19 or later, and this is ${process.versions.node}\n`,
  );
  process.exit(3);
}

/** Where each part of the program is in the comment at the end of this file, from its first letter. */
const parts = PARTS;
const start = DATA_START;
const own = ownBytes();
const loaded = new Map();
const compiled = COMPILED_CODE;

/** A file of the program, compiled when it is first wanted. */
function load(name) {
  const found = loaded.get(name);
  if (found !== undefined) return found.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const run = compile(name);
  run(module.exports, (wanted) => requireFrom(wanted), module);
  return module.exports;
}

function compile(name) {
  const source = `(function (exports, require, module) {${textOf(name)}\n})`;
  const script = new vm.Script(source, {
    filename: path.join(__filename, name),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...compiled.before(name),
  });
  compiled.after(name, script);
  return script.runInThisContext();
}
function requireFrom(wanted) {
  if (wanted === "rightly:store") return store;
  return wanted.startsWith("./") ? load(wanted.slice(2)) : require(wanted);
}

/** What the program has instead of a folder of its own. */
const store = {
  load,
  storedBytes(name) {
    if (name === "dist/rightly.cjs") return own;
    return Buffer.from(textOf(name), isPacked(name) ? "base64" : "utf8");
  },
  storedNames: (folder) =>
    Object.keys(parts).filter((name) => name.startsWith(`${folder}/`) && !isPacked(name)),
  // A single executable is started by its own name alone.
  storedStart: () => (isExecutable() ? [] : [__filename]),
  storedPath: (name) => path.join(__filename, ...name.split("/")),
};

function isExecutable() {
  return require("node:module").isBuiltin("node:sea") && require("node:sea").isSea();
}

/** This file, which may lie inside a single executable. */
function ownBytes() {
  return isExecutable()
    ? Buffer.from(require("node:sea").getRawAsset("rightly.cjs"))
    : require("node:fs").readFileSync(__filename);
}

function textOf(name) {
  const part = parts[name];
  if (part === undefined) throw new Error(`${name} is not in the program`);
  const [at, length] = part;
  return JSON.parse(own.latin1Slice(start + at, start + at + length));
}

/** Bytes that are no text are there in base64. */
function isPacked(name) {
  return name.endsWith(".docx");
}

if (require.main === module || require.main === undefined) {
  load("cli.js").runProcess(process.argv.slice(2));
}

#!/usr/bin/env node
"use strict";
// Rightly VERSION: the whole program in one file. It needs Node.js 20.19 or later and nothing else.
// The licences of the packages in it stand below, under "licences.txt".
const texts = TEXTS;
const bytes = BYTES;
const code = CODE;

const path = require("node:path");
const vm = require("node:vm");

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Error: Rightly needs Node.js 20.19 or later, and this is ${process.versions.node}\n`,
  );
  process.exit(3);
}

const loaded = new Map();

/** A file of the program, compiled when it is first wanted. */
function load(name) {
  const found = loaded.get(name);
  if (found !== undefined) return found.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const run = vm.compileFunction(code[name], ["exports", "require", "module"], {
    filename: path.join(__filename, name),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  run(module.exports, (wanted) => requireFrom(wanted), module);
  return module.exports;
}

function requireFrom(wanted) {
  if (wanted === "rightly:store") return store;
  return wanted.startsWith("./") ? load(wanted.slice(2)) : require(wanted);
}

/** What the program has in place of a folder of its own. */
const store = {
  load,
  storedBytes(name) {
    if (name === "dist/rightly.cjs") return ownBytes();
    const encoded = bytes[name];
    return encoded === undefined
      ? Buffer.from(textOf(name), "utf8")
      : Buffer.from(encoded, "base64");
  },
  storedNames: (folder) => Object.keys(texts).filter((name) => name.startsWith(`${folder}/`)),
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
  const text = texts[name];
  if (text === undefined) throw new Error(`${name} is not in the program`);
  return text;
}

if (require.main === module || require.main === undefined) {
  load("cli.js").runProcess(process.argv.slice(2));
}

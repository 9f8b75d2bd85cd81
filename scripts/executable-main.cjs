"use strict";
// What a single executable starts: the one file of the program, which lies inside it and is never unpacked.
const path = require("node:path");
const { getAsset } = require("node:sea");
const vm = require("node:vm");

const wasOpened = isDoubleClick();
const program = { exports: {} };
const names = ["exports", "require", "module", "__filename", "__dirname"];
const run = vm.compileFunction(getAsset("rightly.cjs", "utf8"), names, {
  filename: process.execPath,
});
const ask = Object.assign((name) => require(name), { main: program });
if (wasOpened) openAtHome();
run(program.exports, ask, program, process.execPath, path.dirname(process.execPath));

/** Windows opens what is double-clicked without words, in the folder where it lies. */
function isDoubleClick() {
  if (process.platform !== "win32" || process.argv.length > 2) return false;
  return path.relative(path.dirname(process.execPath), process.cwd()) === "";
}

/** Records belong with a person's documents, and the window stays: it knows rightly as a command. */
function openAtHome() {
  const { USERPROFILE = "", SystemRoot = "C:\\Windows" } = process.env;
  try {
    process.chdir(path.join(USERPROFILE, "Documents"));
  } catch {
    // Where there is no such folder, the one where the program lies has to do.
  }
  process.on("exit", () => {
    const { dir, name } = path.parse(process.execPath);
    process.stdout.write(
      `\nTo start, type a command such as ${name} new, and press Enter. To close this window: exit\n`,
    );
    const others = Object.entries(process.env).filter(([key]) => !/^path$/i.test(key));
    const env = {
      ...Object.fromEntries(others),
      PATH: `${dir};${process.env.PATH}`,
      // What lies in the folder where one works is not a command.
      NoDefaultCurrentDirectoryInExePath: "1",
    };
    const shell = path.join(SystemRoot, "System32", "cmd.exe");
    require("node:child_process").spawnSync(shell, ["/d", "/k"], { stdio: "inherit", env });
  });
}

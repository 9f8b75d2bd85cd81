// Starts programs of Windows: on Windows itself, elsewhere under Wine, with a disk of Wine's own that is thrown
// away. Output goes to files, for Node under Wine writes into no pipe.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { spawn as openPty } from "@lydell/node-pty";

export const isWindows = process.platform === "win32";

/** What will be installed where this cannot run; `undefined` where it can. */
export function whatIsMissing() {
  if (isWindows || spawnSync("wine", ["--version"]).status === 0) return undefined;
  return "Wine is not installed, so nothing was tried. On Debian: apt-get install wine64 wine";
}

/** A folder for the story, and how programs are started in it. */
export function openMachine() {
  const home = mkdtempSync(join(tmpdir(), "rightly on a stick ü "));
  const env = isWindows ? ownEnvironment(home) : wineEnvironment(home);
  if (!isWindows) spawnSync("wineboot", ["-i"], { env, stdio: "ignore" });
  const command = (argv) => (isWindows ? argv : ["wine", ...argv]);
  return {
    home,
    /** As a program of Windows writes it. */
    named: (path) => (isWindows ? path : `Z:${path.replaceAll("/", "\\")}`),
    /** Wine's own shell has one code for every failure of what it calls. */
    endedWith: (wanted, code) => code === wanted || (!isWindows && wanted !== 0 && code === 1),
    run: (argv, options) => runWithFiles(command(argv), { env, home, ...options }),
    /** A program that goes on until it is stopped. */
    start: (argv, { cwd }) => {
      const [file, ...args] = command(argv);
      return spawn(file, args, { cwd, env, stdio: "ignore" });
    },
    type: (argv, options) => typeInTerminal(command(argv), { env, ...options }),
    close: () => {
      if (!isWindows) spawnSync("wineserver", ["-k"], { env });
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function wineEnvironment(home) {
  return {
    PATH: process.env["PATH"],
    HOME: home,
    LANG: "C.UTF-8",
    TERM: "xterm-256color",
    WINEPREFIX: join(home, ".wine"),
    WINEDEBUG: "-all",
    WINEDLLOVERRIDES: "mscoree,mshtml=",
    // Wine calls itself an older Windows than Node asks for.
    NODE_SKIP_PLATFORM_CHECK: "1",
  };
}

/** That of this machine, without the folders in which there is a Node. */
function ownEnvironment(home) {
  const { PATH, Path, ...others } = process.env;
  const without = (PATH ?? Path ?? "")
    .split(delimiter)
    .filter((folder) => !/node|npm/i.test(folder));
  return { ...others, PATH: without.join(delimiter), USERPROFILE: home, APPDATA: home };
}

function runWithFiles([file, ...args], { cwd, env, home, input = "", more = {} }) {
  const names = ["in", "out", "err"].map((name) => join(home, `standard-${name}`));
  writeFileSync(names[0], input);
  const files = names.map((name, at) => openSync(name, at === 0 ? "r" : "w"));
  const { status } = spawnSync(file, args, {
    cwd,
    env: { ...env, ...more },
    stdio: files,
    timeout: 180_000,
  });
  for (const one of files) closeSync(one);
  const [, out, err] = names.map((name) => readFileSync(name, "utf8").replaceAll("\r\n", "\n"));
  return { code: status, said: out + err };
}

/**
 * Runs a program in a terminal, and types each line once what it waits for is on the screen.
 * @param lines Pairs of what to wait for and what to type then.
 */
function typeInTerminal([file, ...args], { cwd, env, lines }) {
  return new Promise((resolve) => {
    const pty = openPty(file, args, { cwd, env, cols: 100, rows: 40, name: "xterm-256color" });
    const waiting = [...lines];
    let whole = "";
    let since = 0;
    const limit = setTimeout(() => pty.kill(), 120_000);
    pty.onData((data) => {
      whole += data;
      while (waiting.length > 0) {
        const [[awaited, keys]] = waiting;
        const at = plain(whole).indexOf(awaited, since);
        if (at === -1) return;
        waiting.shift();
        since = at + awaited.length;
        // A key that comes before the page is ready for it belongs to no page.
        if (keys !== "") setTimeout(() => pty.write(keys), 300);
      }
    });
    pty.onExit(({ exitCode }) => {
      clearTimeout(limit);
      resolve({ code: exitCode, said: plain(whole), missed: waiting.map(([awaited]) => awaited) });
    });
  });
}

/** What a person reads: without the codes that move and colour. */
function plain(text) {
  return text
    .replace(/\u001b\[[0-9;?]*[A-Za-z]|\u001b\][^\u0007]*\u0007/g, "")
    .replace(/\r+\n/g, "\n");
}

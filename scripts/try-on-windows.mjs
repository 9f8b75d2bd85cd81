// Tries the archive and the single program for Windows as a person would, on Windows or under Wine, and prints a
// table of each step, what is expected, and whether it was seen. Ends with 1 if one was not, with 2 if nothing
// could be tried.
//
//   node scripts/try-on-windows.mjs ARCHIVE.zip [SINGLE.zip] [--out FILE]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { isWindows, openMachine, whatIsMissing } from "./windows/machine.mjs";
import { tellStory } from "./windows/story.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, only: { type: "string" } },
});
const [archive, single] = positionals;
const missing = archive === undefined ? "Name the archive for Windows" : whatIsMissing();
if (missing !== undefined) {
  console.error(missing);
  process.exit(2);
}

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const machine = openMachine();
const steps = [];
const note = (way) => (step) => {
  steps.push({ way, ...step });
  console.error(`${step.isSeen ? "seen    " : "NOT SEEN"} ${way}: ${step.typed}`);
};
try {
  unpack(archive, machine.home);
  const starter = machine.named(join(machine.home, "Rightly", "Rightly.cmd"));
  const ways = [["Rightly.cmd", ["cmd", "/d", "/c", "call", starter]]];
  if (single !== undefined) {
    const place = join(machine.home, "single ü");
    unpack(single, place);
    ways.push(["rightly.exe", [machine.named(join(place, "rightly.exe"))]]);
  }
  noNode(note("none"));
  for (const [name, way] of ways.filter(
    ([name]) => values.only === undefined || values.only === name,
  )) {
    const folder = join(machine.home, `policy of ${name} ü`);
    await opened({ name, way, note: note(name) });
    await tellStory({ machine, way, folder, note: note(name) });
  }
} finally {
  machine.close();
}
const text = report();
if (values.out !== undefined) writeFileSync(values.out, text);
process.stdout.write(table());
process.exitCode = steps.every(({ isSeen }) => isSeen) ? 0 : 1;

function unpack(file, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(file))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

function noNode(tell) {
  const { code, said } = machine.run(["cmd", "/d", "/c", "node --version"], { cwd: machine.home });
  tell({
    typed: "node --version",
    expected: "there is no Node on the PATH",
    isSeen: code !== 0,
    said,
  });
}

/** Without words, as a double-click starts it: the home of the program, in a window that stays and takes commands. */
async function opened({ name, way, note: tell }) {
  const { code, said, missed } = await machine.type(way, {
    cwd: join(machine.home, name === "rightly.exe" ? "single ü" : "Rightly"),
    lines: [
      ["What you can do", ""],
      ["To start, type a command", ""],
      [">", "rightly --version\r"],
      [`${version}\n`, "exit\r"],
    ],
  });
  tell({
    typed: "a double-click; then rightly --version and exit",
    expected: "the home of the program, in a window that stays and knows rightly",
    isSeen: code === 0 && missed.length === 0,
    said: `exit ${code}\n${missed.map((awaited) => `never said: ${awaited}\n`).join("")}${said}`,
  });
}

function table() {
  const cell = (words) => words.replaceAll("|", "\\|").replaceAll("\n", " ");
  const rows = steps.map(
    ({ way, typed, expected, isSeen }) =>
      `| ${way} | ${cell(typed)} | ${cell(expected)} | ${isSeen ? "yes" : "NO"} |`,
  );
  const where = isWindows ? "Windows" : "Wine";
  const seen = steps.filter(({ isSeen }) => isSeen).length;
  return `${["| started by | step | expected | seen |", "|---|---|---|---|", ...rows].join("\n")}\n\n${seen} of ${steps.length} seen, under ${where}.\n`;
}

function report() {
  const whole = steps.map(
    ({ way, typed, expected, isSeen, said }) =>
      `${isSeen ? "seen" : "NOT SEEN"} · ${way}: ${typed}\nexpected: ${expected}\n${said.replace(/^/gm, "    ").trimEnd()}\n`,
  );
  return `${table()}\n${whole.join("\n")}`;
}

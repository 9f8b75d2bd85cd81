// What is tried on Windows, step by step: what is typed, what is expected, and what was seen.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { planted, plantedEditor } from "./planted.mjs";

const ANSWERS = "examples/answers/short-breaks.yaml";
const TITLE = "Short breaks for 19 to 25 year olds";

/**
 * Every step in turn.
 * @param way How the program is started: the arguments before its own.
 * @param note Takes a step, what is expected in words, whether it was seen, and what was said.
 */
export async function tellStory({ machine, way, folder, note }) {
  mkdirSync(folder, { recursive: true });
  const rightly = (args, more = {}) => machine.run([...way, ...args], { cwd: folder, ...more });
  const at = (...names) => join(folder, ...names);
  const step = (typed, expected, { code, said }, isSeen) =>
    note({ typed, expected, isSeen: isSeen({ code, said }), said: `exit ${code}\n${said}` });
  const tools = { machine, way, folder, rightly, at, step, note };

  beginning(tools);
  await walkInTerminal(tools);
  const record = wholeRecord(tools);
  documents(tools, record);
  filesOfWindows(tools, record);
  await heldOpen(tools);
  reservedNames(tools);
  planted(tools);
  await plantedEditor(tools);
}

function beginning({ rightly, step, at }) {
  step(
    "--version",
    "the version",
    rightly(["--version"]),
    ({ code, said }) => code === 0 && /^\d+\.\d+\.\d+\n$/.test(said),
  );
  step(
    "init --ci github",
    "a policy repository",
    rightly(["init", "--ci", "github"]),
    ({ code }) =>
      code === 0 &&
      [".rightly/rightly.cjs", "rightly.yaml", ".github/workflows/decision-records.yml"].every(
        (name) => existsSync(at(name)),
      ),
  );
  step(
    "init --ci github, advice",
    "no && for PowerShell",
    rightly(["init", "--ci", "github"]),
    ({ said }) => !said.includes("&&"),
  );
  step("check, no record yet", "exit 0", rightly(["check"]), ({ code }) => code === 0);
}

/** The walk in plain lines, in a terminal, from the first question to where it is put aside. */
async function walkInTerminal({ machine, way, folder, note, rightly, step }) {
  const { code, said, missed } = await machine.type([...way, "new", "--plain"], {
    cwd: folder,
    lines: [
      ["What is this decision about?", "A footbridge over the mill stream\r"],
      ["Type a number from 1 to", "3\r"],
      [
        "To finish, type a full stop alone on a line.",
        "A bridge that wheelchairs can use, ü and all.\r.\r",
      ],
      ["Question:", "\u0003"],
    ],
  });
  note({
    typed: "new --plain, with keys in a console",
    expected: "three answers, each saved; left with Ctrl+C",
    isSeen: missed.length === 0 && /Saved/.test(said),
    said: `exit ${code}\n${missed.map((awaited) => `never said: ${awaited}\n`).join("")}${said}`,
  });
  step(
    "check, after the walk",
    "the draft is there",
    rightly(["check"]),
    ({ code: found, said: words }) => found === 0 && words.includes("footbridge"),
  );
}

function wholeRecord({ machine, rightly, at, step }) {
  copyFileSync(ANSWERS, at("answers.yaml"));
  const made = rightly(["new", "--answers", "answers.yaml"]);
  step(
    "new --answers answers.yaml",
    "a decided record and its paper, with / in every path",
    made,
    ({ code, said }) =>
      code === 0 && said.includes("Record: decisions/2") && said.includes("Paper:"),
  );
  const [, record = ""] = /Record: (\S+)/.exec(made.said) ?? [];
  step(
    `check ${record}`,
    "Record complete",
    rightly(["check", record]),
    ({ code, said }) => code === 0 && said.includes("Record complete"),
  );
  const typed = record.replaceAll("/", "\\");
  step(
    `check ${typed}`,
    "the same by \\",
    rightly(["check", typed]),
    ({ code, said }) => code === 0 && said.includes(record),
  );
  step(
    `check ${machine.named(at(record))}`,
    "the same by its whole path",
    rightly(["check", machine.named(at(record))]),
    ({ code, said }) => code === 0 && said.includes("Record complete"),
  );
  step(
    "check decisions\\*\\*.yaml",
    "every record: the program itself expands *",
    rightly(["check", "decisions\\*\\*.yaml"]),
    ({ code, said }) => code === 0 && said.includes("2 records"),
  );
  return record;
}

function documents({ rightly, at, step }, record) {
  const paper = rightly(["paper", record, "--out", "paper.docx"]);
  step(
    "paper RECORD --out paper.docx",
    "a Word paper with the title in it",
    paper,
    ({ code }) => code === 0 && partOf(at("paper.docx"), "word/document.xml").includes(TITLE),
  );
  const log = rightly(["log", "--out", "log.xlsx"]);
  step(
    "log --out log.xlsx",
    "a workbook with the title in it",
    log,
    ({ code }) => code === 0 && wholeText(at("log.xlsx")).includes(TITLE),
  );
  const site = rightly(["site", "public"]);
  step(
    "site public",
    "a register with a page for the decision",
    site,
    ({ code }) =>
      code === 0 &&
      existsSync(at("public/index.html")) &&
      readFileSync(at("public/index.html"), "utf8").includes(TITLE),
  );
  const plan = rightly(["actions", "--out", "actions.ics"]);
  step(
    "actions --out actions.ics",
    "a calendar",
    plan,
    ({ code }) =>
      code === 0 && readFileSync(at("actions.ics"), "utf8").startsWith("BEGIN:VCALENDAR"),
  );
}

function filesOfWindows({ rightly, at, step }, record) {
  const text = readFileSync(at(record), "utf8");
  writeFileSync(at(record), text.replaceAll("\n", "\r\n"));
  step(
    "check, a record with the ends of lines of Windows",
    "Record complete",
    rightly(["check", record]),
    ({ code, said }) => code === 0 && said.includes("Record complete"),
  );
  writeFileSync(at(record), text);
  const capital = rightly(["check", "Decisions"]);
  step(
    "check Decisions, for decisions",
    "each record once, by its name on the disk",
    capital,
    ({ code, said }) =>
      code === 0 && !said.includes("id-duplicate") && !said.includes("Decisions/"),
  );
  const answers = Buffer.from(
    `\ufeff${readFileSync(at("answers.yaml"), "utf8").replaceAll(TITLE, "A form that PowerShell wrote")}`,
    "utf16le",
  );
  writeFileSync(at("powershell.yaml"), answers);
  step(
    "new --answers FILE, as PowerShell writes it (UTF-16)",
    "one sentence, exit 2 or 3, or a record",
    rightly(["new", "--answers", "powershell.yaml"]),
    ({ code, said }) => code === 0 || /UTF-?(?:16|8)/.test(said),
  );
}

/** Another program has the workbook open, as Excel would. */
async function heldOpen({ machine, folder, rightly, at, step }) {
  const hold = "ping -n 60 127.0.0.1 < log.xlsx > held.txt";
  const holder = machine.start(["cmd", "/d", "/c", hold], { cwd: folder });
  const until = Date.now() + 20_000;
  while (!existsSync(at("held.txt")) && Date.now() < until) {
    await new Promise((go) => setTimeout(go, 200));
  }
  const before = readFileSync(at("log.xlsx"));
  step(
    "log --out log.xlsx, while another program has it open",
    "not saved, says so, keeps the new one beside it",
    rightly(["log", "--out", "log.xlsx"]),
    ({ code, said }) =>
      machine.endedWith(3, code) &&
      /open/.test(said) &&
      readFileSync(at("log.xlsx")).equals(before) &&
      readdirSync(folder).some((name) => name.includes(".unsaved")),
  );
  holder.kill();
  machine.run(["taskkill", "/f", "/im", "ping.exe"], { cwd: folder });
}

function reservedNames({ machine, rightly, at, step, folder }) {
  for (const args of [
    ["log", "--out", "con.md"],
    ["log", "--out", "nul.md"],
    ["questions", "--out", "aux.yaml"],
    ["site", "com1"],
  ]) {
    const before = readdirSync(folder).length;
    step(
      args.join(" "),
      "refused, nothing written",
      rightly(args),
      ({ code, said }) =>
        machine.endedWith(2, code) &&
        said.includes("Windows keeps that name") &&
        readdirSync(folder).length === before,
    );
  }
  copyFileSync("examples/answers/library-hours.yaml", at("hours.yaml"));
  const renamed = readFileSync(at("hours.yaml"), "utf8").replace(/^title: .*$/m, "title: Con");
  writeFileSync(at("hours.yaml"), renamed);
  step(
    "new --answers, titled Con",
    "a record under a name that Windows can open",
    rightly(["new", "--answers", "hours.yaml"]),
    ({ code, said }) => code === 0 && !/[\\/]con\.yaml/i.test(said),
  );
}

function partOf(file, name) {
  return strFromU8(unzipSync(new Uint8Array(readFileSync(file)))[name] ?? new Uint8Array());
}

function wholeText(file) {
  return Object.values(unzipSync(new Uint8Array(readFileSync(file))))
    .map((bytes) => strFromU8(bytes, true))
    .join("");
}

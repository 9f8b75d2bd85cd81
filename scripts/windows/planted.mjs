// What lies in the folder of a repository and has the name of a program is not started.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A program named git.exe lies in the folder; it is Node, which the environment tells to leave a mark. */
export function planted({ machine, folder, rightly, at, step }) {
  copyFileSync(join(machine.home, "Rightly", "node.exe"), at("git.exe"));
  const mark =
    'if (/git/i.test(process.execPath)) require("fs").writeFileSync("git-ran.txt", "ran");\n';
  writeFileSync(at("mark.cjs"), mark);
  for (const name of [".git/objects", ".git/refs"]) mkdirSync(at(name), { recursive: true });
  writeFileSync(at(".git/HEAD"), "ref: refs/heads/main\n");
  const more = { NODE_OPTIONS: "--require ./mark.cjs" };
  const control = machine.run(["cmd", "/d", "/c", "git rev-parse HEAD"], { cwd: folder, more });
  step("git, typed in cmd", "control: the planted git.exe is what runs", control, () =>
    existsSync(at("git-ran.txt")),
  );
  const commands = [
    ["check", "--since", "main"],
    ["check", "--staged"],
    ["check"],
    ["init", "--dry-run"],
  ];
  for (const args of commands) {
    writeFileSync(at("git-ran.txt"), "");
    const seen = rightly(args, { more });
    step(
      `${args.join(" ")}, git.exe in the folder`,
      "it is not started",
      seen,
      () => readFileSync(at("git-ran.txt"), "utf8") === "",
    );
  }
}

/** The same for the editor that Windows has. */
export async function plantedEditor({ machine, way, folder, at, step, note }) {
  writeFileSync(at("notepad.bat"), "@echo ran> notepad-ran.txt\r\n");
  const control = machine.run(["cmd", "/d", "/c", "notepad"], { cwd: folder });
  step("notepad, typed in cmd", "control: the planted notepad.bat is what runs", control, () =>
    existsSync(at("notepad-ran.txt")),
  );
  writeFileSync(at("notepad-ran.txt"), "");
  const { code, said, missed } = await machine.type([...way, "new", "--plain", "Planted"], {
    cwd: folder,
    lines: [
      ["Type a number from 1 to", "3\r"],
      ["To finish, type a full stop alone on a line.", "e\r"],
      ["otepad", "\u0003"],
    ],
  });
  note({
    typed: "e for the editor, notepad.bat in the folder",
    expected: "it is not started",
    isSeen: readFileSync(at("notepad-ran.txt"), "utf8") === "",
    said: `exit ${code}\n${missed.join("\n")}${said}`,
  });
}

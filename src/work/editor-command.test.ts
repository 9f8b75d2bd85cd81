// Promise: an editor is what PATH or the person names, and never a file of its name in the folder one is in.
import { describe, expect, it } from "vitest";
import { editorCommand } from "./editor-command.ts";

const FILE = "C:\\work\\policy\\text.txt";
const NOTEPAD = "C:\\Windows\\System32\\notepad.exe";
const PLUS = "C:\\Program Files\\Notepad++\\notepad++.exe";

function onWindows(command: string, there: readonly string[], path = ".;C:\\Windows\\System32") {
  const isProgram = (one: string): boolean => there.includes(one);
  return editorCommand(command, FILE, { env: { Path: path }, platform: "win32", isProgram });
}

describe("on Windows", () => {
  it.each([
    ["a bare name", "notepad", `"${NOTEPAD}"`],
    ["a name with its ending", "notepad.exe", `"${NOTEPAD}"`],
    ["a name with options", "notepad /a -b", `"${NOTEPAD}" /a -b`],
    ["a name in quotes", '"notepad" /a', `"${NOTEPAD}" /a`],
    ["a path with spaces", PLUS, `"${PLUS}"`],
    ["a path in quotes with options", `"${PLUS}" -multiInst`, `"${PLUS}" -multiInst`],
  ])("starts %s by its whole path", (_, command, program) => {
    const started = onWindows(command, [NOTEPAD, PLUS, ".\\notepad.bat", "notepad", "notepad.exe"]);
    expect(started).toMatchObject({ program, args: [`"${FILE}"`], shell: true });
    expect(started?.env).toEqual({
      PATH: "C:\\Windows\\System32",
      NoDefaultCurrentDirectoryInExePath: "1",
    });
  });

  it.each([
    ["what is only in the folder one is in", "notepad"],
    ["what is only there, in quotes", '"notepad.bat"'],
    ["a path from there", ".\\notepad.bat"],
    ["a path in a folder there", "tools\\notepad.bat /a"],
    ["a path on the drive one is on", "\\notepad.bat"],
    ["nothing", ""],
  ])("does not start %s", (_, command) => {
    const there = ["notepad.bat", ".\\notepad.bat", "notepad", "\\notepad.bat"];
    expect(onWindows(command, there)).toBeUndefined();
  });
});

it("leaves a command line to the shell elsewhere, with folders of PATH that are written whole", () => {
  const sources = { env: { PATH: ".::/usr/bin", HOME: "/h" }, platform: "linux" };
  const none = { ...sources, isProgram: () => false };
  expect(editorCommand("code --wait", "/r/x", none)).toEqual({
    program: "/bin/sh",
    args: ["-c", 'code --wait "$1"', "sh", "/r/x"],
    shell: false,
    env: { PATH: "/usr/bin", HOME: "/h" },
  });
  const all = { ...sources, isProgram: () => true };
  expect(editorCommand("/opt/my editor", "/r/x", all)?.program).toBe("/opt/my editor");
  expect(editorCommand("nano", "/r/x", all)?.program).toBe("/bin/sh");
});

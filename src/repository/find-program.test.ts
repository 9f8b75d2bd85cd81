// Promise: a program is started from a folder of PATH that is written whole, never from the folder one is in.
import { describe, expect, it } from "vitest";
import { findProgram, safePath } from "./find-program.ts";

const REPOSITORY = "C:\\work\\policy";

function onWindows(name: string, path: string, there: readonly string[], pathext?: string) {
  const isProgram = (one: string): boolean =>
    there.some((file) => file.toLowerCase() === one.toLowerCase());
  const env = { Path: path, ...(pathext === undefined ? {} : { PATHEXT: pathext }) };
  return findProgram(name, { env, platform: "win32", isProgram, outside: REPOSITORY });
}

const GIT = "C:\\Program Files\\Git\\cmd\\git.exe";
const GIT_FOLDER = "C:\\Program Files\\Git\\cmd";
const NOTEPAD = "C:\\Windows\\System32\\notepad.exe";

describe("on Windows", () => {
  it.each([
    ["a folder of PATH", "git", GIT_FOLDER, [GIT], GIT],
    ["the first of two", "git", `D:\\x;${GIT_FOLDER}`, ["D:\\x\\git.exe", GIT], "D:\\x\\git.exe"],
    ["a folder in quotes", "git", `"${GIT_FOLDER}"`, [GIT], GIT],
    ["a folder that ends in a slash", "git", `${GIT_FOLDER}\\`, [GIT], GIT],
    [
      "a share",
      "git",
      "\\\\server\\tools",
      ["\\\\server\\tools\\git.exe"],
      "\\\\server\\tools\\git.exe",
    ],
    ["a name with its ending", "git.exe", GIT_FOLDER, [GIT], GIT],
    ["nothing in an empty entry", "git", ";;", ["\\git.exe", "git.exe"], undefined],
    ["nothing in the folder one is in", "git", ".", [".\\git.exe", "git.exe"], undefined],
    [
      "nothing in a folder from there",
      "git",
      "tools;.\\tools",
      ["tools\\git.exe", ".\\tools\\git.exe"],
      undefined,
    ],
    ["nothing from the drive one is on", "git", "\\tools", ["\\tools\\git.exe"], undefined],
    ["nothing from another drive's folder", "git", "D:tools", ["D:tools\\git.exe"], undefined],
    [
      "nothing in the repository",
      "git",
      `${REPOSITORY};c:\\WORK\\policy\\bin`,
      [`${REPOSITORY}\\git.exe`, "c:\\WORK\\policy\\bin\\git.exe"],
      undefined,
    ],
    [
      "what is behind the repository's name",
      "git",
      `${REPOSITORY}-tools`,
      [`${REPOSITORY}-tools\\git.exe`],
      `${REPOSITORY}-tools\\git.exe`,
    ],
    [
      "nothing for a name with a folder in it",
      "x\\git",
      GIT_FOLDER,
      [`${GIT_FOLDER}\\x\\git.exe`],
      undefined,
    ],
    ["no file without an ending", "git", GIT_FOLDER, [`${GIT_FOLDER}\\git`], undefined],
    [
      "Notepad, and not a script beside the records",
      "notepad",
      `.;${REPOSITORY};C:\\Windows\\System32`,
      [`${REPOSITORY}\\notepad.bat`, ".\\notepad.bat", NOTEPAD],
      NOTEPAD,
    ],
  ])("takes %s", (_, name, path, there, found) => {
    expect(onWindows(name, path, there)?.toLowerCase()).toBe(found?.toLowerCase());
  });

  it("takes the endings of PATHEXT in their order", () => {
    const there = ["C:\\x\\code.cmd", "C:\\x\\code.exe"];
    expect(onWindows("code", "C:\\x", there)).toBe("C:\\x\\code.exe");
    expect(onWindows("code", "C:\\x", there, ".CMD;.EXE")).toBe("C:\\x\\code.cmd");
    expect(onWindows("code", "C:\\x", there, ".PS1")).toBeUndefined();
    expect(onWindows("code", "C:\\x", there, "")).toBe("C:\\x\\code.exe");
  });
});

it.each([
  ["a folder of PATH", "/usr/bin:/bin", ["/bin/git"], "/bin/git"],
  ["nothing in an empty entry", ":/usr/bin:", ["git", "/git"], undefined],
  ["nothing in the folder one is in", ".:./x:x", ["./git", "./x/git", "x/git"], undefined],
  [
    "nothing in the repository",
    "/repo:/repo/node_modules/.bin",
    ["/repo/git", "/repo/node_modules/.bin/git"],
    undefined,
  ],
  ["nothing without PATH", undefined, ["git", "/git"], undefined],
])("elsewhere, takes %s", (_, path, there, found) => {
  const isProgram = (one: string): boolean => there.includes(one);
  const sources = { env: { PATH: path }, platform: "linux", isProgram, outside: "/repo" };
  expect(findProgram("git", sources)).toBe(found);
});

it("leaves of PATH what is written whole", () => {
  const unix = { env: { PATH: ":.:/bin:x:/repo/b:/usr/bin" }, platform: "linux", outside: "/repo" };
  expect(safePath(unix)).toBe("/bin:/usr/bin");
  const windows = { env: { path: '.;C:\\a;"D:\\b c";x' }, platform: "win32" };
  expect(safePath(windows)).toBe("C:\\a;D:\\b c");
});

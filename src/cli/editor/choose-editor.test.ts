// Which editor opens: the person's own choice, then the system's plain one, and never vi unasked.
import { expect, it } from "vitest";
import { chooseEditor } from "./choose-editor.ts";

const NOTHING = { env: {}, platform: "linux", has: () => false };

it.each([
  [
    "the setting before the variables",
    { setting: "micro", env: { VISUAL: "emacs", EDITOR: "ed" } },
    "micro",
    "micro",
  ],
  ["VISUAL before EDITOR", { env: { VISUAL: "code --wait", EDITOR: "ed" } }, "code --wait", "code"],
  ["EDITOR", { env: { EDITOR: "/usr/bin/vim" } }, "/usr/bin/vim", "vim"],
  ["an empty variable as none", { env: { VISUAL: " ", EDITOR: "joe" } }, "joe", "joe"],
  [
    "a path with spaces",
    { env: {}, setting: "C:\\Program Files\\Notepad++\\notepad++.exe" },
    "C:\\Program Files\\Notepad++\\notepad++.exe",
    "notepad++",
  ],
  [
    "a path in quotation marks",
    { env: { EDITOR: "'/opt/my editor/edit' -n" } },
    "'/opt/my editor/edit' -n",
    "edit",
  ],
  ["Notepad on Windows", { env: {}, platform: "win32" }, "notepad", "Notepad"],
  ["the text editor of a Mac", { env: {}, platform: "darwin" }, "open -W -t", "your text editor"],
  ["nano where it is", { env: {}, has: (name: string) => name === "nano" }, "nano", "nano"],
])("takes %s", (_, sources, command, name) => {
  expect(chooseEditor({ ...NOTHING, ...sources })).toEqual({ command, name });
});

it("takes none on a system that only has vi", () => {
  expect(
    chooseEditor({ ...NOTHING, has: (name) => name === "vi" || name === "vim" }),
  ).toBeUndefined();
});

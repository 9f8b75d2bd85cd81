import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import type { Editor } from "./choose-editor.ts";

/** How an editor came back. */
export type EditorEnd =
  | { closed: "well"; milliseconds: number }
  /** With an exit code or by a signal; or it could not be started. */
  | { closed: "badly"; reason: string };

/** Not found, as shells say it. */
const NOT_FOUND = 127;

/** Opens a file in an editor that has the terminal to itself, and waits until it is closed. */
export function runEditor({ command }: Editor, file: string): Promise<EditorEnd> {
  const begun = Date.now();
  const [program, args] = programOf(command, file);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", ({ message }) => {
      resolve({ closed: "badly", reason: `could not be started (${message})` });
    });
    child.on("exit", (code, signal) => {
      if (code === 0) resolve({ closed: "well", milliseconds: Date.now() - begun });
      else if (code === NOT_FOUND) resolve({ closed: "badly", reason: "was not found" });
      else resolve({ closed: "badly", reason: `closed with a problem (${codeOr(code, signal)})` });
    });
  });
}

function codeOr(code: number | null, signal: string | null): string {
  return code === null ? `signal ${signal ?? "unknown"}` : `code ${code}`;
}

/** A path may hold spaces; anything else is a command line, which the shell takes apart as it does. */
function programOf(command: string, file: string): [string, string[]] {
  const isProgram = existsSync(command) && statSync(command).isFile();
  if (process.platform === "win32") {
    return [isProgram ? `"${command}"` : command, [`"${file}"`]];
  }
  return isProgram ? [command, [file]] : ["/bin/sh", ["-c", `${command} "$1"`, "sh", file]];
}

/** Whether a program of this name is in a folder of the PATH. */
export function isOnPath(program: string, path: string | undefined): boolean {
  return (path ?? "")
    .split(delimiter)
    .some((folder) => folder !== "" && existsSync(join(folder, program)));
}

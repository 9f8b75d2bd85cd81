import { spawn } from "node:child_process";
import { editorCommand } from "../../work/editor-command.ts";
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
  const start = editorCommand(command, file);
  if (start === undefined) return Promise.resolve({ closed: "badly", reason: "was not found" });
  const { program, args, shell, env } = start;
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "inherit", shell, env });
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

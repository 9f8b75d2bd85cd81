import { findProgram, programSources, safePath } from "../repository/find-program.ts";
import type { ProgramSources } from "../repository/find-program.ts";
import type { Environment } from "./workplace.ts";

/** How an editor is started. */
export interface EditorCommand {
  program: string;
  args: string[];
  /** Whether the system's shell takes the line apart. */
  shell: boolean;
  env: Environment;
}

/** Whether a program of this name is in a folder of the PATH that is written whole. */
export function hasProgram(name: string, env: Environment): boolean {
  return findProgram(name, { ...programSources(), env }) !== undefined;
}

/**
 * How a person's editor is started, so that nothing in the folder one is in is taken for it.
 * @param command A command line, or the path of a program, which may hold spaces.
 * @param file Absolute.
 * @returns `undefined` if there is no such program.
 */
export function editorCommand(
  command: string,
  file: string,
  sources: ProgramSources = programSources(),
): EditorCommand | undefined {
  const isWindows = sources.platform === "win32";
  const isProgram = isWhole(command, isWindows) && sources.isProgram(command);
  if (isWindows) return onWindows(isProgram ? `"${command}"` : command, file, sources);
  const env = { ...sources.env, PATH: safePath(sources) };
  if (isProgram) return { program: command, args: [file], shell: false, env };
  // Anything else is a command line, which the shell takes apart as it does.
  const args = ["-c", `${command} "$1"`, "sh", file];
  return { program: "/bin/sh", args, shell: false, env };
}

/** Its shell looks in the folder one is in before it looks anywhere else. */
function onWindows(
  command: string,
  file: string,
  sources: ProgramSources,
): EditorCommand | undefined {
  const [first = "", quoted, plain = ""] = /^(?:"([^"]*)"|(\S+))/.exec(command) ?? [];
  const name = quoted ?? plain;
  const program = isWhole(name, true) ? name : findProgram(name, sources);
  if (program === undefined) return undefined;
  const others = Object.entries(sources.env).filter(([key]) => key.toUpperCase() !== "PATH");
  const path = safePath(sources);
  const env = {
    ...Object.fromEntries(others),
    PATH: path,
    NoDefaultCurrentDirectoryInExePath: "1",
  };
  const rest = command.slice(first.length);
  return { program: `"${program}"${rest}`, args: [`"${file}"`], shell: true, env };
}

function isWhole(path: string, isWindows: boolean): boolean {
  return (isWindows ? /^(?:[a-z]:[\\/]|\\\\[^\\/])/i : /^\//).test(path);
}

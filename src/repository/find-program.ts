/** Where a program is, by name: in a folder of PATH that is written whole, and never in the folder one is in. */
import { accessSync, constants, statSync } from "node:fs";
import process from "node:process";

/** What a look-up depends on. */
export interface ProgramSources {
  env: Readonly<Record<string, string | undefined>>;
  platform: string;
  /** Whether there is a file of this path that can be started. */
  isProgram: (path: string) => boolean;
  /** Absolute; programs in it are not looked at, whatever PATH says: others may have put them there. */
  outside?: string;
}

/** Absolute path of a program; `undefined` if there is none. */
export function findProgram(name: string, sources: ProgramSources): string | undefined {
  const { platform, isProgram } = sources;
  // A name with a folder in it is a path, and is not looked for.
  if (name === "" || /[\\/:]/.test(name)) return undefined;
  const separator = platform === "win32" ? "\\" : "/";
  const names = platform === "win32" ? windowsNames(name, sources.env) : [name];
  return safeFolders(sources)
    .flatMap((folder) => names.map((one) => `${folder.replace(/[\\/]+$/, "")}${separator}${one}`))
    .find(isProgram);
}

/** The folders of PATH that are written whole; an empty one or `.` would be the folder one is in. */
function safeFolders({ env, platform, outside }: Omit<ProgramSources, "isProgram">): string[] {
  const isWindows = platform === "win32";
  const whole = isWindows ? /^(?:[a-z]:[\\/]|\\\\[^\\/])/i : /^\//;
  return (variable(env, "PATH", platform) ?? "")
    .split(isWindows ? ";" : ":")
    .map((folder) => (isWindows ? folder.trim().replace(/^"(.*)"$/, "$1") : folder))
    .filter((folder) => whole.test(folder) && !isIn(folder, outside, isWindows));
}

/** `PATH` with those folders alone. */
export function safePath(sources: Omit<ProgramSources, "isProgram">): string {
  return safeFolders(sources).join(sources.platform === "win32" ? ";" : ":");
}

/** Where names of variables are the same in small letters, Windows has `Path`. */
function variable(env: ProgramSources["env"], name: string, platform: string): string | undefined {
  if (platform !== "win32") return env[name];
  const key = Object.keys(env).find((one) => one.toUpperCase() === name);
  return key === undefined ? undefined : env[key];
}

/** What Windows takes for a program if nobody says otherwise. */
const ENDINGS = ".COM;.EXE;.BAT;.CMD";

/** A name that has one of the endings is looked for as it is; any other only with an ending. */
function windowsNames(name: string, env: ProgramSources["env"]): string[] {
  const endings = (variable(env, "PATHEXT", "win32") || ENDINGS)
    .split(";")
    .map((ending) => ending.trim().toLowerCase())
    .filter((ending) => /^\.[a-z0-9]+$/.test(ending));
  const hasEnding = endings.some((ending) => name.toLowerCase().endsWith(ending));
  return [...(hasEnding ? [name] : []), ...endings.map((ending) => `${name}${ending}`)];
}

function isIn(folder: string, outer: string | undefined, isWindows: boolean): boolean {
  if (outer === undefined) return false;
  const plain = (path: string): string => {
    const slashed = isWindows ? path.replaceAll("\\", "/").toLowerCase() : path;
    return `${slashed.replace(/\/+$/, "")}/`;
  };
  return plain(folder).startsWith(plain(outer));
}

/** The look-up on this machine. */
export function programSources(outside?: string): ProgramSources {
  const { env, platform } = process;
  return { env, platform, isProgram: canBeStarted, ...(outside === undefined ? {} : { outside }) };
}

function canBeStarted(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

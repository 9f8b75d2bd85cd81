/** Git, started from where it is installed, in surroundings that say nothing about another repository. */
import { spawnSync } from "node:child_process";
import process from "node:process";
import { UserError } from "../errors.ts";
import { visible } from "../yaml/quote.ts";
import { findProgram, programSources, safePath } from "./find-program.ts";

/** What came of asking git. */
export interface GitAnswer {
  /** `undefined` if there is no git to ask; null if it was stopped. */
  status: number | null | undefined;
  stdout: Buffer;
  /** What git said as well, in its own words. */
  stderr: string;
}

/**
 * What a folder's own settings would have git run is switched off, and so is whatever would fetch: to ask
 * must run and fetch nothing. Older versions do not know GIT_NO_LAZY_FETCH, so every protocol is refused.
 */
const SAFE = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never"];

const QUIETLY = {
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  // Its words are looked at, and are the same in every language.
  LC_ALL: "C",
};

/** What git answers. It runs nothing that the folder's settings name, and fetches nothing. */
export function askGit(top: string, args: readonly string[], input = ""): GitAnswer {
  const real = standsFor.get(top) ?? top;
  const program = gitProgram(real);
  if (program === undefined) return { status: undefined, stdout: Buffer.alloc(0), stderr: "" };
  const settings = SAFE.flatMap((setting) => ["-c", setting]);
  const { status, stdout, stderr } = spawnSync(program, [...settings, ...args], {
    cwd: top,
    env: { ...gitEnvironment(process.env), PATH: safePath(programSources(real)), ...QUIETLY },
    maxBuffer: 1024 * 1024 * 1024,
    input,
    windowsHide: true,
  });
  const said = (stderr as Buffer | null)?.toString("utf8") ?? "";
  return { status, stdout: stdout ?? Buffer.alloc(0), stderr: said };
}

/** Copies to the folders they stand for: no program of either is ever started. */
const standsFor = new Map<string, string>();

/** Has git be looked for as for another folder, of which this one is a copy. */
export function lookAsFor(copy: string, top: string): void {
  standsFor.set(copy, top);
}

const found = new Map<string, string | undefined>();

/** Looked for once for each folder and PATH. A script cannot be started without a shell, so it is none. */
function gitProgram(top: string): string | undefined {
  const key = JSON.stringify([top, process.env["PATH"]]);
  if (!found.has(key)) {
    const sources = programSources(top);
    const env = { ...sources.env, PATHEXT: ".EXE;.COM" };
    found.set(key, findProgram("git", { ...sources, env }));
  }
  return found.get(key);
}

/** Settings of a person stay; what a hook of another repository has set does not: git finds its folder itself. */
function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => {
      const upper = name.toUpperCase();
      return upper !== "PATH" && (!upper.startsWith("GIT_") || KEPT.test(upper));
    }),
  );
}

const KEPT =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|EXEC_PATH|TEST_.*)$/;

/** Why git gave no answer, and its own remedy where it names one. */
export function gitFault({ status, stderr }: GitAnswer): UserError {
  if (status === undefined) {
    return new UserError("git is not installed here, or in no folder that PATH names whole", {
      hint: "Install git, or put its folder on PATH.",
    });
  }
  const lines = stderr.split(/\r?\n/).map((line) => visible(line).trim());
  const [said = ""] = lines.filter((line) => line !== "");
  const words = said.replace(/^(?:fatal|error): /, "") || "it gave no reason";
  const remedy = lines.find((line) => line.startsWith("git config "));
  if (remedy !== undefined) {
    return new UserError(`git refuses to answer: ${words}`, {
      hint: `If you trust the owner of this folder: ${remedy}`,
    });
  }
  return new UserError(`git could not answer: ${words}`, {
    hint: "To see more: git status",
  });
}

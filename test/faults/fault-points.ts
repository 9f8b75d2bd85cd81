/**
 * Fails or stops a program in this process at a call by which it changes a folder. The calls of
 * `node:fs` themselves are wrapped, so that nothing which writes is passed over.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** `kill`: neither this call nor any after it is made. Otherwise the call alone fails, with that code. */
export type Fault = "kill" | "ENOSPC" | "EIO" | "EACCES";

/** Calls that change something, or promise that it stays. Each takes a path or an open file first. */
const CALLS = [
  "openSync",
  "writeSync",
  "writeFileSync",
  "appendFileSync",
  "fsyncSync",
  "fchmodSync",
  "renameSync",
  "linkSync",
  "unlinkSync",
  "rmSync",
  "mkdirSync",
  "rmdirSync",
] as const;

type Call = (...args: unknown[]) => unknown;

export interface Watched<Result> {
  /** What the action gave; `undefined` if it threw. */
  result: Result | undefined;
  /** Calls that were made, in order, by name. */
  calls: string[];
}

/**
 * Does something while its calls are watched.
 * @param folder Calls outside it are let through, and are not counted.
 * @param at Which call is the first to fail, from 0; none if left out.
 */
export async function withFault<Result>(
  folder: string,
  action: () => Promise<Result>,
  { at = Infinity, fault = "kill" }: { at?: number; fault?: Fault } = {},
): Promise<Watched<Result>> {
  const own = fs as unknown as Record<string, Call>;
  const real = Object.fromEntries(CALLS.map((name) => [name, own[name]!]));
  const opened = new Set<unknown>();
  const calls: string[] = [];
  for (const name of CALLS) {
    own[name] = (...args) => {
      const [first] = args;
      const isOurs = typeof first === "string" ? first.startsWith(folder) : opened.has(first);
      if (!isOurs) return real[name]!(...args);
      // What cannot be read is another matter; a folder is opened so that it can be synced.
      const reads = name === "openSync" && ["r", undefined, 0].includes(args[1] as string);
      if (reads) {
        const file = real[name]!(...args);
        opened.add(file);
        return file;
      }
      calls.push(name);
      const moment = calls.length - 1;
      if (fault === "kill" ? moment >= at : moment === at) throw made(fault);
      const result = real[name]!(...args);
      if (name === "openSync") opened.add(result);
      return result;
    };
  }
  syncBuiltinESMExports();
  try {
    return { result: await action(), calls };
  } catch {
    return { result: undefined, calls };
  } finally {
    Object.assign(own, real);
    syncBuiltinESMExports();
  }
}

function made(fault: Fault): Error {
  const code = fault === "kill" ? "KILLED" : fault;
  return Object.assign(new Error(`${fault}: made to fail`), { code });
}

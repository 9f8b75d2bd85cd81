/**
 * How the program is called. Everything it takes from its surroundings comes through here, so that a
 * test can run a command in its own process with a frozen day and a folder of its own.
 */
import type { Readable, Writable } from "node:stream";
import type { Workplace } from "../work/workplace.ts";

export interface InputStream extends Readable {
  isTTY?: boolean;
}

export interface OutputStream extends Writable {
  isTTY?: boolean;
  columns?: number;
  rows?: number;
}

export interface Io extends Workplace {
  stdin: InputStream;
  /** Results only. */
  stdout: OutputStream;
  /** Everything else. */
  stderr: OutputStream;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * The surroundings of a real process.
 * @throws Error of the system if its folder is not there any more.
 */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    today: localDay(new Date()),
  };
}

/** The day where the person is, not in Greenwich. */
function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

import { Readable, Writable } from "node:stream";
import type { Io } from "../../src/cli/io.ts";

/** For a program that is built to be read and not to be run: it asks nothing and prints nothing. */
export function silentIo(): Io {
  const nowhere = (): Writable => new Writable({ write: (_, __, done) => done() });
  return {
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    env: {},
    cwd: ".",
    today: "2026-11-23",
  };
}

/** Runs the program in this process: streams of its own, a folder of its own, the day frozen. */
import { Readable, Writable } from "node:stream";
import type { ExitCode } from "../../src/cli/exit.ts";
import type { Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { makeFolder, openFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";

/** The day on which every test runs unless it says otherwise. */
export const TODAY = "2026-11-23";

export interface RunOptions {
  /** Working folder. Without one, a new folder that holds `files`. */
  cwd?: string;
  /** Path to content, written into the working folder first. */
  files?: Readonly<Record<string, string>>;
  /** ISO day; `TODAY` unless said otherwise. */
  today?: string;
  /** The whole environment: no part of the machine's leaks in. */
  env?: Readonly<Record<string, string>>;
  /** What is piped in. Never a terminal. */
  stdin?: string | Uint8Array;
}

export interface RunResult {
  code: ExitCode;
  stdout: string;
  stderr: string;
  /** The working folder. */
  folder: Folder;
}

/** Runs `rightly` with these arguments, as a script would: no terminal anywhere. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const folder = options.cwd === undefined ? makeFolder() : openFolder(options.cwd);
  for (const [file, content] of Object.entries(options.files ?? {})) folder.write(file, content);
  const stdout = collector();
  const stderr = collector();
  const io: Io = {
    stdin: Readable.from(options.stdin === undefined ? [] : [bytesOf(options.stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { RIGHTLY_CONFIG_DIR: folder.at(".settings"), ...options.env },
    cwd: folder.path,
    today: options.today ?? TODAY,
  };
  const code = await main(argv, io);
  return { code, stdout: stdout.text(), stderr: stderr.text(), folder };
}

function bytesOf(piped: string | Uint8Array): Buffer {
  return typeof piped === "string" ? Buffer.from(piped) : Buffer.from(piped);
}

function collector(): { stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, callback) {
      chunks.push(Buffer.from(chunk));
      callback();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

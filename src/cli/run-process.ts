import { outputFault } from "../work/surroundings.ts";
import type { ExitCode } from "./exit.ts";
import { processIo } from "./io.ts";
import type { Io } from "./io.ts";
import { main } from "./main.ts";
import { reportError } from "./report-error.ts";

/**
 * Runs the program in this process and sets its exit code. A closed pipe ends nothing early: a check that
 * is read by `head` still says with its exit code what it found.
 * @param argv Arguments after the program's name.
 */
export async function runProcess(argv: readonly string[]): Promise<void> {
  const { env, stdout, stderr } = process;
  let failed: ExitCode | undefined;
  const fail = (error: unknown): void => {
    failed ??= reportError(error, { env, stderr });
    process.exitCode = failed;
  };
  stdout.on("error", (error) => {
    const fault = outputFault(error);
    if (fault !== undefined) fail(fault);
  });
  // There is nowhere left to say it.
  stderr.on("error", () => undefined);
  // Node would end with 1, which is for what a check found.
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  const io = surroundings(fail);
  const code = io && (await main(argv, io));
  process.exitCode = failed ?? code;
}

function surroundings(fail: (error: unknown) => void): Io | undefined {
  try {
    return processIo();
  } catch (error) {
    fail(error);
    return undefined;
  }
}

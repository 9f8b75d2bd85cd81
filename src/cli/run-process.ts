import { EXIT } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { processIo } from "./io.ts";
import type { Io } from "./io.ts";
import { main } from "./main.ts";

/**
 * Runs the program in this process and sets its exit code. A closed pipe ends nothing early: a check that
 * is read by `head` still says with its exit code what it found.
 * @param argv Arguments after the program's name.
 */
export async function runProcess(argv: readonly string[]): Promise<void> {
  const { env, stdout, stderr } = process;
  let failed: ExitCode | undefined;
  // What words an error is loaded only when there is one: a start reads few files.
  const fail = async (error: unknown): Promise<void> => {
    if (failed !== undefined) return;
    failed = EXIT.failure;
    process.exitCode = failed;
    const { reportError } = await import("./report-error.ts");
    reportError(error, { env, stderr });
  };
  stdout.on("error", (error) => {
    void outputFailed(error, fail);
  });
  // There is nowhere left to say it.
  stderr.on("error", () => undefined);
  // Node would end with 1, which is for what a check found.
  process.on("uncaughtException", (error) => {
    void fail(error).finally(() => process.exit());
  });
  const io = await surroundings(fail);
  const code = io && (await main(argv, io));
  process.exitCode = failed ?? code;
}

type Fail = (error: unknown) => Promise<void>;

async function outputFailed(error: unknown, fail: Fail): Promise<void> {
  const { outputFault } = await import("../work/surroundings.ts");
  const fault = outputFault(error);
  if (fault !== undefined) await fail(fault);
}

async function surroundings(fail: Fail): Promise<Io | undefined> {
  try {
    return processIo();
  } catch (error) {
    const { folderFault } = await import("../work/surroundings.ts");
    await fail(folderFault(error));
    return undefined;
  }
}

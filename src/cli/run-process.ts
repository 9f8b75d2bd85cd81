import { EXIT } from "./exit.ts";
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
  let reporting: Promise<void> | undefined;
  // What words an error is loaded only when there is one: a start reads few files.
  const report = async (error: unknown): Promise<void> => {
    process.exitCode = EXIT.failure;
    const { reportError } = await import("./report-error.ts");
    reportError(error, { env, stderr });
  };
  // Only the first error is said. A second one waits for it, so that it does not end the program first.
  const fail = (error: unknown): Promise<void> => (reporting ??= report(error));
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
  process.exitCode = reporting === undefined ? code : EXIT.failure;
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

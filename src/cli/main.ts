import { EXIT } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { VERSION } from "./version.ts";

/**
 * Runs the program once.
 * @param argv Arguments after the program's name.
 * @returns The exit code. Never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // The version alone needs no commands, and is asked for by scripts on every run.
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    io.stdout.write(`${VERSION}\n`);
    return EXIT.ok;
  }
  // Not for people: a process of this program asks it of another.
  if (argv[0] === "--fill-template-for-parent") {
    const { answerParent } = await import("./answer-parent.ts");
    return answerParent(io);
  }
  const { runProgram } = await import("./program.ts");
  return runProgram(argv, io);
}

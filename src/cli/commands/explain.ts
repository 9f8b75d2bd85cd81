import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { ExplainOptions } from "../explain/run-explain.ts";

/** `rightly explain <anything>`: a rule, field, status, exit code or part of a framework in plain words. */
export function explainCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("explain")
    .description("explain a word, rule, test, field, status or exit code in plain words")
    .argument("[anything]", "its name (default: list what can be explained)")
    .option("--framework <id>", "the framework to look in, as ID or ID@VERSION")
    .option("--json", "print it as data")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly explain \"key decision\"\n  $ rightly explain because-missing\n  $ rightly explain proposal.summary\n",
    )
    .action(async (anything: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import("../explain/run-explain.ts");
      done(await runExplain(anything, options, io));
    });
}

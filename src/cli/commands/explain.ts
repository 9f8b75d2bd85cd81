import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { ExplainOptions } from "../explain/run-explain.ts";

/** `rightly explain <anything>`: a rule, field, status, exit code or part of a framework in plain words. */
export function explainCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("explain")
    .description("explain a word, rule, test, field, status or exit code in plain words")
    .summary("explain a word, rule, field or exit code")
    .argument("[anything]", "the name of it (default: list everything)")
    .option("--framework <id>", "the framework to look in, with or without a version: id@1.0.0")
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly explain "key decision"\n  $ rightly explain because-missing\n  $ rightly explain proposal.summary\n',
    )
    .action(async (anything: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import("../explain/run-explain.ts");
      done(await runExplain(anything, options, io));
    });
}

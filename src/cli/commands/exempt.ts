import { Command } from "commander";
import type { ExemptOptions } from "../exempt/run-exempt.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";

/** `rightly exempt <record> [field]`: text out of the public record, into a file of its own, and back. */
export function exemptCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("exempt")
    .description("move confidential (exempt) text out of a record, or back into it")
    .summary("move confidential text out of a record, or back")
    .argument("<record>", "its file, its id or part of its id")
    .argument(
      "[field]",
      "which text, such as decisions.0.resolution; if you leave it out, Rightly asks",
    )
    .option("--paragraph <n>", "the paragraph of Schedule 12A, 1 to 7")
    .option(
      "--public-interest <reason>",
      "why keeping it out outweighs disclosing it; the public can read this",
    )
    .option("--lift", "put the text back, because it may be public now")
    .optionsGroup(MORE_OPTIONS)
    .option("--replace", "replace another text that is kept for this field")
    .option("--as-of <date>", "the day that counts as today")
    .option("--dry-run", "say what would be done, and write nothing")
    .option("--json", "print as JSON what was done")
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly exempt short-breaks\n  $ rightly exempt short-breaks decisions.0.resolution --paragraph 3 \\\n      --public-interest "Bids are still open, and disclosing one would cost the others."\n  $ rightly exempt short-breaks decisions.0.resolution --lift\n',
    )
    .action(async (name: string, field: string | undefined, _: ExemptOptions, command: Command) => {
      const { runExempt } = await import("../exempt/run-exempt.ts");
      done(await runExempt(name, field, command.optsWithGlobals<ExemptOptions>(), io));
    });
}

import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";

/** `rightly framework list|show|check`: which frameworks there are, and what one asks. */
export function frameworkCommand(io: Io, done: (code: ExitCode) => void): Command {
  const framework = new Command("framework").description("list, show or check frameworks");
  framework
    .command("list")
    .description("every framework that can be used here")
    .option("--json", "as JSON")
    .action(async (options: { json?: true }) => {
      const { listCommand } = await import("../framework/run-framework.ts");
      done(listCommand(options, io));
    });
  framework
    .command("show")
    .description("what a framework asks, as an outline")
    .argument(
      "[id]",
      "which, with a version if need be: id@1.0.0 (default: the one new records use)",
    )
    .option("--json", "as JSON")
    .action(async (id: string | undefined, options: { json?: true }) => {
      const { showCommand } = await import("../framework/run-framework.ts");
      done(showCommand(id, options, io));
    });
  framework
    .command("check")
    .description("what is wrong in a framework file, line by line")
    .argument("[file]", "the file (default: every framework of this repository, and their lock)")
    .option("--json", "as JSON")
    .action(async (file: string | undefined, options: { json?: true }) => {
      const { checkFrameworkCommand } = await import("../framework/run-framework.ts");
      done(await checkFrameworkCommand(file, options, io));
    });
  return framework.addHelpText(
    "after",
    "\nExamples:\n  $ rightly framework list\n  $ rightly framework check framework.yaml\n",
  );
}

import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";

/** `rightly framework list|show|check`: which frameworks there are, and what one asks. */
export function frameworkCommand(io: Io, done: (code: ExitCode) => void): Command {
  const framework = new Command("framework").description("list, show or check frameworks");
  framework
    .command("list")
    .description("list every framework you can use here")
    .option("--json", "print it as JSON")
    .action(async (options: { json?: true }) => {
      const { listCommand } = await import("../framework/run-framework.ts");
      done(listCommand(options, io));
    });
  framework
    .command("show")
    .description("show what a framework asks")
    .argument(
      "[id]",
      "the framework, with or without a version: id@1.0.0 (default: the one new records use)",
    )
    .option("--json", "print it as JSON")
    .action(async (id: string | undefined, options: { json?: true }) => {
      const { showCommand } = await import("../framework/run-framework.ts");
      done(showCommand(id, options, io));
    });
  framework
    .command("check")
    .description("find what is wrong in a framework file")
    .argument("[file]", "the file (default: every framework in this repository, and the lock file)")
    .option("--json", "print it as JSON")
    .action(async (file: string | undefined, options: { json?: true }) => {
      const { checkFrameworkCommand } = await import("../framework/run-framework.ts");
      done(await checkFrameworkCommand(file, options, io));
    });
  return framework.addHelpText(
    "after",
    "\nExamples:\n  $ rightly framework list\n  $ rightly framework check framework.yaml\n",
  );
}

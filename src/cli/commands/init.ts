import { Command, Option } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { InitOptions } from "../init/run-init.ts";

/** `rightly init [folder]`: a policy repository with its framework, checks and notes for people. */
export function initCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("init")
    .description("set up a policy repository: configuration, framework, checks for CI, a README")
    .argument("[folder]", "where (default: this folder; it is made if it is not there)")
    .option("--framework <id>", "which framework, with a version if need be: id@1.0.0")
    .option("--templates", "also the Word documents that papers, summaries and logs are made with")
    .addOption(
      new Option(
        "--ci <platform>",
        "whose checks to write (default: that of the remote; it is asked, or all, if nothing says)",
      ).choices(["github", "gitlab", "azure", "none"]),
    )
    .option("--baseline", "in an old repository: set aside what is found in it today")
    .option("--upgrade", "replace the program that the repository keeps with this one")
    .option("--no-input", "ask nothing: write the checks of all platforms if nothing says which")
    .option("--dry-run", "say what would be made and write nothing")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly init\n  $ rightly init decisions --dry-run\n  $ rightly init --ci github\n  $ node ~/Downloads/rightly.cjs init --upgrade\n",
    )
    .action(async (folder: string | undefined, _: InitOptions, command: Command) => {
      const { runInit } = await import("../init/run-init.ts");
      done(await runInit(folder, command.optsWithGlobals<InitOptions>(), io));
    });
}

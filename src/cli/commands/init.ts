import { Command, Option } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";
import type { InitOptions } from "../init/run-init.ts";

/** `rightly init [folder]`: a policy repository with its framework, checks and notes for people. */
export function initCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("init")
    .description("set up a policy repository: configuration, framework, checks for CI and a README")
    .summary("set up a repository for decisions")
    .argument("[folder]", "the folder to set up; Rightly makes it if needed (default: this folder)")
    .option("--framework <id>", "the framework to use, with or without a version: id@1.0.0")
    .option(
      "--templates",
      "also write the Word documents that papers, summaries and logs are made from",
    )
    .addOption(
      new Option(
        "--ci <platform>",
        "which checks to write (default: those for the remote, or Rightly asks)",
      ).choices(["github", "gitlab", "azure", "none"]),
    )
    .option(
      "--baseline",
      "in an old repository: accept the findings of today, and report only new ones",
    )
    .optionsGroup(MORE_OPTIONS)
    .option("--upgrade", "replace the program kept in the repository with this one")
    .option("--no-input", "ask nothing: if the remote does not tell, write all checks")
    .option("--dry-run", "say what would be made, and write nothing")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly init\n  $ rightly init --ci github\n  $ node ~/Downloads/rightly.cjs init --upgrade\n",
    )
    .action(async (folder: string | undefined, _: InitOptions, command: Command) => {
      const { runInit } = await import("../init/run-init.ts");
      done(await runInit(folder, command.optsWithGlobals<InitOptions>(), io));
    });
}

import { Argument, Command } from "commander";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";

const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

/** `rightly completion SHELL`: a script that lets the shell complete commands, options and records. */
export function completionCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("completion")
    .description("print the script that lets your shell complete your typing")
    .summary("print the script that completes your typing")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly completion bash >> ~/.bashrc\n  $ rightly completion fish > ~/.config/fish/completions/rightly.fish\n",
    )
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { printCompletion } = await import("../completion/run-completion.ts");
      done(printCompletion(shell, io));
    });
}

/** `rightly complete -- WORDS`: what those scripts ask. Nobody types it. */
export function completeCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("complete")
    .description("what can come next on the command line, for the scripts of completion")
    .argument("[words...]", "the words so far")
    .allowUnknownOption(true)
    .action(async (words: string[], _: unknown, { parent }: Command) => {
      const { complete } = await import("../completion/run-completion.ts");
      done(parent === null ? EXIT.ok : complete(words, parent, io));
    });
}

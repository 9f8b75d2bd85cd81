import { Command } from "commander";
import { UserError } from "../../errors.ts";
import { didYouMean } from "../../nearest.ts";
import { quote } from "../../yaml/quote.ts";
import type { ExitCode } from "../exit.ts";
import { EXIT } from "../exit.ts";
import { helpScreen } from "../help-screen.ts";
import type { Io } from "../io.ts";

/** `rightly help [command]`: the same as `--help`, for people who type it as a word. */
export function helpCommand(_: Io, done: (code: ExitCode) => void): Command {
  return new Command("help")
    .description("show the help for Rightly, or for one command")
    .argument("[command...]", "the command, such as decide or actions done")
    .option("--all", "every option, with what each format is")
    .addHelpText("after", "\nExamples:\n  $ rightly help\n  $ rightly help decide --all\n")
    .action((words: readonly string[], { all }: { all?: true }, command: Command) => {
      const named = commandNamed(words, command.parent ?? command);
      if (all === true) named.configureHelp(helpScreen(true));
      named.outputHelp();
      done(EXIT.ok);
    });
}

function commandNamed(words: readonly string[], program: Command): Command {
  return words.reduce((within, word) => {
    const found = within.commands.find((one) => one.name() === word);
    if (found !== undefined) return found;
    const names = within.commands.map((one) => one.name());
    const all = within === program ? "rightly --help" : `rightly help ${within.name()}`;
    throw new UserError(`there is no command ${quote(word)}${didYouMean(word, names)}`, {
      hint: `To see them all: ${all}`,
    });
  }, program);
}

import { Command, CommanderError } from "commander";
import { UserError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";
import { quote } from "../yaml/quote.ts";
import { COMMAND_GROUPS, HIDDEN_COMMANDS } from "./commands.ts";
import { EXIT } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { helpEnd, helpScreen } from "./help-screen.ts";
import type { Io } from "./io.ts";
import { reportError } from "./report-error.ts";
import { sayAfterCommand } from "./say-after-command.ts";
import { VERSION } from "./version.ts";

/** Builds the whole command line and runs it once. Never throws. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const program = buildProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return reportError(error, io);
  } finally {
    sayAfterCommand(io);
  }
}

/** The command line as data, for help, completion and the reference pages. */
export function buildProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command("rightly")
    .description(
      "Record a public decision: answer the questions that were promised, and keep the answers",
    )
    .version(VERSION, "-V, --version", "show the version")
    .helpOption("-h, --help", "show help")
    .option("--plain, --accessible", "plain lines only, for screen readers, braille and slow lines")
    .showSuggestionAfterError(true)
    .configureHelp(helpScreen(false))
    .addHelpText("afterAll", ({ command }) => helpEnd(command))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) =>
        write(
          text
            .replace(/^error: /, "Error: ")
            .replace(" is invalid.", " is not one of its choices."),
        ),
    })
    .exitOverride();
  for (const { heading, commands } of COMMAND_GROUPS) {
    program.commandsGroup(heading);
    for (const make of commands) {
      const command = make(io, done);
      inherit(command, program);
      program.addCommand(command);
    }
  }
  for (const make of HIDDEN_COMMANDS) program.addCommand(make(io, done), { hidden: true });
  program.allowExcessArguments(true).action(async () => {
    const [typed] = program.args;
    if (typed !== undefined) throw unknownCommand(typed, program);
    if (io.stdout.isTTY !== true) {
      program.outputHelp();
      return;
    }
    const { showHome } = await import("./home/run-home.ts");
    done(showHome(io));
  });
  return program;
}

/** Commands of commands speak as the program does. */
function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  for (const inner of command.commands) inherit(inner, command);
}

function unknownCommand(typed: string, program: Command): UserError {
  const names = program.commands.map((command) => command.name());
  return new UserError(`there is no command ${quote(typed)}${didYouMean(typed, names)}`, {
    hint: "To see them all: rightly --help",
  });
}

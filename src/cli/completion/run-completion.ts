import type { Command, Option } from "commander";
import { completionScript } from "../../work/completion/completion-script.ts";
import { visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import { FormatOption } from "../format-option.ts";
import type { Io } from "../io.ts";
import { suggestionsFor } from "./suggestions.ts";
import type { Suggestion } from "./suggestions.ts";

/** `rightly completion SHELL`: the script that a shell reads. */
export function printCompletion(shell: string, io: Io): ExitCode {
  io.stdout.write(completionScript(shell));
  return EXIT.ok;
}

/**
 * `rightly complete -- WORDS`: what the script asks at each Tab, and what can replace the last
 * word: a line for each, with its meaning behind a tab.
 * @param program The whole command line.
 */
export function complete(words: readonly string[], program: Command, io: Io): ExitCode {
  // PowerShell cannot hand over an empty word.
  const word = (words.at(-1) ?? "").replace(/^""$/, "");
  const place = placeOf(program, words.slice(0, -1));
  const offered = offeredAt(place, word, io).filter(([one]) => one.startsWith(word));
  for (const [one, meaning] of offered) {
    io.stdout.write(`${visible(one)}\t${visible(meaning.split("\n")[0] ?? "")}\n`);
  }
  return EXIT.ok;
}

/** Where on the command line a word is. */
interface Place {
  command: Command;
  /** The option whose value it is. */
  option: Option | undefined;
  /** How many arguments are before it. */
  argument: number;
}

function placeOf(program: Command, words: readonly string[]): Place {
  let place: Place = { command: program, option: undefined, argument: 0 };
  for (const word of words) place = after(place, word);
  return place;
}

function after({ command, option, argument }: Place, word: string): Place {
  if (option !== undefined) return { command, option: undefined, argument };
  if (word.startsWith("-")) return { command, option: optionNamed(command, word), argument };
  const inner = argument === 0 ? command.commands.find((one) => one.name() === word) : undefined;
  return inner === undefined
    ? { command, option, argument: argument + 1 }
    : { command: inner, option, argument: 0 };
}

/** An option that waits for a value. */
function optionNamed(command: Command, word: string): Option | undefined {
  const found = optionsOf(command).find(({ long, short }) => long === word || short === word);
  return found?.required === true || found?.optional === true ? found : undefined;
}

/** A command's own options, and those of the commands above it. */
function optionsOf(command: Command): readonly Option[] {
  return [...command.options, ...(command.parent === null ? [] : optionsOf(command.parent))];
}

function offeredAt({ command, option, argument }: Place, word: string, io: Io): Suggestion[] {
  if (option instanceof FormatOption) {
    return option.formats.map(({ name, about }) => [name, about]);
  }
  if (option !== undefined) return values(option.argChoices, namedIn(option.flags), word, io);
  if (word.startsWith("-")) {
    return optionsOf(command).flatMap(({ long, description }): Suggestion[] =>
      long === undefined ? [] : [[long, description]],
    );
  }
  const places = command.registeredArguments;
  const place = places[argument] ?? (places.at(-1)?.variadic === true ? places.at(-1) : undefined);
  return [
    ...(argument === 0 ? commandsOf(command) : []),
    ...(place === undefined ? [] : values(place.argChoices, place.name(), word, io)),
  ];
}

/** Those that help lists. */
function commandsOf(command: Command): Suggestion[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => [one.name(), one.description()]);
}

/** `file` of `--answers <file>`. */
function namedIn(flags: string): string {
  return /[<[](\w+)/.exec(flags)?.[1] ?? "";
}

/** A Tab is not a place for an error: a folder that cannot be read offers nothing. */
function values(
  choices: readonly string[] | undefined,
  name: string,
  word: string,
  io: Io,
): Suggestion[] {
  if (choices !== undefined) return choices.map((choice) => [choice, ""]);
  try {
    return suggestionsFor(name, word, io);
  } catch {
    return [];
  }
}

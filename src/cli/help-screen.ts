import { Help } from "commander";
import type { Command, HelpConfiguration } from "commander";
import { formatLines, FormatOption } from "./format-option.ts";
import type { NamedFormat } from "./format-option.ts";

/** The heading of options that few people need. A command's help names them only when all are asked for. */
export const MORE_OPTIONS = "More options:";

interface HelpScreen extends HelpConfiguration {
  isWhole: boolean;
}

/**
 * How help is set. Descriptions are sentences, as everything else on the screen is.
 * @param isWhole whether every option is shown, or those that most people need.
 */
export function helpScreen(isWhole: boolean): HelpScreen {
  return {
    isWhole,
    subcommandTerm: (command) => termOf(command),
    subcommandDescription: (command) => sentence(command.summary() || command.description()),
    commandDescription: (command) => sentence(command.description()),
    optionDescription: (option) => sentence(new Help().optionDescription(option)),
    argumentDescription: (argument) => sentence(new Help().argumentDescription(argument)),
    visibleOptions: (command) => {
      const options = new Help().visibleOptions(command);
      return isWhole ? options : options.filter((one) => one.helpGroupHeading !== MORE_OPTIONS);
    },
  };
}

/** The end of a help screen: where the rest is, or the formats where all is shown. Empty if there is nothing more. */
export function helpEnd(command: Command): string {
  const formats = command.options.flatMap((one): NamedFormat[] =>
    one instanceof FormatOption ? [...(one as FormatOption).formats] : [],
  );
  const { isWhole } = command.configureHelp() as Partial<HelpScreen>;
  if (isWhole === true) return formats.length === 0 ? "" : formatLines(formats);
  const hasMore = command.options.some((one) => one.helpGroupHeading === MORE_OPTIONS);
  return hasMore ? `All options: rightly help ${nameOf(command)} --all` : "";
}

function nameOf(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${nameOf(parent)} ${command.name()}` : command.name();
}

/** `correct [record] [field]`: the name and what may follow it. */
function termOf(command: Command): string {
  const given = command.registeredArguments.map((one) => {
    const name = one.variadic ? `${one.name()}...` : one.name();
    return one.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...given].join(" ");
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

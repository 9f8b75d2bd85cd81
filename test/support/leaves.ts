import type { Command } from "commander";

/** The words of each command that has none below it: what a contract over all commands walks through. */
export function leaves(command: Command): string[] {
  const below = command.commands.filter((one) => one.name() !== "help");
  if (below.length === 0) return [command.name()];
  return below.flatMap((one) => leaves(one).map((words) => `${command.name()} ${words}`));
}

import type { Command } from "commander";
import { buildProgram } from "../../../src/cli/program.ts";
import type { Io } from "../../../src/cli/io.ts";
import type { Passage } from "../passage.ts";
import { spoken } from "../spoken.ts";

/** The help of every command, as commander prints it. */
export function helpPassages(): Passage[] {
  let printed = "";
  const write = (text: string): boolean => {
    printed += text;
    return true;
  };
  // Only what prints help is asked for; nothing here is run.
  const io = { stdout: { write }, stderr: { write } } as unknown as Io;
  const program = buildProgram(io, () => undefined);
  const helpOf = (command: Command): string => {
    printed = "";
    command.configureHelp({ ...command.configureHelp(), helpWidth: 1000 });
    // A hidden command does not take over where the others write.
    command.configureOutput({ writeOut: write });
    command.outputHelp();
    return printed;
  };
  return withInner(program).flatMap((command) => passagesOf(nameOf(command), helpOf(command)));
}

function withInner(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withInner)];
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

/** The words of a help page: behind two spaces or more after an option, or a line of their own. */
function passagesOf(name: string, help: string): Passage[] {
  const about = { kind: "help", group: name, place: `${name} --help` } as const;
  return help.split("\n").flatMap((line): Passage[] => {
    if (/^(Usage|\s*\$)/.test(line)) return [];
    const words = /^\s+\S.*?\s{2,}(.+)$/.exec(line)?.[1] ?? line.trim();
    if (/^-|^[A-Za-z ]+:$/.test(words) || !words.includes(" ")) return [];
    return [{ ...about, text: spoken(words) }];
  });
}

/** Every command that makes a file, found by its options: what a contract about files walks through. */
import type { Command } from "commander";
import { FormatOption } from "../../src/cli/format-option.ts";
import { processIo } from "../../src/cli/io.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { FormatKind } from "../../src/publish/format.ts";
import { makeParks } from "./parks.ts";
import { run } from "./run.ts";

export interface FileMaker {
  /** What is typed, without the file: `paper`, an id. */
  argv: readonly string[];
  /** Each ending that it takes. */
  endings: readonly string[];
  /** Its formats, if it has `--format`. */
  formats: readonly FormatKind[];
  /** Its options, such as `--check`. */
  options: readonly string[];
}

/** What a command needs as well, by the name of its argument. */
const ARGUMENTS: Readonly<Record<string, string>> = { record: RIVERSIDE.id };

/** Every command with `--out`. One that needs an argument of another name fails here until it is told what. */
export async function fileMakers(): Promise<FileMaker[]> {
  const { commands } = buildProgram(processIo(), () => undefined);
  const makers = commands
    .flatMap((command) => leaves(command))
    .filter(([, { options }]) => options.some(({ long }) => long === "--out"));
  return Promise.all(makers.map(([words, command]) => makerOf(words, command)));
}

function leaves(command: Command, way: readonly string[] = []): [string[], Command][] {
  const words = [...way, command.name()];
  return [[words, command], ...command.commands.flatMap((one) => leaves(one, words))];
}

async function makerOf(words: readonly string[], command: Command): Promise<FileMaker> {
  const needed = command.registeredArguments
    .filter(({ required }) => required)
    .map((argument) => ARGUMENTS[argument.name()] ?? `<${argument.name()}>`);
  const argv = [...words, ...needed];
  const option = command.options.find((one) => one instanceof FormatOption);
  const formats = (option as FormatOption<FormatKind> | undefined)?.formats ?? [];
  const endings =
    option === undefined
      ? await endingsSaid(argv)
      : formats.flatMap((format) => [...format.endings]);
  const options = command.options.flatMap(({ long }) => long ?? []);
  return { argv, endings, formats, options };
}

/** The endings that a command names when it refuses one. */
async function endingsSaid(argv: readonly string[]): Promise<string[]> {
  const { stderr } = await run([...argv, "--out", "x.none"], { cwd: makeParks().path });
  const [, said = ""] = /ends in (.*)$/m.exec(stderr) ?? [];
  return [...said.matchAll(/\.([a-z]+)/g)].map(([, ending]) => ending!);
}

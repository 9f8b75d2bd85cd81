// Promise: every command that takes a day takes it in the same forms and refuses it in the same words.
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { processIo } from "../../src/cli/io.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { BENCH, GATES, RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const program = buildProgram(processIo(), () => undefined);

/** What a command needs besides, by the name of its argument. */
const ARGUMENTS: Readonly<Record<string, string>> = { folder: "site", action: "act-lights" };

/** What leads a command as far as its day, by its name. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  new: ["--answers", "-"],
  resume: [BENCH.id, "--answers", "-"],
  supersede: ["--by", GATES.id],
};

/** The leaf commands, with the words that lead to each. */
function leaves(command: Command, way: readonly string[] = []): [string[], Command][] {
  const words = [...way, command.name()];
  const inner = command.commands.flatMap((one) => leaves(one, words));
  return inner.length === 0 || command.options.length > 0 ? [[words, command], ...inner] : inner;
}

const TAKERS = program.commands
  .flatMap((command) => leaves(command))
  .filter(([, { options }]) => options.some(({ long }) => long === "--as-of"));

function argv(words: readonly string[], command: Command, day: string): string[] {
  const needed = command.registeredArguments
    .filter(({ required }) => required)
    .map((argument) => ARGUMENTS[argument.name()] ?? RIVERSIDE.id);
  return [...words, ...needed, ...(FURTHER[words[0]!] ?? []), "--as-of", day];
}

describe("--as-of", () => {
  it("is taken by most commands", () => {
    expect(TAKERS.length).toBeGreaterThan(10);
  });

  it.each(TAKERS.map(([words, command]) => [words.join(" "), words, command] as const))(
    "rightly %s",
    async (_name, words, command) => {
      const { path: cwd } = makeParks();
      const given = async (day: string): Promise<string> => {
        const { code, stderr } = await run(argv(words, command, day), { cwd });
        return `${code} ${stderr}`;
      };
      expect(await given("31/2/2026")).toContain(
        'Error: --as-of "31/2/2026" is not a day\nGive a day such as 23 November 2026 or 2026-11-23.',
      );
      expect(await given("5 January 2027")).not.toContain("is not a day");
      expect(await given("2027-1-5")).not.toContain("is not a day");
    },
  );
});

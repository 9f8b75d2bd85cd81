// Help is read in a hurry: what a command is for, one example, the options that matter and where the rest is
// fit a screen of 80 by 24. Everything is shown when it is asked for.
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { helpScreen, MORE_OPTIONS } from "../../src/cli/help-screen.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { silentIo } from "../support/silent-io.ts";

const WIDTH = 80;
const HEIGHT = 24;

const program = buildProgram(silentIo(), () => undefined);
const commands = allOf(program, []).map(([name, command]) => [name, command] as const);

describe.each(commands)("rightly %s --help", (name, command) => {
  const lines = screenOf(command, false).trimEnd().split("\n");

  it("fits a screen", () => {
    expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(HEIGHT);
    const wide = lines.filter((line) => line.length > WIDTH && !line.includes('"'));
    expect(wide).toEqual([]);
  });

  it("says where the other options are, and only where there are any", () => {
    const more = command.options.filter((one) => one.helpGroupHeading === MORE_OPTIONS);
    const pointer = `All options: rightly help ${name} --all`;
    expect(lines.includes(pointer)).toBe(more.length > 0);
    const whole = screenOf(command, true);
    for (const { long, hidden } of command.options) if (!hidden) expect(whole).toContain(long);
    expect(whole).not.toContain(pointer);
  });
});

it("gives an example of every command people type", () => {
  const without = program.commands.filter(
    (one) => !screenOf(one, false).includes("Examples:\n  $ ") && one.name() !== "complete",
  );
  expect(without.map((one) => one.name())).toEqual([]);
});

it("lists every command once, under whom it is for", () => {
  const text = screenOf(program, false);
  for (const one of program.commands.filter((each) => each.name() !== "complete")) {
    expect(one.helpGroup(), one.name()).toMatch(/^(To|For) .*:$/);
    expect(text.match(new RegExp(`^  ${one.name()}( |$)`, "gm")), one.name()).toHaveLength(1);
  }
});

function screenOf(command: Command, isWhole: boolean): string {
  let text = "";
  command.configureOutput({ writeOut: (more) => (text += more) });
  command.configureHelp({ ...helpScreen(isWhole), helpWidth: WIDTH });
  command.outputHelp();
  return text;
}

function allOf(command: Command, above: readonly string[]): [string, Command][] {
  return command.commands
    .filter((one) => one.name() !== "complete")
    .flatMap((one) => {
      const names = [...above, one.name()];
      return [[names.join(" "), one] as [string, Command], ...allOf(one, names)];
    });
}

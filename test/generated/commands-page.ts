import type { Command } from "commander";
import { EXIT } from "../../src/cli/exit.ts";
import { helpScreen } from "../../src/cli/help-screen.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { silentIo } from "../support/silent-io.ts";
import { fenced, page, table } from "./page.ts";

const EXITS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: "Done; or checked, and nothing at or above the chosen severity",
  findings: "Checked, and something was found",
  usage: "Wrong usage, bad configuration or answers, or a question with no terminal to ask it on",
  failure: "Could not read or write, or a fault of the program",
  interrupted: "Interrupted; what was saved has been said",
};

/** Help of every command, and the exit codes. */
export function commandsPage(): string {
  const program = buildProgram(silentIo(), () => undefined);
  const codes = Object.entries(EXIT).map(([name, code]) => [
    String(code),
    EXITS[name as keyof typeof EXIT],
  ]);
  return page(
    "# Commands",
    "Results go to standard output, everything else to standard error. Nothing asks a question without a terminal.",
    "## Exit codes",
    table(["Code", "When"], codes),
    ...helpOf(program, "rightly"),
  );
}

function helpOf(command: Command, name: string): string[] {
  let after = "";
  command.configureOutput({ writeOut: (text) => (after += text) });
  command.configureHelp({ ...helpScreen(true), helpWidth: 80 });
  command.outputHelp();
  return [
    `## ${name}`,
    fenced(after),
    ...command.commands.flatMap((one) => helpOf(one, `${name} ${one.name()}`)),
  ];
}

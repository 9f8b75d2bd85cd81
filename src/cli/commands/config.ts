import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";

/** `rightly config`: a person's own settings. */
export function configCommand(io: Io, done: (code: ExitCode) => void): Command {
  const config = new Command("config")
    .description("see or change your settings: plain lines, your editor, your role")
    .summary("see or change your settings")
    .option("--json", "print it as JSON")
    .action(async (options: { json?: true }) => {
      const { listSettings } = await import("../settings/run-config.ts");
      done(listSettings(options, io));
    });
  config
    .command("get")
    .description("print one setting")
    .argument("<name>", "plain, editor or role")
    .action(async (name: string) => {
      const { getSetting } = await import("../settings/run-config.ts");
      done(getSetting(name, io));
    });
  config
    .command("set")
    .description("change one setting")
    .argument("<name>", "plain, editor or role")
    .argument("<value...>", "on or off; a program; a role")
    .action(async (name: string, value: string[]) => {
      const { setSetting } = await import("../settings/run-config.ts");
      done(setSetting(name, value, io));
    });
  config
    .command("unset")
    .description("remove one setting")
    .argument("<name>", "plain, editor or role")
    .action(async (name: string) => {
      const { unsetSetting } = await import("../settings/run-config.ts");
      done(unsetSetting(name, io));
    });
  return config.addHelpText(
    "after",
    '\nExamples:\n  $ rightly config\n  $ rightly config set plain on\n  $ rightly config set editor "code --wait"\n',
  );
}

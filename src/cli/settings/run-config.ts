import { UserError } from "../../errors.ts";
import { didYouMean } from "../../nearest.ts";
import { settingsPath, writeSetting } from "../../work/settings/settings-file.ts";
import {
  isSettingName,
  SETTING_NAMES,
  settingFrom,
  SETTINGS,
  settingWords,
} from "../../work/settings/settings.ts";
import type { SettingName } from "../../work/settings/settings.ts";
import { quote, visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { readSettings } from "./settings-file.ts";
import { sayLines } from "../say-lines.ts";

/** `rightly config`: what is set, and where. */
export function listSettings({ json }: { json?: true }, io: Io): ExitCode {
  const settings = readSettings(io);
  const file = settingsPath(io.env);
  if (json === true) {
    io.stdout.write(`${JSON.stringify({ file, settings }, null, 2)}\n`);
    return EXIT.ok;
  }
  for (const name of SETTING_NAMES) {
    const value = settings[name];
    const words = value === undefined ? "not set" : visible(settingWords(value));
    sayLines(io.stdout, `${name.padEnd(7)} ${words}\n        ${SETTINGS[name]}`);
  }
  sayLines(io.stdout, `\nKept in ${file}\nTo set one: rightly config set editor "code --wait"`);
  return EXIT.ok;
}

/** `rightly config get NAME`: its value, or nothing. */
export function getSetting(name: string, io: Io): ExitCode {
  const value = readSettings(io)[named(name)];
  if (value !== undefined) sayLines(io.stdout, visible(settingWords(value)));
  return EXIT.ok;
}

/** `rightly config set NAME VALUE`. */
export function setSetting(name: string, words: readonly string[], io: Io): ExitCode {
  const setting = named(name);
  const typed = words.join(" ");
  const value = settingFrom(setting, typed);
  if (value === undefined) {
    throw new UserError(`${setting} cannot be ${quote(typed)}: ${SETTINGS[setting]}`, {
      hint:
        setting === "plain" ? "Say on or off." : `To take it away: rightly config unset ${setting}`,
    });
  }
  writeSetting(io.env, setting, value);
  sayLines(
    io.stdout,
    `${setting}: ${visible(settingWords(value))}\nSaved in ${settingsPath(io.env)}`,
  );
  return EXIT.ok;
}

/** `rightly config unset NAME`. */
export function unsetSetting(name: string, io: Io): ExitCode {
  const setting = named(name);
  writeSetting(io.env, setting, undefined);
  sayLines(io.stdout, `${setting}: not set`);
  return EXIT.ok;
}

function named(name: string): SettingName {
  if (isSettingName(name)) return name;
  throw new UserError(`${quote(name)} is not a setting${didYouMean(name, SETTING_NAMES)}`, {
    hint: `There is ${SETTING_NAMES.join(", ")}.`,
  });
}

import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { UserError } from "../../errors.ts";
import { readTextIfThere } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { editYaml } from "../../yaml/edit.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { serialiseYaml } from "../../yaml/serialise.ts";
import type { Environment } from "../workplace.ts";
import { parseSettings, settingWords } from "./settings.ts";
import type { SettingName, PersonalSettings } from "./settings.ts";

/** A person's settings and what is wrong in their file, a sentence each: it does not stop anyone. */
export interface LoadedSettings {
  settings: PersonalSettings;
  problems: string[];
}

/** Absolute path of a person's settings: in the folder their system has for such things. */
export function settingsPath(env: Environment, platform: string = process.platform): string {
  return join(settingsFolder(env, platform), "settings.yaml");
}

/** The folder itself can be named, for tests and for people who carry their settings with them. */
function settingsFolder(env: Environment, platform: string): string {
  const variable = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  const own = variable("RIGHTLY_CONFIG_DIR");
  if (own !== undefined) return own;
  const home = variable("HOME") ?? variable("USERPROFILE") ?? homedir();
  if (platform === "win32")
    return join(variable("APPDATA") ?? join(home, "AppData", "Roaming"), "rightly");
  if (platform === "darwin") return join(home, "Library", "Preferences", "rightly");
  return join(variable("XDG_CONFIG_HOME") ?? join(home, ".config"), "rightly");
}

/** The settings of a person, with what is wrong in them. Never throws for what is in the file. */
export function loadSettings(env: Environment): LoadedSettings {
  const path = settingsPath(env);
  try {
    const { settings, problems } = parseSettings(readTextIfThere(path) ?? "");
    return { settings, problems: problems.map((problem) => `Settings, ${path}: ${problem}`) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { settings: {}, problems: [`Settings: ${error.message}`] };
  }
}

/**
 * Sets a setting, or takes it away (`undefined`); the person's comments stay.
 * @throws UserError if the file is too broken to be changed, or cannot be written.
 */
export function writeSetting(
  env: Environment,
  name: SettingName,
  value: string | boolean | undefined,
): void {
  const path = settingsPath(env);
  const before = readTextIfThere(path);
  const text = before === undefined || before.trim() === "" ? undefined : before;
  if (text === undefined) {
    if (value === undefined) return;
    const first = serialiseYaml({ [name]: settingWords(value) });
    writeFileSafely(path, first, { expected: before ?? null, mode: 0o600 });
    return;
  }
  const yaml = parseYaml(text);
  if (yaml.problems.length > 0) {
    throw new UserError(`${path} is not YAML that can be changed`, {
      hint: "Put it right in an editor, or delete it.",
    });
  }
  const edit =
    value === undefined
      ? ({ path: [name], remove: true } as const)
      : { path: [name], value: settingWords(value) };
  const isThere = Object.hasOwn(yaml.value ?? {}, name);
  if (value === undefined && !isThere) return;
  writeFileSafely(path, editYaml(yaml, [edit]), { expected: text });
}

import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { UserError } from "../../errors.ts";
import { readTextIfThere } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { editYaml } from "../../yaml/edit.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { serialiseYaml } from "../../yaml/serialise.ts";
import type { Io } from "../io.ts";
import { parseSettings, settingWords } from "../../work/settings/settings.ts";
import type { SettingName, Settings } from "../../work/settings/settings.ts";

type Surroundings = Pick<Io, "env" | "stderr">;

/** Where a person's settings are: in the folder their system has for such things. */
export function settingsPath(
  { env }: Pick<Io, "env">,
  platform: string = process.platform,
): string {
  return join(settingsFolder(env, platform), "settings.yaml");
}

/** The folder itself can be named, for tests and for those who carry their settings with them. */
function settingsFolder(env: Io["env"], platform: string): string {
  const said = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  const own = said("RIGHTLY_CONFIG_DIR");
  if (own !== undefined) return own;
  const home = said("HOME") ?? said("USERPROFILE") ?? homedir();
  if (platform === "win32")
    return join(said("APPDATA") ?? join(home, "AppData", "Roaming"), "rightly");
  if (platform === "darwin") return join(home, "Library", "Preferences", "rightly");
  return join(said("XDG_CONFIG_HOME") ?? join(home, ".config"), "rightly");
}

/** The settings of the person. What is wrong in them is said on stderr, and does not stop anybody. */
export function readSettings(io: Surroundings): Settings {
  const path = settingsPath(io);
  try {
    const { settings, problems } = parseSettings(readTextIfThere(path) ?? "");
    for (const problem of problems) io.stderr.write(`Settings, ${path}: ${problem}\n`);
    return settings;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`Settings: ${error.message}\n`);
    return {};
  }
}

/**
 * Sets a setting, or takes it away (`undefined`); the person's comments stay.
 * @throws UserError if the file is too broken to be changed, or cannot be written.
 */
export function writeSetting(
  io: Surroundings,
  name: SettingName,
  value: string | boolean | undefined,
): void {
  const path = settingsPath(io);
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

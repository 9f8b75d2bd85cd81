import { loadSettings } from "../../work/settings/settings-file.ts";
import type { PersonalSettings } from "../../work/settings/settings.ts";
import type { Io } from "../io.ts";
import { sayLines } from "../say-lines.ts";

/** The settings of the person. What is wrong in them goes to stderr, and does not stop anyone. */
export function readSettings({ env, stderr }: Pick<Io, "env" | "stderr">): PersonalSettings {
  const { settings, problems } = loadSettings(env);
  for (const problem of problems) sayLines(stderr, problem);
  return settings;
}

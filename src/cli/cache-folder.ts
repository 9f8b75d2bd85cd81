import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { digestOf } from "../framework/digest.ts";
import type { Io } from "./io.ts";

/**
 * Where a check keeps what it saw of a repository: with what its other tools keep, if it has a
 * node_modules folder, otherwise in the person's own folder for such things. `undefined` if there is none.
 * @param root Absolute path of the repository.
 */
export function cacheFolder(
  root: string,
  { env }: Pick<Io, "env">,
  platform: string = process.platform,
): string | undefined {
  const modules = join(root, "node_modules");
  const own = said(env, "RIGHTLY_CACHE_DIR");
  if (own === undefined && existsSync(modules)) return join(modules, ".cache", "rightly");
  const home = own ?? personalFolder(env, platform);
  return home === undefined ? undefined : join(home, digestOf(root).slice(-16));
}

function personalFolder(env: Io["env"], platform: string): string | undefined {
  const [base, ...rest] =
    platform === "win32"
      ? [said(env, "LOCALAPPDATA"), "rightly", "cache"]
      : platform === "darwin"
        ? [said(env, "HOME"), "Library", "Caches", "rightly"]
        : [said(env, "XDG_CACHE_HOME") ?? under(said(env, "HOME"), ".cache"), "rightly"];
  return base === undefined ? undefined : join(base, ...rest);
}

function under(home: string | undefined, name: string): string | undefined {
  return home === undefined ? undefined : join(home, name);
}

function said(env: Io["env"], name: string): string | undefined {
  return env[name] === "" ? undefined : env[name];
}

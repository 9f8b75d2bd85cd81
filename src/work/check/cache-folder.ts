import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import process from "node:process";
import { UserError } from "../../errors.ts";
import type { Environment } from "../workplace.ts";
import { inside } from "../../repository/inside.ts";

/**
 * Where a check keeps what it saw of a repository: in the person's own folder for such things, and on a
 * build machine, where `CI` is set, only if RIGHTLY_CACHE_DIR says where. Never in the repository: anyone who
 * can change its files could say there that nothing was found. `undefined` if there is no such folder.
 * @param root Absolute path of the repository.
 * @throws UserError where RIGHTLY_CACHE_DIR names a folder in the repository.
 */
export function cacheFolder(
  root: string,
  { env }: { env: Environment },
  platform: string = process.platform,
): string | undefined {
  const own = setIn(env, "RIGHTLY_CACHE_DIR");
  if (own === undefined && setIn(env, "CI") !== undefined) return undefined;
  const home = own ?? personalFolder(env, platform);
  if (home === undefined) return undefined;
  if (!inside(root, home)) return join(resolve(home), nameFor(root));
  if (own === undefined) return undefined;
  throw new UserError("RIGHTLY_CACHE_DIR names a folder in the repository", {
    hint: "Name one outside it: anyone who can change the repository's files could change what is remembered.",
  });
}

/** The same folder for the same repository, whatever else is kept there. */
function nameFor(root: string): string {
  return hash("sha256", root, "hex").slice(0, 16);
}

function personalFolder(env: Environment, platform: string): string | undefined {
  const [base, ...rest] =
    platform === "win32"
      ? [setIn(env, "LOCALAPPDATA"), "rightly", "cache"]
      : platform === "darwin"
        ? [setIn(env, "HOME"), "Library", "Caches", "rightly"]
        : [setIn(env, "XDG_CACHE_HOME") ?? under(setIn(env, "HOME"), ".cache"), "rightly"];
  return base === undefined ? undefined : join(base, ...rest);
}

function under(home: string | undefined, name: string): string | undefined {
  return home === undefined ? undefined : join(home, name);
}

function setIn(env: Environment, name: string): string | undefined {
  return env[name] === "" ? undefined : env[name];
}

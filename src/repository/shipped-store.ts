/**
 * The files that ship with the program, in the folder it was installed to. Where the whole program is one
 * file, the build puts what is inside it here instead; `shipped.ts` is what others use.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Bytes of a shipped file, by its name from the package's folder: `schema/log.schema.json`. */
export function storedBytes(name: string): Uint8Array {
  return readFileSync(join(home(), ...name.split("/")));
}

/** Names of the files in a shipped folder and in those below it. */
export function storedNames(folder: string): string[] {
  return readdirSync(join(home(), ...folder.split("/")), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(home().length + 1).replaceAll("\\", "/"));
}

/** Where a shipped file is, for people to see. */
export function storedPath(name: string): string {
  return join(home(), ...name.split("/"));
}

/** What Node is given to start this program once more, before its own arguments. */
export function storedStart(): string[] {
  return [join(home(), "bin", "rightly.js")];
}

let found: string | undefined;

/** The package's own folder: the first one above this file that holds what only a package root does. */
function home(): string {
  if (found !== undefined) return found;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) || !existsSync(join(folder, "templates"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("the templates that ship with the program are missing");
    folder = above;
  }
  found = folder;
  return folder;
}

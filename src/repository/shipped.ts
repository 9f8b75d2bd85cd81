import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of a folder that ships with the program, wherever it was installed or bundled to. */
export function shippedFolder(name: "templates" | "schema" | "examples"): string {
  return join(home(), name);
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

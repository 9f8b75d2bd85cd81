// The files that the program reads while it runs, for those who put them into one file.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** In the bundle already, for the build alone, or for people who read the repository. */
const NOT_READ = /^templates\/(?:calendars|container|executables|law|renovate|words)\/|\.scss$/;

/** @returns Texts as they are, and bytes in base64, by their names from the project's folder. */
export function shippedFiles(...folders) {
  const names = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((name) => !NOT_READ.test(name))
    .sort();
  const read = (encoding, isWanted) =>
    Object.fromEntries(names.filter(isWanted).map((name) => [name, readFileSync(name, encoding)]));
  const isBytes = (name) => name.endsWith(".docx");
  return { texts: read("utf8", (name) => !isBytes(name)), bytes: read("base64", isBytes) };
}

/** What ships with the program, wherever it was installed to; names have forward slashes. */
import { storedBytes, storedNames, storedPath, storedStart } from "./shipped-store.ts";

/** A file under `templates/`, `schema/` or `dist/`. */
export type ShippedName = `${"templates" | "schema" | "dist"}/${string}`;

/** Bytes of a file that ships. */
export function shippedBytes(name: ShippedName): Uint8Array {
  return storedBytes(name);
}

/** The same as text. */
export function shippedText(name: ShippedName): string {
  return new TextDecoder().decode(storedBytes(name));
}

/** Names of all files that ship in a folder and in those below it. */
export function shippedNames(folder: ShippedName): ShippedName[] {
  return storedNames(folder) as ShippedName[];
}

/** Where a file that ships is, for people to see: inside the program, if that is one file. */
export function shippedPath(name: ShippedName): string {
  return storedPath(name);
}

/** What Node is given to start this program once more: nothing, if the program is an executable. */
export function programStart(): string[] {
  return storedStart();
}

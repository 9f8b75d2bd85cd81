import { resolve } from "node:path";
import { LARGEST_FILE, readText } from "../repository/read.ts";
import type { Workplace } from "./workplace.ts";
import { refuseTypedLinkOut } from "../repository/inside.ts";

/** Bytes. More is not read of anything that a person gives. */
export const LARGEST_GIVEN = LARGEST_FILE;

/**
 * Text of a file that a person named.
 * @param file From the folder they are in.
 * @throws UserError if it cannot be read or is not text.
 */
export function readNamedFile(file: string, { cwd }: Pick<Workplace, "cwd">): string {
  const path = resolve(cwd, file);
  refuseTypedLinkOut(cwd, path);
  return readText(path);
}

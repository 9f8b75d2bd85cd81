import { join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { pathFrom, readBytesIfThere } from "../../repository/read.ts";
import { PROGRAM_FILE, programFiles } from "../../repository/set-up-program.ts";
import { LARGEST_DOCUMENT } from "../../repository/word-template.ts";
import { writeFileSafely } from "../../repository/write.ts";
import type { Workplace } from "../workplace.ts";

export interface UpgradedProgram {
  /** The version that was there; `undefined` if there was none, or it does not say. */
  from: string | undefined;
  /** As the person would type them; none if this very program was there. */
  changed: string[];
}

/**
 * Replaces the program that a repository keeps with this one, and its digest.
 * @throws UserError if the folder is not set up, or a file cannot be written.
 */
export function upgradeProgram(
  { cwd }: Pick<Workplace, "cwd">,
  folder: string,
  dryRun: boolean,
): UpgradedProgram {
  const { root, file } = readConfiguration(resolve(cwd, folder));
  if (file === undefined) {
    throw new UserError("there is no rightly.yaml here, so there is no program to change", {
      hint: "To set a folder up: rightly init",
    });
  }
  const kept = readBytesIfThere(join(root, PROGRAM_FILE), LARGEST_DOCUMENT);
  const changed = programFiles().filter(({ path, text }) => {
    const before = readBytesIfThere(join(root, path), LARGEST_DOCUMENT);
    return before === undefined || Buffer.compare(before, Buffer.from(text)) !== 0;
  });
  for (const { path, text } of dryRun ? [] : changed) writeFileSafely(join(root, path), text);
  return {
    from: kept === undefined ? undefined : versionIn(kept),
    changed: changed.map(({ path }) => pathFrom(cwd, join(root, path))),
  };
}

function versionIn(program: Uint8Array): string | undefined {
  const head = new TextDecoder().decode(program.subarray(0, 500));
  return /^\/\/ Rightly (\S+):/m.exec(head)?.[1];
}

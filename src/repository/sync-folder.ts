import { dirname } from "node:path";
import type { FileSystem } from "./file-system.ts";
import { systemCode } from "./system-words.ts";

/**
 * Writes a folder to the disk, and those above it that were made with it: a file is only found again
 * after a power cut if its folder was written too.
 * @param firstMade The uppermost folder that was made; `undefined` if all were there.
 * @returns Whether the disk promised it.
 */
export function syncFolders(disk: FileSystem, folder: string, firstMade?: string): boolean {
  const upTo = firstMade === undefined ? folder : dirname(firstMade);
  let isPromised = syncFolder(disk, folder);
  for (let next = folder; next !== upTo && next !== dirname(next);) {
    next = dirname(next);
    isPromised = syncFolder(disk, next) && isPromised;
  }
  return isPromised;
}

function syncFolder(disk: FileSystem, folder: string): boolean {
  let file: number;
  try {
    file = disk.open(folder, "r");
  } catch {
    // Windows, and folders that may be written but not listed, do not offer this.
    return true;
  }
  try {
    disk.fsync(file);
    return true;
  } catch (error) {
    return systemCode(error) !== "EIO" && systemCode(error) !== "ENOSPC";
  } finally {
    closeQuietly(disk, file);
  }
}

/** Closes a file whose fate has been decided already. */
export function closeQuietly(disk: FileSystem, file: number): void {
  try {
    disk.close(file);
  } catch {
    // What matters has been said already.
  }
}

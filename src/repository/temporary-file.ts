import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { FileInfo, FileSystem } from "./file-system.ts";
import { closeQuietly } from "./sync-folder.ts";

/** `.name.PID.RANDOM.tmp` in the same folder: ignored everywhere, and known to `sweep.ts`. */
export function temporaryPath(path: string): string {
  const name = `.${basename(path)}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
  return join(dirname(path), name);
}

/**
 * Writes the whole of a file that must not be there yet, as far as the disk.
 * @param old The file it will take the place of.
 * @throws Error of the system.
 */
export function writeTemporary(
  disk: FileSystem,
  temporary: string,
  bytes: Uint8Array,
  { old, mode = old?.mode ?? 0o666 }: { old: FileInfo | undefined; mode: number | undefined },
): void {
  const file = disk.open(temporary, "wx", mode);
  try {
    for (let offset = 0; offset < bytes.length;) {
      const count = disk.write(file, bytes, offset);
      if (count <= 0) throw new Error("the disk takes no more bytes and does not say why");
      offset += count;
    }
    if (old !== undefined) keepMode(disk, file, mode);
    disk.fsync(file);
    const size = disk.size(file);
    if (size !== bytes.length) {
      throw new Error(`the disk kept ${size} of ${bytes.length} bytes`);
    }
  } catch (error) {
    closeQuietly(disk, file);
    throw error;
  }
  disk.close(file);
}

/** The mask of the person who saves must not take a shared file away from the others. */
function keepMode(disk: FileSystem, file: number, mode: number): void {
  try {
    disk.chmod(file, mode);
  } catch {
    // Some network disks know no permission bits; the text matters more.
  }
}

/** Takes away what is no longer needed. */
export function tidy(disk: FileSystem, path: string): void {
  try {
    disk.unlink(path);
  } catch {
    // It was never made, or the next start sweeps it.
  }
}

/**
 * Everything was written but cannot take its place: it gets a name that is not swept, so that it is
 * still there tomorrow.
 * @returns The name it ended up with.
 */
export function keepAside(disk: FileSystem, temporary: string, path: string): string {
  const kept = `${path}.unsaved-${randomBytes(4).toString("hex")}`;
  try {
    disk.rename(temporary, kept);
    return kept;
  } catch {
    return temporary;
  }
}

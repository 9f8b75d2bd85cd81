/** Files that were saved, though the disk would not promise that they survive a power cut. */
const NOT_PROMISED = new Set<string>();

/** @param path Absolute. */
export function noteNotDurable(path: string): void {
  NOT_PROMISED.add(path);
}

/** A report says so about this file. */
export function forgetNotDurable(path: string): void {
  NOT_PROMISED.delete(path);
}

/** Absolute paths of what was noted since this was last asked. */
export function takeNotDurable(): string[] {
  const paths = [...NOT_PROMISED];
  NOT_PROMISED.clear();
  return paths;
}

/** What became of a change that a program was stopped in. Paths are absolute. */
export interface FinishedChange {
  /** Whether it was taken back, and not brought to its end. */
  isUndone: boolean;
  /** Files that were written for that. */
  written: string[];
  /** The file that somebody changed since; it and those after it stay as they are. */
  left: string | undefined;
}

const FINISHED: FinishedChange[] = [];

export function noteFinishedChange(change: FinishedChange): void {
  FINISHED.push(change);
}

/** What was noted since this was last asked. */
export function takeFinishedChanges(): FinishedChange[] {
  return FINISHED.splice(0);
}

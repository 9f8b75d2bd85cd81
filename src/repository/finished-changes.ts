import { existsSync } from "node:fs";

/** What became of a change that a program was stopped in. Paths are absolute. */
export interface FinishedChange {
  /** Whether it was taken back, and not brought to its end. */
  isUndone: boolean;
  /** Files that were written for that. */
  written: string[];
  /** The file that someone changed since; it and those after it stay as they are. */
  left: string | undefined;
}

/** Plan to the record it is about. */
const UNFINISHED = new Map<string, string>();

const FINISHED: FinishedChange[] = [];

export function noteFinishedChange(change: FinishedChange): void {
  FINISHED.push(change);
}

/** A change was found that a program was stopped in. Paths are absolute. */
export function noteUnfinishedChange(plan: string, record: string): void {
  UNFINISHED.set(plan, record);
}

/** Records whose change was found since this was last asked, and waits still. */
export function takeUnfinishedChanges(): string[] {
  const waiting = [...UNFINISHED].filter(([plan]) => existsSync(plan));
  UNFINISHED.clear();
  return [...new Set(waiting.map(([, record]) => record))];
}

/** What was noted since this was last asked. */
export function takeFinishedChanges(): FinishedChange[] {
  return FINISHED.splice(0);
}

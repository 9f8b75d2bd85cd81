import { performance } from "node:perf_hooks";
import type { Io } from "../io.ts";

/** Milliseconds after which someone wonders whether anything happens, and between two lines. */
const PATIENCE = 2000;

/**
 * Says now and then how far a long run is, for a person who waits: one line on stderr, nothing in a run
 * that is soon over, and nothing where nobody looks.
 */
export class ProgressLine {
  private readonly io: Io;
  private last = performance.now();

  constructor(io: Io) {
    this.io = io;
  }

  /** Takes how many of how many were read; `undefined` where nobody looks. */
  get told(): ((done: number, of: number) => void) | undefined {
    if (this.io.stderr.isTTY !== true) return undefined;
    return (done, of) => {
      const now = performance.now();
      if (now - this.last < PATIENCE) return;
      this.last = now;
      const words = [done, of].map((count) => count.toLocaleString("en-GB")).join(" of ");
      // A new line each time: a screen reader says it, and no line is painted over.
      this.io.stderr.write(`Read ${words} records.\n`);
    };
  }
}

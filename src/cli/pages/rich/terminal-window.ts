import type { Io, OutputStream } from "../../io.ts";
import { lineWidth } from "../wrap.ts";

/** The window as it is now: a person may change its size while a page is open. */
export class TerminalWindow {
  private readonly stream: OutputStream;
  /** Whether the terminal loses the place of the cursor when it breaks lines again. */
  readonly letsCursorSlip: boolean;

  constructor({ stdout, env }: Pick<Io, "stdout" | "env">) {
    this.stream = stdout;
    this.letsCursorSlip = env["TERM_PROGRAM"] === "vscode";
  }

  columns(): number {
    return this.stream.columns ?? 80;
  }

  rows(): number {
    return this.stream.rows ?? 24;
  }

  /** Columns that text is set in. */
  width(): number {
    return lineWidth(this.stream.columns);
  }

  /** @returns Stops it. */
  onResize(listener: () => void): () => void {
    this.stream.on("resize", listener);
    return () => void this.stream.off("resize", listener);
  }
}

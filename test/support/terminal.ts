/** The built program in a real pseudo-terminal, and its screen as a person sees it. */
import type { Socket } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawn } from "@lydell/node-pty";
import type { IPty } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import type { Terminal } from "@xterm/headless";
import { afterAll } from "vitest";

const BIN = join(fileURLToPath(import.meta.url), "..", "..", "..", "bin", "rightly.js");

export interface TerminalOptions {
  cwd: string;
  columns?: number;
  rows?: number;
  /** The whole environment besides PATH and TERM: no part of the machine's leaks in. */
  env?: Readonly<Record<string, string>>;
  /** What runs; the program unless said otherwise. */
  command?: readonly [string, ...string[]];
}

export interface Ended {
  code: number;
  signal: number;
}

const open = new Set<IPty>();

afterAll(() => {
  for (const pty of open) pty.kill("SIGKILL");
});

/** A program in a terminal. */
export class Session {
  /** For pictures: the terminal with its buffer. */
  readonly terminal: Terminal;
  readonly ended: Promise<Ended>;
  private readonly pty: IPty;
  private output = "";
  /** What came before the last thing that was typed is not an answer to it. */
  private from = 0;
  private over: Ended | undefined;
  private isTornDown = false;
  private readonly listeners = new Set<() => void>();

  constructor(args: readonly string[], options: TerminalOptions) {
    const { cwd, columns: cols = 80, rows = 24, env = {} } = options;
    const [file, ...first] = options.command ?? [process.execPath, BIN];
    this.terminal = new xterm.Terminal({ cols, rows, scrollback: 5000, allowProposedApi: true });
    this.pty = spawn(file, [...first, ...args], {
      cwd,
      cols,
      rows,
      name: env["TERM"] ?? "xterm-256color",
      env: {
        PATH: process.env["PATH"],
        TERM: "xterm-256color",
        LANG: "C.UTF-8",
        RIGHTLY_CONFIG_DIR: join(cwd, ".settings"),
        ...env,
      },
    });
    open.add(this.pty);
    this.pty.onData((data) => {
      this.output += data;
      this.terminal.write(data, () => this.changed());
    });
    this.ended = new Promise((resolve) => {
      this.pty.onExit(({ exitCode, signal }) => {
        open.delete(this.pty);
        this.over = { code: exitCode, signal: signal ?? 0 };
        // What it wrote last may still be on its way to the screen.
        this.terminal.write("", () => {
          this.changed();
          resolve({ code: exitCode, signal: signal ?? 0 });
        });
      });
    });
  }

  /** Types keys. What is waited for next must come after them. */
  type(keys: string): void {
    this.from = this.output.length;
    if (!this.isTornDown) this.pty.write(keys);
  }

  /** Types and presses Enter. */
  enter(text = ""): void {
    this.type(`${text}\r`);
  }

  /** Pastes as a terminal does that was asked to mark what is pasted. */
  paste(text: string): void {
    this.type(`\x1b[200~${text.replaceAll("\n", "\r")}\x1b[201~`);
  }

  /** Waits until these words were printed after the last key. Fails at once if the program ends without. */
  async waitFor(words: string | RegExp): Promise<void> {
    for (;;) {
      const now = plain(this.output.slice(this.from));
      if (typeof words === "string" ? joined(now).includes(joined(words)) : words.test(now)) {
        return this.drawn();
      }
      if (this.over !== undefined) throw new Error(`it ended without ${String(words)}:\n${now}`);
      await this.nextChange(words);
    }
  }

  /** Waits until the row of the cursor holds these words: a page may be drawn in more than one go. */
  async waitForCursorLine(words: string): Promise<void> {
    while (!joined(this.cursorLine()).includes(words)) {
      if (this.over !== undefined) throw new Error(`it ended without the cursor at ${words}`);
      await this.nextChange(words);
    }
  }

  /** Everything on the screen and in the scrollback, one entry for each row. */
  lines(): string[] {
    const buffer = this.terminal.buffer.active;
    return Array.from(
      { length: buffer.length },
      (_, row) => buffer.getLine(row)?.translateToString(true) ?? "",
    );
  }

  /** The row the cursor is on. */
  cursorLine(): string {
    const { active } = this.terminal.buffer;
    return active.getLine(active.baseY + active.cursorY)?.translateToString(true) ?? "";
  }

  /** Every character the program wrote. */
  raw(): string {
    return this.output;
  }

  /** Changes the size of the window, as a person does who drags its edge. */
  resize(columns: number, rows: number): void {
    this.from = this.output.length;
    this.terminal.resize(columns, rows);
    this.pty.resize(columns, rows);
  }

  kill(signal: string): void {
    this.pty.kill(signal);
  }

  /**
   * Takes the terminal itself away, as a window that is closed does: the program reads an end, cannot
   * write, and is told by the system alone.
   */
  tearDown(): void {
    this.isTornDown = true;
    // The type of a terminal hides the end of it that is held here.
    const { _socket: held } = this.pty as unknown as { _socket: Socket };
    held.destroy();
  }

  get pid(): number {
    return this.pty.pid;
  }

  /** What was printed is on the screen only when the terminal has read it. */
  private async drawn(): Promise<void> {
    await new Promise<void>((resolve) => this.terminal.write("", resolve));
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private async nextChange(words: string | RegExp): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const listener = (): void => {
        clearTimeout(timer);
        this.listeners.delete(listener);
        resolve();
      };
      const timer = setTimeout(() => {
        this.listeners.delete(listener);
        reject(
          new Error(
            `${String(words)} did not come; the screen:\n${this.lines().join("\n").trimEnd()}`,
          ),
        );
      }, 20_000);
      this.listeners.add(listener);
    });
  }
}

/** Starts `rightly` in a terminal of 80 by 24. */
export function openTerminal(args: readonly string[], options: TerminalOptions): Session {
  return new Session(args, options);
}

/** Output without the sequences that move the cursor or paint. */
function plain(output: string): string {
  return output.replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, "");
}

/** Lines are broken where the window ends; words are what is waited for. */
function joined(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** A terminal in this process whose keys a test presses: pages of both modes without a child process. */
import { PassThrough, Writable } from "node:stream";
import type { Io } from "../../src/cli/io.ts";
import { openFront } from "../../src/cli/pages/open-front.ts";
import type { Front } from "../../src/cli/pages/front.ts";

export type PageMode = "rich" | "plain";

/** Passes for Enter to be taken: a key is handed over, read, drawn, and its page put again. */
const TURNS = 6;

export class Keyboard {
  readonly io: Io;
  private readonly stdin: PassThrough;
  private said = "";

  constructor(cwd: string, today: string) {
    this.stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const stdout = Object.assign(
      new Writable({
        write: (chunk: Buffer, _, done) => {
          this.said += chunk.toString();
          done();
        },
      }),
      { isTTY: true, columns: 80, rows: 24 },
    );
    // A prompt that is over ends what it wrote to; a terminal goes on.
    Object.assign(stdout, { end: () => stdout });
    const { stdin } = this;
    this.io = { stdin, stdout, stderr: stdout, env: { TERM: "xterm" }, cwd, today };
  }

  front(mode: PageMode): Promise<Front> {
    return openFront(mode, this.io, { saves: true });
  }

  /** Presses Enter so often, each when the one before has been taken. */
  async enter(times: number): Promise<void> {
    for (let at = 0; at < times; at += 1) {
      this.stdin.write("\r");
      await turns();
    }
  }

  /** Waits until a page is drawn: keys that come before it may be meant for the page before. */
  async drawn(): Promise<void> {
    await turns();
    await turns();
  }

  /** Presses one key, or types a line, and waits until it has been taken. */
  async press(keys: string): Promise<void> {
    this.stdin.write(keys);
    await turns();
    // An escape may be the beginning of a longer key.
    if (keys === "\x1b") await new Promise((resolve) => setTimeout(resolve, 600));
  }

  /** Types all of these keys at once. */
  type(keys: string): void {
    this.stdin.write(keys);
  }

  /** What was written since this was asked last. */
  screen(): string {
    const { said } = this;
    this.said = "";
    return said;
  }
}

async function turns(): Promise<void> {
  for (let at = 0; at < TURNS; at += 1) await new Promise((resolve) => setImmediate(resolve));
}

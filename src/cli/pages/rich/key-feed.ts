import process from "node:process";
import { PassThrough } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { Io } from "../../io.ts";

/** A terminal can hand over every key. */
type Terminal = Io["stdin"] & { setRawMode?(on: boolean): unknown };

/** Milliseconds within which the next piece of a paste comes. */
const BETWEEN_PIECES = 50;

const PASTE_END = "\x1b[201~";

/**
 * A whole paste, an escape sequence, a run of characters too long for anyone to have typed between
 * two looks at the keyboard, or one character.
 */
const KEY = /\x1b\[200~[^]*?\x1b\[201~|\x1b(?:\[[0-9;?]*[ -/]*[@-~]|O[^])|[^\p{Cc}]{8,}|[^]/gu;

/** A run is handed over as a paste is, so that a page takes it in one go. */
function asKey(token: string): string {
  return /^[^\p{Cc}]{8,}$/u.test(token) ? `\x1b[200~${token}${PASTE_END}` : token;
}

/**
 * Keys of a terminal, one at a time, to whichever prompt is open. A prompt that has its answer takes
 * no more: without this, what came in the same breath as an Enter would be thrown away with it.
 */
export class KeyFeed extends PassThrough {
  private readonly stdin: Terminal;
  private readonly decoder = new StringDecoder("utf8");
  private waiting: string[] = [];
  /** The beginning of a paste whose end has not come yet. */
  private pasted = "";
  private isFeeding = false;
  /** Whether the terminal is gone; what came before is handed over first. */
  private isOver = false;
  /** Whether several keys came at once, as of a paste. */
  private isBurst = false;

  constructor(stdin: Io["stdin"]) {
    // Full after one key, so that keys which come between two prompts wait for one another.
    super({ highWaterMark: 1 });
    this.stdin = stdin;
    this.takeTerminal();
  }

  /** Prompts ask this of their input. Between them keys come one by one too, so that Ctrl+C is one. */
  setRawMode(on: boolean): this {
    if (on) this.stdin.setRawMode?.(true);
    return this;
  }

  takeTerminal(): void {
    this.stdin.setRawMode?.(true);
    this.stdin.on("data", this.onData);
    this.stdin.on("end", this.onEnd);
    this.stdin.resume();
    process.on("SIGCONT", this.onContinue);
  }

  /** Gives the terminal back, as it was. */
  giveTerminal(): void {
    process.removeListener("SIGCONT", this.onContinue);
    this.stdin.off("data", this.onData);
    this.stdin.off("end", this.onEnd);
    this.stdin.pause();
    this.stdin.setRawMode?.(false);
  }

  /** Forgets keys that were meant for a page that is gone; a Ctrl+C among them is never forgotten. */
  async forget(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const all = [this.read() as Buffer | null, ...this.waiting].map(String).join("");
    this.waiting = all.includes("\x03") ? ["\x03"] : [];
  }

  /** Whether more keys came at once with the one that was handed over last. */
  get hasWaiting(): boolean {
    return this.waiting.length > 0 || this.pasted !== "";
  }

  /**
   * Whether more has been typed than any prompt has taken: what comes in a burst is text. A long paste
   * comes in pieces, so after a burst the next piece is waited for.
   */
  async hasMore(): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, this.isBurst ? BETWEEN_PIECES : 0));
    return this.hasWaiting || this.readableLength > 0;
  }

  private readonly onData = (chunk: Buffer | string): void => {
    const text = this.pasted + (typeof chunk === "string" ? chunk : this.decoder.write(chunk));
    const begun = text.lastIndexOf("\x1b[200~");
    const isCut = begun !== -1 && !text.includes(PASTE_END, begun);
    this.pasted = isCut ? text.slice(begun) : "";
    const whole = isCut ? text.slice(0, begun) : text;
    const keys = whole.match(KEY) ?? [];
    this.isBurst = keys.length > 1;
    this.waiting.push(...keys.map(asKey));
    this.feed();
  };

  private readonly onEnd = (): void => {
    this.isOver = true;
    this.feed();
  };

  private readonly onContinue = (): void => {
    setImmediate(() => {
      // The shell has set the terminal its own way, which only a change of mode undoes.
      this.stdin.setRawMode?.(false);
      this.stdin.setRawMode?.(true);
      this.stdin.resume();
    });
  };

  /** One key, and the next when a prompt has taken it and had time to say that it is done. */
  private feed(): void {
    if (this.isFeeding) return;
    const key = this.waiting.shift();
    if (key === undefined) {
      if (this.isOver) this.end();
      return;
    }
    this.isFeeding = true;
    const next = (): void => {
      this.isFeeding = false;
      this.feed();
    };
    if (this.write(key)) setImmediate(next);
    else this.once("drain", () => setImmediate(next));
  }
}

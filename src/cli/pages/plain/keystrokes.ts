import { StringDecoder } from "node:string_decoder";

/** Keys that are neither text nor a line end, as the line reader knows them. */
export const KEY = {
  interrupt: "\x03",
  end: "\x04",
  erase: "\x7f",
  eraseLine: "\x15",
  eraseWord: "\x17",
  suspend: "\x1a",
} as const;

const KEPT: ReadonlySet<string> = new Set([...Object.values(KEY), "\n", "\t"]);

type State = "text" | "escape" | "sequence" | "single";

/**
 * Bytes of a terminal or a pipe as characters: UTF-8 put together across chunks, one line feed for
 * each way of ending a line, cursor keys and other sequences left out.
 */
export class Keystrokes {
  private readonly decoder = new StringDecoder("utf8");
  private state: State = "text";
  private afterReturn = false;

  /** What a chunk adds. */
  read(chunk: Buffer | string): string {
    const text = typeof chunk === "string" ? chunk : this.decoder.write(chunk);
    let kept = "";
    for (const character of text) kept += this.take(character);
    // Sequences arrive whole; an escape at the end of a chunk is the key of that name.
    if (this.state === "escape") this.state = "text";
    return kept;
  }

  private take(character: string): string {
    if (this.state !== "text") return this.inSequence(character);
    const wasReturn = this.afterReturn;
    this.afterReturn = character === "\r";
    if (character === "\x1b") {
      this.state = "escape";
      return "";
    }
    if (character === "\r") return "\n";
    if (character === "\n") return wasReturn ? "" : "\n";
    if (character === "\b") return KEY.erase;
    return KEPT.has(character) || !/\p{Cc}/u.test(character) ? character : "";
  }

  private inSequence(character: string): string {
    if (this.state === "escape") {
      this.state = character === "[" ? "sequence" : character === "O" ? "single" : "text";
    } else if (this.state === "single" || /[@-~]/.test(character)) {
      this.state = "text";
    }
    return "";
  }
}

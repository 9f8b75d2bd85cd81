import process from "node:process";
import type { InputStream, OutputStream } from "../../io.ts";
import { Interrupted } from "../front.ts";
import { graphemes, widthOf } from "../wrap.ts";
import { KEY, Keystrokes } from "./keystrokes.ts";

interface Waiting {
  resolve(line: string): void;
  reject(error: Error): void;
}

/** A stream that is a terminal can hand over every key. */
type Terminal = InputStream & { setRawMode?(on: boolean): unknown };

/**
 * Reads lines from a terminal or a pipe.
 *
 * A terminal left to itself cuts a line at 4,095 bytes, so a long paste would lose its end. Here keys
 * are taken one by one and shown by us, as it would: no escape sequence is written, what is erased is
 * erased with backspace, and lines may be of any length.
 */
export class LineReader {
  private readonly input: Terminal;
  private readonly output: OutputStream;
  private readonly keys = new Keystrokes();
  private readonly isTerminal: boolean;
  /** Typed and not looked at yet: nothing is shown before the question it answers. */
  private pending = "";
  private line = "";
  private prompt = "";
  private ended = false;
  private waiting: Waiting | undefined;
  private changed: (line: string) => void = () => undefined;

  constructor(input: Terminal, output: OutputStream) {
    this.input = input;
    this.output = output;
    this.isTerminal = input.isTTY === true && input.setRawMode !== undefined;
    this.open();
  }

  /** Takes the terminal, at the start and after another program had it. */
  open(): void {
    this.setRaw(true);
    this.input.on("data", this.onData);
    this.input.on("end", this.onEnd);
    this.input.on("close", this.onEnd);
    if (this.isTerminal) process.on("SIGCONT", this.onContinue);
    this.input.resume();
  }

  /**
   * Asks for a line. Resolves to it without its end.
   * @param changed Told of the line whenever it has changed.
   * @throws Interrupted at Ctrl+C, at Ctrl+D on an empty line, and at the end of the input, with what
   * was typed of the line.
   */
  read(prompt: string, changed: (line: string) => void = () => undefined): Promise<string> {
    this.changed = changed;
    this.output.write(prompt);
    this.prompt = prompt.slice(prompt.lastIndexOf("\n") + 1);
    this.line = "";
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.consume();
    });
  }

  close(): void {
    this.input.off("data", this.onData);
    this.input.off("end", this.onEnd);
    this.input.off("close", this.onEnd);
    if (this.isTerminal) process.removeListener("SIGCONT", this.onContinue);
    this.setRaw(false);
    this.input.pause();
  }

  private readonly onData = (chunk: Buffer | string): void => {
    this.pending += this.keys.read(chunk);
    this.consume();
  };

  private readonly onEnd = (): void => {
    this.ended = true;
    this.consume();
  };

  /** After a stop the shell has set the terminal its own way and printed over our line. */
  private readonly onContinue = (): void => {
    this.setRaw(true);
    this.input.resume();
    this.output.write(`\n${this.prompt}${this.line}`);
  };

  private consume(): void {
    let echo = "";
    let at = 0;
    for (const character of this.pending) {
      if (this.waiting === undefined) break;
      at += character.length;
      echo += this.take(character, this.waiting);
    }
    this.pending = this.pending.slice(at);
    // What was answered goes on after this, so its echo comes first.
    if (this.isTerminal && echo !== "") this.output.write(echo);
    if (at > 0 && this.waiting !== undefined) this.changed(this.line);
    if (this.ended && this.waiting !== undefined) this.atEnd(this.waiting);
  }

  /** Takes one character; gives what it shows. */
  private take(character: string, waiting: Waiting): string {
    switch (character) {
      case "\n":
        this.waiting = undefined;
        waiting.resolve(this.line);
        return "\n";
      case KEY.interrupt:
        return this.interrupt(waiting);
      case KEY.end:
        return this.line === "" ? this.interrupt(waiting) : "";
      case KEY.erase:
        return this.erase(graphemes(this.line).slice(0, -1).join(""));
      case KEY.eraseWord:
        return this.erase(this.line.replace(/\S*\s*$/, ""));
      case KEY.eraseLine:
        return this.erase("");
      case KEY.suspend:
        return this.suspend();
      default:
        this.line += character;
        return character;
    }
  }

  private interrupt(waiting: Waiting): string {
    this.waiting = undefined;
    waiting.reject(new Interrupted(this.line === "" ? undefined : this.line));
    return "\n";
  }

  private erase(rest: string): string {
    const columns = widthOf(this.line) - widthOf(rest);
    this.line = rest;
    return "\b \b".repeat(Math.max(0, columns));
  }

  private suspend(): string {
    if (!this.isTerminal || process.platform === "win32") return "";
    this.setRaw(false);
    process.kill(process.pid, "SIGTSTP");
    return "";
  }

  /** The last line of a pipe need not end; after it there is nothing more to ask. */
  private atEnd(waiting: Waiting): void {
    this.waiting = undefined;
    if (this.line === "") waiting.reject(new Interrupted());
    else waiting.resolve(this.line);
  }

  private setRaw(on: boolean): void {
    if (this.isTerminal) this.input.setRawMode?.(on);
  }
}

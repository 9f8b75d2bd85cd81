import { ExitPromptError } from "@inquirer/core";
import type { Ink } from "../../colour.ts";
import type { Io } from "../../io.ts";
import { Interrupted } from "../front.ts";
import { choicePrompt } from "./choice-prompt.ts";
import type { ChoicePrompt, ChoiceReply } from "./choice-prompt.ts";
import { TerminalWindow } from "./terminal-window.ts";
import { textPrompt } from "./text-prompt.ts";
import type { TextPrompt, TextReply } from "./text-prompt.ts";

/** A terminal can hand over every key. */
type RawInput = Io["stdin"] & { setRawMode?(on: boolean): unknown };

/** What every prompt is given by its surroundings. */
type Given = "window" | "ink";

/** Puts one prompt after another on a terminal. Ctrl+C and the end of the input are `Interrupted`. */
export class RichPrompts {
  readonly window: TerminalWindow;
  private readonly io: Io;
  private readonly ink: Ink | false;

  constructor(io: Io, ink: Ink | false) {
    this.io = io;
    this.ink = ink;
    this.window = new TerminalWindow(io);
  }

  async choice(prompt: Omit<ChoicePrompt, Given>): Promise<Exclude<ChoiceReply, { do: "closed" }>> {
    const { window, ink } = this;
    const reply = await this.guarded(
      () => choicePrompt({ ...prompt, window, ink }, this.streams()),
      () => undefined,
    );
    if (reply.do === "closed") throw new Interrupted();
    return reply;
  }

  /** An interruption comes with the text as far as it was typed. */
  async text(prompt: Omit<TextPrompt, Given>): Promise<Exclude<TextReply, { do: "closed" }>> {
    const { window, ink } = this;
    let latest = prompt.text;
    const changed = (text: string): void => {
      latest = text;
      prompt.changed(text);
    };
    const reply = await this.guarded(
      () => textPrompt({ ...prompt, changed, window, ink }, this.streams()),
      () => latest,
    );
    if (reply.do === "closed") throw new Interrupted(latest);
    return reply;
  }

  /**
   * Whether keys come to us one by one. They do between prompts too, or a Ctrl+C there would end the
   * program without a word, and what is typed ahead would be echoed into the next page.
   */
  setRaw(on: boolean): void {
    (this.io.stdin as RawInput).setRawMode?.(on);
  }

  /** Ctrl+C ends a prompt without its text; here it keeps it. */
  private async guarded<T>(run: () => Promise<T>, typed: () => string | undefined): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof ExitPromptError) throw new Interrupted(typed());
      throw error;
    } finally {
      this.setRaw(true);
    }
  }

  private streams(): { input: Io["stdin"]; output: Io["stdout"] } {
    return { input: this.io.stdin, output: this.io.stdout };
  }
}

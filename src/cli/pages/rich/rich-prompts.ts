import { ExitPromptError } from "@inquirer/core";
import type { Ink } from "../../colour.ts";
import type { Io } from "../../io.ts";
import { Interrupted } from "../front.ts";
import { leaveWords } from "../words.ts";
import { choicePrompt } from "./choice-prompt.ts";
import type { ChoicePrompt, ChoiceReply } from "./choice-prompt.ts";
import { KeyFeed } from "./key-feed.ts";
import { TerminalWindow } from "./terminal-window.ts";
import { textPrompt } from "./text-prompt.ts";
import type { TextPrompt, TextReply } from "./text-prompt.ts";

/** What every prompt is given by its surroundings. */
export type Given = "window" | "ink" | "hasMore";

/** Puts one prompt after another on a terminal. Ctrl+C and the end of the input are `Interrupted`. */
export class RichPrompts {
  readonly window: TerminalWindow;
  private readonly io: Io;
  private readonly ink: Ink | false;
  readonly keys: KeyFeed;

  /** What the line of keys calls leaving. */
  readonly leaveKey: string;

  constructor(io: Io, ink: Ink | false, saves: boolean) {
    this.io = io;
    this.leaveKey = `Ctrl+S ${leaveWords(saves)}`;
    this.keys = new KeyFeed(io.stdin);
    this.ink = ink;
    this.window = new TerminalWindow(io);
  }

  async choice(
    prompt: Omit<ChoicePrompt, "window" | "ink">,
  ): Promise<Exclude<ChoiceReply, { do: "closed" }>> {
    const { window, ink } = this;
    // A stray Enter must not choose an answer; words for a text are kept.
    await this.keys.forget();
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
    const hasMore = (): boolean => this.keys.hasWaiting;
    const reply = await this.guarded(
      () => textPrompt({ ...prompt, changed, window, ink, hasMore }, this.streams()),
      () => latest,
    );
    if (reply.do === "closed") throw new Interrupted(latest);
    return reply;
  }

  /** Ctrl+C ends a prompt without its text; here it keeps it. */
  private async guarded<T>(run: () => Promise<T>, typed: () => string | undefined): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof ExitPromptError) throw new Interrupted(typed());
      throw error;
    }
  }

  private streams(): { input: KeyFeed; output: Io["stdout"] } {
    return { input: this.keys, output: this.io.stdout };
  }
}

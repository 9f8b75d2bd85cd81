/**
 * What a walk needs of a front end. A front shows one page and hands back what the person did; it
 * knows nothing of records and files.
 */
import type { Choice, Page, Step, StepValue } from "../../interview/model.ts";

/** A page with what makes it this visit's. */
export interface View extends Page {
  /** Title of the record with its status, for wide windows. */
  title: string;
  /** What stands in the way of going on: said before the question. */
  error?: string | undefined;
  /** Text that was typed on this page and is not in the record. Takes the place of the answer. */
  typed?: string | undefined;
  /** Guidance was shown on an earlier visit and is not printed again unless asked for. */
  seen: boolean;
  /** What this page offers besides an answer. */
  offers: Offers;
  /** Told of every change while text is typed. */
  changed: (text: string) => void;
}

export interface Offers {
  /** The question may be left for a colleague. */
  colleague: boolean;
  /** What the editor is called, where text may be written in one. */
  editor?: string | undefined;
  /** What is typed is kept as it is typed. */
  keeps: boolean;
  /** The question may wait: others can be gone to, from a list or for now. */
  mayWait: boolean;
}

/** A page that offers nothing besides its answer. */
export const NO_OFFERS: Offers = { colleague: false, keeps: false, mayWait: false };

/** What the person did. `typed` is text that was begun and not finished. */
export type Reply =
  | { do: "answer"; raw: string }
  /** The answer that is there is right; or an optional step is passed over. */
  | { do: "keep" }
  /** The answer to an optional step is taken away. */
  | { do: "clear" }
  | { do: "back" | "list" | "leave" | "later" | "colleague"; typed?: string | undefined }
  /** The text so far goes into an editor. */
  | { do: "editor"; typed: string };

/** One line that was typed under a list. */
export type LineReply = { do: "line"; text: string } | { do: "leave" };

export interface Front {
  /** Prints ordinary output, wrapped. Line ends in the text stay. */
  say(text: string): void;
  /** Prints generated text as it is, line by line. */
  show(text: string): void;
  /** Rows of the window. */
  rows(): number;
  /** Columns that text is set in. */
  width(): number;
  ask(view: View): Promise<Reply>;
  /** Says that the answer is in the record. `false`: the person wants to write more. */
  saved(step: Step, value: StepValue, raw: string): Promise<boolean>;
  /** One of a few answers that are no part of the record; the value, or `undefined` to leave. */
  choose(question: string, choices: readonly Choice[]): Promise<string | undefined>;
  line(prompt: string): Promise<LineReply>;
  /** Shows a long text: with a pager where one helps. */
  read(text: string): Promise<void>;
  /** Lends the terminal to another program. */
  handOver<T>(run: () => Promise<T>): Promise<T>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** Ctrl+C, or the end of the input. Not a fault: what was typed so far comes with it. */
export class Interrupted extends Error {
  readonly typed: string | undefined;

  constructor(typed?: string) {
    super("interrupted");
    this.name = "Interrupted";
    this.typed = typed;
  }
}

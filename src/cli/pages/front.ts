/**
 * What a walk needs of a front end. A front shows one page and hands back what the person did; it
 * knows nothing about records and files.
 */
import type { Choice, Page, Step, StepValue } from "../../interview/model.ts";

/** A page with what makes it this visit's. */
export interface View extends Page {
  /** Title of the record with its status, for wide windows. */
  title: string;
  /** What is in the way of going on. */
  error?: string | undefined;
  /**
   * Text that was typed on this page and is not in the record, shown instead of the answer; on a page
   * of choices those that were ticked, separated by commas.
   */
  typed?: string | undefined;
  /** Guidance was shown on an earlier visit and is not printed again unless asked for. */
  seen: boolean;
  /** What this page offers as well as an answer. */
  offers: Offers;
  /** Told of every change while text is typed or answers are ticked. */
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

/** A page that offers nothing but its answer. */
export const NO_OFFERS: Offers = { colleague: false, keeps: false, mayWait: false };

/** What the person did. `typed` is what was begun and not finished, as in a view. */
export type Reply =
  | { do: "answer"; raw: string }
  /** The answer that is there is right; or an optional step is skipped. */
  | { do: "keep" }
  /** The answer to an optional step is taken away. */
  | { do: "clear" }
  | { do: "back" | "list" | "leave" | "later" | "colleague"; typed?: string | undefined }
  /** None of the choices will do: to the question that the step names instead. */
  | { do: "instead"; step: string }
  /** The text so far goes into an editor. */
  | { do: "editor"; typed: string };

/** One line that was typed outside a page. */
export type LineReply = { do: "line"; text: string } | { do: "back" } | { do: "leave" };

export interface LineOptions {
  /** The person may go back to where they were. */
  mayGoBack?: true;
  /** What is said to an empty line; without it an empty line is an answer. */
  empty?: string;
}

export interface ChooseOptions {
  /** The value that is highlighted at first. Without it Enter alone chooses nothing. */
  startAt?: string;
}

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
  /** Says that the answer is in the record. */
  saved(step: Step, value: StepValue): void;
  /** One of a few answers that are not part of the record; the value, or `undefined` to leave. */
  choose(
    question: string,
    choices: readonly Choice[],
    options?: ChooseOptions,
  ): Promise<string | undefined>;
  line(prompt: string, options?: LineOptions): Promise<LineReply>;
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

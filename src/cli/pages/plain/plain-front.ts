import { isStored } from "../../../interview/flow.ts";
import type { Choice, Step, StepValue } from "../../../interview/model.ts";
import type { Io } from "../../io.ts";
import type { Front, LineReply, Reply, View } from "../front.ts";
import { chosenWords, FINISHED, valuesOf, wordCount } from "../words.ts";
import { lineWidth, wrapped } from "../wrap.ts";
import { askPlainChoice } from "./choice-page.ts";
import { askPlainLine } from "./line-page.ts";
import { LineReader } from "./line-reader.ts";
import type { PlainPage } from "./plain-page.ts";
import { askPlainText } from "./text-page.ts";

/** Pages as plain lines that are only ever added: for screen readers, braille and slow lines. */
export class PlainFront implements Front, PlainPage {
  private readonly io: Io;
  private readonly reader: LineReader;
  readonly readFile: (path: string) => string;
  readonly saves: boolean;
  /** A line that turned out to be text of the page before. */
  private more: string | undefined;

  constructor(io: Io, readFile: (path: string) => string, saves: boolean) {
    this.io = io;
    this.saves = saves;
    this.reader = new LineReader(io.stdin, io.stdout);
    this.readFile = readFile;
  }

  say(text: string): void {
    this.io.stdout.write(`${wrapped(text, this.width()).join("\n")}\n`);
  }

  show(text: string): void {
    this.say(text.trimEnd());
  }

  rows(): number {
    return this.io.stdout.rows ?? 24;
  }

  width(): number {
    return lineWidth(this.io.stdout.columns);
  }

  /** A prompt is broken between words like everything else; its last line is the one typed on. */
  readLine(prompt: string, changed?: (line: string) => void): Promise<string> {
    const lines = wrapped(prompt, this.width()).join("\n");
    return this.reader.read(prompt === "" ? "" : `${lines} `, changed);
  }

  ask(view: View): Promise<Reply> {
    const { step } = view;
    switch (step.kind) {
      case "choose-one":
      case "choose-many":
        return askPlainChoice(this, view, step);
      case "text":
      case "lines":
        return askPlainText(this, { ...view, typed: this.withMore(view.typed) });
      case "line":
      case "date":
      case "number":
        return askPlainLine(this, view);
    }
  }

  async saved(step: Step, value: StepValue, raw: string): Promise<boolean> {
    const stored = isStored(step, value) ? " Saved." : "";
    switch (step.kind) {
      case "choose-one":
      case "choose-many":
        this.say(`You chose ${closed(chosenWords(step.choices, valuesOf(value)))}${stored}`);
        return true;
      case "text":
      case "lines":
        return this.isFinished(raw);
      case "line":
      case "date":
      case "number":
        this.say(`You answered ${closed(String(value))}${stored}`);
        return true;
    }
  }

  async choose(question: string, choices: readonly Choice[]): Promise<string | undefined> {
    this.say(`Question: ${question}`);
    choices.forEach(({ label }, at) => {
      this.say(`${at + 1}. ${label}`);
    });
    for (;;) {
      const typed = (await this.readLine(`Type a number from 1 to ${choices.length}:`)).trim();
      if (/^[sq]$/i.test(typed)) return undefined;
      const choice = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined;
      if (choice !== undefined) return choice.value;
      this.say(`Error: Type a number from 1 to ${choices.length}, or s to leave`);
    }
  }

  async line(prompt: string): Promise<LineReply> {
    const typed = (await this.readLine(prompt)).trim();
    return /^[sq]$/i.test(typed) ? { do: "leave" } : { do: "line", text: typed };
  }

  read(text: string): Promise<void> {
    this.show(text);
    return Promise.resolve();
  }

  async handOver<T>(run: () => Promise<T>): Promise<T> {
    this.reader.close();
    try {
      return await run();
    } finally {
      this.reader.open();
    }
  }

  close(): void {
    this.reader.close();
  }

  /** The text is in the record when this is asked. What is neither yes nor no is more of the text. */
  private async isFinished(raw: string): Promise<boolean> {
    const typed = await this.readLine(`Saved, ${wordCount(raw)}. ${FINISHED} Type y or n [yes]:`);
    if (/^\s*(y|yes)?\s*$/i.test(typed)) return true;
    if (!/^\s*(n|no)\s*$/i.test(typed)) {
      this.say("That is neither y nor n, so it was added to your text.");
      this.more = typed;
    }
    return false;
  }

  private withMore(typed: string | undefined): string | undefined {
    const { more } = this;
    this.more = undefined;
    return more === undefined ? typed : `${typed ?? ""}\n${more}`;
  }
}

function closed(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

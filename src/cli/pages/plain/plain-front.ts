import { isStored } from "../../../interview/flow.ts";
import type { Choice, Step, StepValue } from "../../../interview/model.ts";
import type { Io } from "../../io.ts";
import type { ChooseOptions, Front, LineOptions, LineReply, Reply, View } from "../front.ts";
import { CHOOSE, chosenWords, editable, ended, valuesOf, wordCount } from "../words.ts";
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
  private readonly said = new Set<string>();

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
        return askPlainText(this, view);
      case "line":
      case "date":
      case "number":
        return askPlainLine(this, view);
    }
  }

  saved(step: Step, value: StepValue): void {
    const stored = isStored(step, value) ? " Saved." : "";
    switch (step.kind) {
      case "choose-one":
      case "choose-many":
        this.say(`You chose ${ended(choiceWords(step, value))}${stored}`);
        return;
      case "text":
      case "lines":
        this.say(`Saved, ${wordCount(editable(step, value))}.`);
        return;
      case "line":
      case "date":
      case "number":
        this.say(`You answered ${ended(editable(step, value))}${stored}`);
    }
  }

  async choose(
    question: string,
    choices: readonly Choice[],
    { startAt }: ChooseOptions = {},
  ): Promise<string | undefined> {
    const numbers = `Type a number from 1 to ${choices.length}`;
    this.say(`Question: ${question}`);
    choices.forEach(({ label }, at) => {
      this.say(`${at + 1}. ${label}`);
    });
    const first = choices.find(({ value }) => value === startAt);
    const prompt =
      first === undefined ? numbers : `${numbers}, or press Enter for "${first.label}"`;
    for (;;) {
      const typed = (await this.readLine(`${prompt}:`)).trim();
      if (/^[sq]$/i.test(typed)) return undefined;
      if (typed === "" && first !== undefined) return first.value;
      const choice = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined;
      if (choice !== undefined) return choice.value;
      this.say(`Error: ${typed === "" ? `${CHOOSE}. ` : ""}${numbers}, or s to leave`);
    }
  }

  async line(prompt: string, { mayGoBack, empty }: LineOptions = {}): Promise<LineReply> {
    const back = mayGoBack === true ? " (b to go back)" : "";
    for (;;) {
      const typed = (await this.readLine(`${prompt.replace(/:$/, "")}${back}:`)).trim();
      if (/^[sq]$/i.test(typed)) return { do: "leave" };
      if (mayGoBack === true && /^b$/i.test(typed)) return { do: "back" };
      if (typed !== "" || empty === undefined) return { do: "line", text: typed };
      this.say(`Error: ${empty}`);
    }
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

  isNew(instruction: string): boolean {
    if (this.said.has(instruction)) return false;
    this.said.add(instruction);
    return true;
  }
}

function choiceWords(
  step: Extract<Step, { kind: "choose-one" | "choose-many" }>,
  value: StepValue,
): string {
  const values = valuesOf(value);
  const none = step.kind === "choose-many" ? step.none : undefined;
  return values.length === 0 && none !== undefined ? none : chosenWords(step.choices, values);
}

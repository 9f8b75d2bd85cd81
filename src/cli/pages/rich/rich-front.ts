import process from "node:process";
import { ExitPromptError } from "@inquirer/core";
import type { Choice, Step, StepValue } from "../../../interview/model.ts";
import type { Ink } from "../../colour.ts";
import type { Io } from "../../io.ts";
import { Interrupted } from "../front.ts";
import type { Front, LineReply, Reply, View } from "../front.ts";
import { captionOf, editable, FINISHED, questionOf, valuesOf } from "../words.ts";
import { lineWidth, wrapped } from "../wrap.ts";
import { choicePrompt } from "./choice-prompt.ts";
import type { ChoiceReply } from "./choice-prompt.ts";
import { WIDE_WINDOW } from "./key-line.ts";
import { textPrompt } from "./text-prompt.ts";
import type { TextReply } from "./text-prompt.ts";

const PASTE_ON = "\x1b[?2004h";
const PASTE_OFF = "\x1b[?2004l";

const CHOICE_KEYS = [
  "Enter continue",
  "Esc back",
  "? guidance",
  "Ctrl+T list",
  "Ctrl+S save and leave",
];
const CHOICE_KEYS_WIDE = [
  "Up/down move",
  "Enter continue",
  "Esc or Left go back",
  ...CHOICE_KEYS.slice(2),
];
const TEXT_KEYS = ["Esc back", "F1 guidance", "Ctrl+T list", "Ctrl+S save and leave"];

type ChoiceStep = Extract<Step, { kind: "choose-one" | "choose-many" }>;

/** What every prompt of this front is given. */
interface Surroundings {
  width: number;
  rows: number;
  ink: Ink | false;
}

/** Pages with keys, of which only the question and its answers are redrawn. */
export class RichFront implements Front {
  private readonly io: Io;
  private readonly ink: Ink | false;

  constructor(io: Io, ink: Ink | false) {
    this.io = io;
    this.ink = ink;
    process.on("exit", this.onExit);
    io.stdout.write(PASTE_ON);
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

  async ask(view: View): Promise<Reply> {
    this.say("");
    this.say(this.captionFor(view));
    this.say("");
    if (!view.seen) this.sayGuidance(view.step);
    const { step } = view;
    return step.kind === "choose-one" || step.kind === "choose-many"
      ? this.askChoice(view, step)
      : this.askText(view);
  }

  saved(step: Step): Promise<boolean> {
    if (step.stores.as !== "another") this.say("Saved.");
    return Promise.resolve(true);
  }

  async choose(question: string, choices: readonly Choice[]): Promise<string | undefined> {
    const reply = await this.choice({
      question,
      choices,
      many: false,
      taken: [],
      keys: ["Enter continue", "Ctrl+S save and leave"],
      isPage: false,
      ...this.surroundings(),
    });
    return reply.do === "answer" ? reply.values[0] : undefined;
  }

  async line(prompt: string): Promise<LineReply> {
    const { reply } = await this.text({
      question: prompt,
      text: "",
      single: true,
      keys: ["Enter continue", "Ctrl+S save and leave"],
      isPage: false,
    });
    return reply.do === "leave" ? { do: "leave" } : { do: "line", text: reply.text.trim() };
  }

  close(): void {
    process.removeListener("exit", this.onExit);
    this.io.stdout.write(PASTE_OFF);
  }

  private async askChoice(view: View, step: ChoiceStep): Promise<Reply> {
    const wide = (this.io.stdout.columns ?? 80) >= WIDE_WINDOW;
    let taken = valuesOf(view.answer);
    for (;;) {
      const reply = await this.choice({
        question: questionOf(step),
        hint: step.hint,
        choices: step.choices,
        many: step.kind === "choose-many",
        taken,
        error: view.error,
        keys: keysFor(step, wide),
        isPage: true,
        ...this.surroundings(),
      });
      switch (reply.do) {
        case "guidance":
          taken = reply.values;
          this.sayGuidance(step, true);
          continue;
        case "answer":
          return chosenReply(step, reply.values, view.answer);
        case "back":
        case "list":
        case "leave":
          return { do: reply.do };
      }
    }
  }

  private async askText(view: View): Promise<Reply> {
    const { step } = view;
    const single = step.kind !== "text" && step.kind !== "lines";
    const keys = single ? ["Enter continue", ...TEXT_KEYS] : TEXT_KEYS;
    let text = view.typed ?? editable(view.answer);
    for (;;) {
      const { reply } = await this.text({
        question: questionOf(step),
        hint: step.hint,
        text,
        single,
        error: view.error,
        keys,
        isPage: true,
      });
      text = reply.text;
      if (reply.do === "guidance") this.sayGuidance(step, true);
      else if (reply.do !== "answer") return { do: reply.do, typed: typedIn(text, view) };
      else {
        const end = single ? "yes" : await this.isFinished();
        if (end === "later") return { do: "later", typed: typedIn(text, view) };
        if (end === "yes") return textReply(text, view);
      }
    }
  }

  private async isFinished(): Promise<"yes" | "no" | "later"> {
    const reply = await this.choose(FINISHED, [
      { value: "yes", label: "Yes, continue" },
      { value: "no", label: "No, carry on writing" },
      { value: "later", label: "No, come back to it later" },
    ]);
    return reply === "yes" || reply === "later" ? reply : "no";
  }

  private async choice(
    prompt: Parameters<typeof choicePrompt>[0],
  ): Promise<Exclude<ChoiceReply, { do: "closed" }>> {
    const reply = await this.guarded(
      () => choicePrompt(prompt, this.streams()),
      () => undefined,
    );
    if (reply.do === "closed") throw new Interrupted();
    return reply;
  }

  private async text(
    prompt: Omit<Parameters<typeof textPrompt>[0], keyof Surroundings | "changed">,
  ): Promise<{ reply: TextReply & { do: Exclude<TextReply["do"], "closed"> } }> {
    let latest = prompt.text;
    const changed = (text: string): void => {
      latest = text;
    };
    const reply = await this.guarded(
      () => textPrompt({ ...prompt, changed, ...this.surroundings() }, this.streams()),
      () => latest,
    );
    if (reply.do === "closed") throw new Interrupted(latest);
    return { reply: { ...reply, do: reply.do } };
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

  private sayGuidance({ guidance }: Step, asked = false): void {
    if (asked && guidance.length === 0)
      this.say("There is no further guidance for this question.\n");
    for (const paragraph of guidance) this.say(`${paragraph}\n`);
  }

  private captionFor(view: View): string {
    const wide = (this.io.stdout.columns ?? 80) >= WIDE_WINDOW;
    return wide ? `${view.title} (draft)   ${captionOf(view)}` : captionOf(view);
  }

  private surroundings(): Surroundings {
    return { width: this.width(), rows: this.rows(), ink: this.ink };
  }

  private streams(): { input: Io["stdin"]; output: Io["stdout"] } {
    return { input: this.io.stdin, output: this.io.stdout };
  }

  private readonly onExit = (): void => {
    this.io.stdout.write(PASTE_OFF);
  };
}

function keysFor({ kind }: ChoiceStep, wide: boolean): readonly string[] {
  const keys = wide ? CHOICE_KEYS_WIDE : CHOICE_KEYS;
  return kind === "choose-many" ? ["Space take or leave", ...keys] : keys;
}

function chosenReply(step: ChoiceStep, values: readonly string[], answer: StepValue): Reply {
  if (values.length > 0) return { do: "answer", raw: values.join(",") };
  if (!step.optional) return { do: "answer", raw: "none" };
  return answer === undefined ? { do: "keep" } : { do: "clear" };
}

function textReply(text: string, { step, answer, typed }: View): Reply {
  if (text.trim() === "" && step.optional)
    return answer === undefined ? { do: "keep" } : { do: "clear" };
  const same = typed === undefined && answer !== undefined && text === editable(answer);
  return same ? { do: "keep" } : { do: "answer", raw: text };
}

/** Text that the record does not hold yet. */
function typedIn(text: string, { answer }: View): string | undefined {
  return text === editable(answer) ? undefined : text;
}

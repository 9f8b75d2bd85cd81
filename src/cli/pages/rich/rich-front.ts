import process from "node:process";
import { isStored } from "../../../interview/flow.ts";
import { renderGuidance } from "../../../interview/guidance.ts";
import type { Choice, Step, StepValue } from "../../../interview/model.ts";
import { termLines } from "../../../interview/term-lines.ts";
import type { Ink } from "../../colour.ts";
import type { Io } from "../../io.ts";
import { NO_OFFERS } from "../front.ts";
import type { ChooseOptions, Front, LineOptions, LineReply, Reply, View } from "../front.ts";
import { captionOf, editable, exampleOf } from "../words.ts";
import { wrapped } from "../wrap.ts";
import { askRichChoice } from "./choice-page.ts";
import { WIDE_WINDOW } from "./key-line.ts";
import { offeredWords } from "./offered-keys.ts";
import { showInPager } from "./pager.ts";
import { RichPrompts } from "./rich-prompts.ts";
import { askRichText } from "./text-page.ts";

const PASTE_ON = "\x1b[?2004h";
const PASTE_OFF = "\x1b[?2004l";

/** Pages with keys, of which only the question and its answers are redrawn. */
export class RichFront implements Front {
  private readonly io: Io;
  private readonly prompts: RichPrompts;

  constructor(io: Io, ink: Ink | false, saves: boolean) {
    this.io = io;
    this.prompts = new RichPrompts(io, ink, saves);
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
    return this.prompts.window.rows();
  }

  width(): number {
    return this.prompts.window.width();
  }

  async ask(view: View): Promise<Reply> {
    const { step } = view;
    this.say("");
    this.say(this.captionFor(view));
    this.say("");
    if (!view.seen) this.sayGuidance(step);
    const sayGuidance = (): void => {
      this.sayGuidance(step, true);
      const example = exampleOf(step);
      if (example !== undefined) this.say(`${example}\n`);
      const ways = offeredWords(view.offers);
      if (ways !== undefined) this.say(`${ways}\n`);
    };
    if (step.kind === "choose-one" || step.kind === "choose-many")
      return askRichChoice(this.prompts, view, step, sayGuidance);
    return askRichText(this.prompts, view, sayGuidance);
  }

  saved(step: Step, value: StepValue): void {
    if (!isStored(step, value)) return;
    // 1/12/2026 may have been meant as the twelfth of January.
    const answer = step.kind === "date" ? `Your answer: ${editable(step, value)}. ` : "";
    this.say(`${answer}Saved.`);
  }

  async choose(
    question: string,
    choices: readonly Choice[],
    { startAt }: ChooseOptions = {},
  ): Promise<string | undefined> {
    const reply = await this.prompts.choice({
      question,
      choices,
      ways: [],
      many: false,
      ticked: [],
      startAt,
      mayBeEmpty: false,
      keys: ["Enter continue", this.prompts.leaveKey],
      isPage: false,
    });
    return reply.do === "answer" ? reply.values[0] : undefined;
  }

  async line(prompt: string, { mayGoBack, empty }: LineOptions = {}): Promise<LineReply> {
    const back = mayGoBack === true ? ["Esc back"] : [];
    const ask = (error?: string): ReturnType<RichPrompts["text"]> =>
      this.prompts.text({
        question: prompt,
        text: "",
        single: true,
        error,
        keys: ["Enter continue", ...back, this.prompts.leaveKey],
        isPage: false,
        mayGoBack,
        offers: NO_OFFERS,
        changed: () => undefined,
      });
    let reply = await ask();
    while (reply.do === "answer" && reply.text.trim() === "" && empty !== undefined)
      reply = await ask(empty);
    if (reply.do === "leave" || reply.do === "back") return { do: reply.do };
    return { do: "line", text: reply.text.trim() };
  }

  async read(text: string): Promise<void> {
    const lines = wrapped(text.trimEnd(), this.width());
    const fits = lines.length < this.rows();
    const paged = `${lines.join("\n")}\n`;
    if (!fits && (await this.handOver(() => showInPager(paged, this.io.env)))) return;
    this.show(text);
  }

  async handOver<T>(run: () => Promise<T>): Promise<T> {
    this.io.stdout.write(PASTE_OFF);
    this.prompts.keys.giveTerminal();
    try {
      return await run();
    } finally {
      this.prompts.keys.takeTerminal();
      this.io.stdout.write(PASTE_ON);
    }
  }

  close(): void {
    process.removeListener("exit", this.onExit);
    this.prompts.keys.giveTerminal();
    this.io.stdout.write(PASTE_OFF);
  }

  private sayGuidance(step: Step, asked = false): void {
    const { guidance, example } = step;
    const terms = asked ? termLines(step) : [];
    if (asked && guidance.length === 0 && terms.length === 0 && example === undefined)
      this.say(
        "There is no further guidance for this question. If you are not sure, ask a colleague.\n",
      );
    for (const block of guidance) this.say(`${renderGuidance(block)}\n`);
    if (terms.length > 0) this.say(`${terms.join("\n")}\n`);
  }

  private captionFor(view: View): string {
    const isWide = this.prompts.window.columns() >= WIDE_WINDOW;
    return isWide && view.title !== "" ? `${view.title}   ${captionOf(view)}` : captionOf(view);
  }

  private readonly onExit = (): void => {
    this.io.stdout.write(PASTE_OFF);
  };
}

import type { Page, Step } from "../../interview/model.ts";
import { isRefusal } from "../../interview/normalise.ts";
import type { Front, Reply, View } from "../pages/front.ts";
import { Interrupted } from "../pages/front.ts";
import { editable } from "../pages/words.ts";
import { askList } from "./ask-list.ts";
import { checkAnswers } from "./check-answers.ts";
import { NotSaved } from "./draft-file.ts";
import type { WalkSession } from "./session.ts";

/** How a walk ended. In every case all that was answered is in the file. */
export type WalkEnd = "finished" | "left" | "interrupted";

/** Where a walk begins when it is not at the first open question. */
export type WalkStart = "page" | "list" | "check";

export interface WalkOptions {
  /** The paper as it would be now. */
  preview(): string;
  /** The record is done: its status is set. */
  finish(): void;
  start?: WalkStart;
}

/** Puts question after question until the person finishes, leaves or interrupts. */
export async function runWalk(
  session: WalkSession,
  front: Front,
  options: WalkOptions,
): Promise<WalkEnd> {
  try {
    return await new Walk(session, front, options).run();
  } catch (error) {
    if (error instanceof Interrupted) return "interrupted";
    throw error;
  }
}

class Walk {
  private readonly session: WalkSession;
  private readonly front: Front;
  private readonly options: WalkOptions;
  private readonly seen = new Set<string>();
  /** Set while one answer is changed from "Check your answers". */
  private returns = false;

  constructor(session: WalkSession, front: Front, options: WalkOptions) {
    this.session = session;
    this.front = front;
    this.options = options;
  }

  async run(): Promise<"finished" | "left"> {
    let place = this.options.start ?? "page";
    for (;;) {
      if (place === "list" && (await askList(this.session, this.front)) === "left") return "left";
      if (place === "check") this.session.goTo(undefined);
      const page = this.session.page();
      const next: "page" | "list" | "left" | "finished" =
        page === undefined ? await this.check() : await this.put(page);
      if (next === "left" || next === "finished") return next;
      place = next;
    }
  }

  private async check(): Promise<"page" | "left" | "finished"> {
    const next = await checkAnswers(this.session, this.front, this.options);
    if (next === "left" || next === "finished") return next;
    this.session.goTo(next.change);
    this.returns = true;
    return "page";
  }

  /** Puts one page until it is answered or left. */
  private async put(page: Page): Promise<"page" | "list" | "left"> {
    const { step } = page;
    let view: View = {
      ...page,
      title: this.session.draft.title,
      seen: this.seen.has(step.guidance.join("\n")),
    };
    this.seen.add(step.guidance.join("\n"));
    for (;;) {
      const reply = await this.ask(view);
      const again = await this.guarded(() => this.take(reply, step), reply);
      if (typeof again === "string") return again;
      const fresh = this.session.page();
      view = { ...view, ...fresh, ...again, seen: true };
    }
  }

  /** An interrupted text goes into the draft as far as it has come. */
  private async ask(view: View): Promise<Reply> {
    try {
      return await this.front.ask(view);
    } catch (error) {
      if (!(error instanceof Interrupted) || error.typed === undefined) throw error;
      try {
        this.session.keepUnfinished(error.typed);
      } catch (fault) {
        if (!(fault instanceof NotSaved)) throw fault;
        this.sayFault(fault);
      }
      throw error;
    }
  }

  /** What could not be saved stays on its page. */
  private async guarded(
    act: () => Promise<Again | "page" | "list" | "left">,
    reply: Reply,
  ): Promise<Again | "page" | "list" | "left"> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
      this.sayFault(error);
      return { error: undefined, typed: typedIn(reply) };
    }
  }

  private async take(reply: Reply, step: Step): Promise<Again | "page" | "list" | "left"> {
    switch (reply.do) {
      case "answer":
        return this.answer(reply.raw, step);
      case "keep":
        return this.leaveAsIs(step);
      case "clear":
        this.session.clear();
        return this.onward(step);
      case "later":
        this.keepTyped(reply.typed);
        this.session.later();
        return "page";
      case "back":
        this.keepTyped(reply.typed);
        if (!this.session.back()) this.front.say("This is the first question.");
        return "page";
      case "list":
        this.keepTyped(reply.typed);
        return "list";
      case "leave":
        this.keepTyped(reply.typed);
        return "left";
    }
  }

  private async answer(raw: string, step: Step): Promise<Again | "page"> {
    const value = this.session.answer(raw);
    if (isRefusal(value)) return { error: value.error, typed: raw };
    this.sayIfNotDurable();
    if (!(await this.front.saved(step, value, raw))) return { error: undefined, typed: raw };
    return this.onward(step);
  }

  private leaveAsIs(step: Step): Again | "page" {
    const page = this.session.page();
    if (page?.answer === undefined) {
      const value = this.session.answer(undefined);
      if (isRefusal(value)) return { error: value.error, typed: undefined };
      return this.onward(step);
    }
    const error = this.session.fault();
    if (error !== undefined) return { error, typed: editable(page.answer) };
    return this.onward(step);
  }

  /** To the next question; back to "Check your answers" when only this one was to be changed. */
  private onward(step: Step): "page" {
    this.session.forward();
    const next = this.session.page();
    const belongs =
      this.session.isAdding ||
      (next?.answer === undefined && next?.step.optional === false && isSameItem(next.step, step));
    if (this.returns && !belongs) {
      this.returns = false;
      this.session.goTo(undefined);
    }
    return "page";
  }

  private keepTyped(typed: string | undefined): void {
    this.returns = false;
    if (typed !== undefined) this.session.keepUnfinished(typed);
  }

  private sayFault(fault: NotSaved): void {
    this.front.say(`Error: ${fault.message}`);
    if (fault.hint !== undefined) this.front.say(fault.hint);
  }

  private sayIfNotDurable(): void {
    if (!this.session.durable) this.front.say("Saved, but it may not survive a power cut.");
  }
}

/** Why the same page is put again. */
interface Again {
  error: string | undefined;
  typed: string | undefined;
}

function typedIn(reply: Reply): string | undefined {
  if (reply.do === "answer") return reply.raw;
  return "typed" in reply ? reply.typed : undefined;
}

function isSameItem(a: Step, b: Step): boolean {
  return a.item !== undefined && a.item === b.item;
}

import { renderGuidance } from "../../interview/guidance.ts";
import { markOf } from "../../interview/marks.ts";
import type { Page, Step } from "../../interview/model.ts";
import { isRefusal } from "../../interview/normalise.ts";
import { editedText } from "../../work/edited-text.ts";
import type { Journal } from "../../repository/journal.ts";
import type { Editor } from "../editor/choose-editor.ts";
import { editText } from "../editor/edit-text.ts";
import type { Front, Offers, Reply, View } from "../pages/front.ts";
import { Interrupted } from "../pages/front.ts";
import { editable } from "../pages/words.ts";
import { askList } from "./ask-list.ts";
import { checkAnswers } from "./check-answers.ts";
import { NotSaved } from "../../work/walk/draft-file.ts";
import { leaveForColleague } from "./leave-for-colleague.ts";
import type { WalkSession } from "../../work/walk/session.ts";

/** How a walk ended. In every case all that was answered is in the file. */
export type WalkEnd = "finished" | "left" | "interrupted" | "part-answered";

/** Where a walk begins when it is not at the first open question. */
export type WalkStart = "page" | "list" | "check";

export interface WalkOptions {
  /** The paper as it would be now. */
  preview(): string;
  /** The record is done: its status is set. */
  finish(): void;
  start?: WalkStart;
  journal: Journal;
  editor: Editor | undefined;
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

  async run(): Promise<Exclude<WalkEnd, "interrupted">> {
    let place = this.options.start ?? "page";
    for (;;) {
      if (place === "list" && (await askList(this.session, this.front)) === "left") return "left";
      if (place === "check") this.session.goTo(undefined);
      const page = this.session.page();
      if (page === undefined && this.session.isPart) return "part-answered";
      const next: WalkStart | "left" | "finished" =
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
  private async put(page: Page): Promise<Onward> {
    const { step } = page;
    let view = this.viewOf(page);
    this.seen.add(wordsOf(step));
    this.sayLeft(step);
    for (;;) {
      const reply = await this.ask(view);
      const again = await this.guarded(() => this.take(reply, step), reply);
      if (typeof again === "string") return again;
      const fresh = this.session.page();
      view = { ...view, ...fresh, offers: this.offers(), ...again, seen: true };
    }
  }

  private viewOf(page: Page): View {
    const { step } = page;
    const { journal } = this.options;
    return {
      ...page,
      title: `${this.session.draft.title} (${this.session.draft.status})`,
      seen: this.seen.has(wordsOf(step)),
      typed: journal.textOf(step.id),
      offers: this.offers(),
      changed: (text) => journal.note(step.id, text),
    };
  }

  /** What the person who is to answer was told. */
  private sayLeft({ id }: Step): void {
    const mark = markOf(id, this.session.draft);
    if (mark?.state !== "for-colleague") return;
    const note = mark.note === undefined ? "." : `: ${mark.note}`;
    this.front.say(`\nLeft for ${mark.who ?? "a colleague"}${note}`);
  }

  private offers(): Offers {
    const { journal, editor } = this.options;
    return {
      colleague: this.session.mayLeave,
      editor: editor?.name,
      keeps: journal.works,
      mayWait: true,
    };
  }

  /** An interrupted text goes into the draft as far as it has come. */
  private async ask(view: View): Promise<Reply> {
    try {
      return await this.front.ask(view);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      try {
        this.keepTyped(view.step, error.typed);
      } catch (fault) {
        if (!(fault instanceof NotSaved)) throw fault;
        this.sayFault(fault);
      }
      throw error;
    }
  }

  /** What could not be saved stays on its page. */
  private async guarded(act: () => Promise<Again | Onward>, reply: Reply): Promise<Again | Onward> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
      this.sayFault(error);
      return { error: undefined, typed: typedIn(reply) };
    }
  }

  private async take(reply: Reply, step: Step): Promise<Again | Onward> {
    switch (reply.do) {
      case "answer":
        return this.answer(reply.raw, step);
      case "keep":
        return this.leaveAsIs(step);
      case "clear":
        this.session.clear();
        return this.onward(step);
      case "editor":
        return this.edit(reply.typed, step);
      case "colleague":
        return this.leaveToColleague(reply.typed, step);
      case "later":
        this.keepTyped(step, reply.typed);
        this.session.later();
        return this.returned("page");
      case "back":
        this.keepTyped(step, reply.typed);
        if (!this.session.back()) this.front.say("This is the first question.");
        return this.returned("page");
      case "list":
      case "leave":
        this.keepTyped(step, reply.typed);
        return this.returned(reply.do === "list" ? "list" : "left");
    }
  }

  private async answer(raw: string, step: Step): Promise<Again | Onward> {
    this.options.journal.complete(step.id, raw);
    const value = this.session.answer(raw);
    if (isRefusal(value)) return { error: value.error, typed: raw };
    this.options.journal.settle(step.id);
    editedText(this.session.path, step.id).remove();
    this.sayIfNotDurable();
    if (!(await this.front.saved(step, value, raw))) return { error: undefined, typed: raw };
    return this.onward(step);
  }

  private async edit(typed: string, step: Step): Promise<Again | Onward> {
    const { journal, editor } = this.options;
    const { front } = this;
    if (typed !== "") journal.note(step.id, typed);
    journal.flush();
    const text = await editText(typed, {
      record: this.session.path,
      question: step.id,
      editor,
      front,
    });
    if (text === undefined || text === typed) return { error: undefined, typed };
    journal.note(step.id, text);
    journal.flush();
    return this.answer(text, step);
  }

  private async leaveToColleague(typed: string | undefined, step: Step): Promise<Again | Onward> {
    if (typed !== undefined) this.options.journal.complete(step.id, typed);
    if (!(await leaveForColleague(this.session, this.front, typed)))
      return { error: undefined, typed };
    this.options.journal.settle(step.id);
    return this.onward(step);
  }

  private leaveAsIs(step: Step): Again | Onward {
    const page = this.session.page();
    if (page?.answer === undefined) {
      const value = this.session.answer(undefined);
      if (isRefusal(value)) return { error: value.error, typed: undefined };
      return this.onward(step);
    }
    const error = this.session.fault();
    if (error !== undefined) return { error, typed: editable(page.answer) };
    this.session.confirm();
    return this.onward(step);
  }

  /** To the next question; back to "Check your answers" when only this one was to be changed. */
  private onward(step: Step): Onward {
    this.options.journal.settle(step.id);
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

  private returned(onward: Onward): Onward {
    this.returns = false;
    return onward;
  }

  /** Text that was begun goes into the draft; what the draft cannot hold stays in the journal. */
  private keepTyped(step: Step, typed: string | undefined): void {
    const { journal } = this.options;
    if (typed !== undefined) journal.complete(step.id, typed);
    if (typed === undefined || this.session.keepUnfinished(typed)) journal.settle(step.id);
  }

  private sayFault(fault: NotSaved): void {
    this.front.say(`Error: ${fault.message}`);
    if (fault.hint !== undefined) this.front.say(fault.hint);
  }

  private sayIfNotDurable(): void {
    if (!this.session.durable) this.front.say("Saved, but it may not survive a power cut.");
  }
}

/** Where the walk goes from a page. */
type Onward = "page" | "list" | "left";

/** Why the same page is put again. */
interface Again {
  error: string | undefined;
  typed: string | undefined;
}

function typedIn(reply: Reply): string | undefined {
  if (reply.do === "answer") return reply.raw;
  return "typed" in reply ? reply.typed : undefined;
}

function wordsOf({ guidance }: Step): string {
  return guidance.map(renderGuidance).join("\n");
}

function isSameItem(a: Step, b: Step): boolean {
  return a.item !== undefined && a.item === b.item;
}

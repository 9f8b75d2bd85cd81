import { renderGuidance } from "../../interview/guidance.ts";
import type { Page, Step, StepValue } from "../../interview/model.ts";
import { isRefusal } from "../../interview/normalise.ts";
import type { Refusal } from "../../interview/normalise.ts";
import { NotSaved } from "../../work/walk/draft-file.ts";
import type { Editor } from "../editor/choose-editor.ts";
import { editText } from "../editor/edit-text.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front, Offers, Reply, View } from "../pages/front.ts";
import { editable } from "../pages/words.ts";
import type { ColleagueEnd } from "./leave-for-colleague.ts";
import { sayFault } from "./say-fault.ts";

/** A page of a session that asks. */
export interface AskedPage extends Page {
  /** Text that was typed here and is not an answer. */
  typed: string | undefined;
  /** Whether it can be left for a colleague. */
  mayLeave?: boolean;
}

/** What the pages need of a session: of a walk over a draft, or of a move of a record. */
export interface AskingSession {
  /** Of the record, absolute. */
  readonly path: string;
  readonly keepsTyping: boolean;
  page(): AskedPage | undefined;
  answer(raw: string): StepValue | Refusal;
  keep(): Refusal | undefined;
  clear(): void;
  note(text: string): void;
  keepUnfinished(typed: string | undefined): void;
  flush(): void;
  forward(): void;
  back(): boolean;
  later(): void;
  goTo(stepId: string | undefined): void;
}

/** Whose pages are put, and what differs between a walk and a move. */
export interface PagesToPut {
  session: AskingSession;
  front: Front;
  editor: Editor | undefined;
  /** Of the record, with its status. */
  title: () => string;
  /** Says what became of an answer. */
  said: (how: "answered" | "kept", step: Step, value: StepValue) => void;
  /** Leaves the question for someone else; left out where no question can be left. */
  colleague?: (typed: string | undefined) => Promise<ColleagueEnd>;
}

/** Where the questions go on from a page. */
export type Onward = "page" | "list" | "left";

/** Why the same page is put again. */
interface Again {
  error: string | undefined;
  typed: string | undefined;
}

/** Puts the pages of a session, and does what each reply asks for. */
export class PageReplies {
  private readonly asking: PagesToPut;
  private readonly seen = new Set<string>();

  constructor(asking: PagesToPut) {
    this.asking = asking;
  }

  /** Puts one page until it is answered or left. */
  async put(page: AskedPage): Promise<Onward> {
    const { session } = this.asking;
    let view = this.viewOf(page);
    this.seen.add(guidanceOf(page.step));
    for (;;) {
      const reply = await this.ask(view);
      const again = await this.guarded(() => this.take(reply, page.step), reply);
      if (typeof again === "string") return again;
      const fresh = session.page();
      view = { ...view, ...fresh, offers: this.offers(fresh), ...again, seen: true };
    }
  }

  private viewOf(page: AskedPage): View {
    return {
      ...page,
      title: this.asking.title(),
      seen: this.seen.has(guidanceOf(page.step)),
      offers: this.offers(page),
      changed: (text) => this.asking.session.note(text),
    };
  }

  private offers(page: AskedPage | undefined): Offers {
    return {
      colleague: page?.mayLeave === true,
      editor: this.asking.editor?.name,
      keeps: this.asking.session.keepsTyping,
      mayWait: true,
    };
  }

  /** A text that is interrupted is kept as far as it has come. */
  private async ask(view: View): Promise<Reply> {
    const { front } = this.asking;
    try {
      return await front.ask(view);
    } catch (error) {
      if (error instanceof Interrupted) this.keepInterrupted(error);
      throw error;
    }
  }

  private keepInterrupted({ typed }: Interrupted): void {
    // Without words nothing was taken back: what was noted last stays.
    if (typed === undefined) return;
    const { session, front } = this.asking;
    try {
      session.keepUnfinished(typed);
    } catch (fault) {
      if (!(fault instanceof NotSaved)) throw fault;
      sayFault(fault, front);
    }
  }

  /** What could not be saved stays on its page. */
  private async guarded(act: () => Promise<Again | Onward>, reply: Reply): Promise<Again | Onward> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
      sayFault(error, this.asking.front);
      return { error: undefined, typed: typedIn(reply) };
    }
  }

  private async take(reply: Reply, step: Step): Promise<Again | Onward> {
    const { session, front } = this.asking;
    switch (reply.do) {
      case "answer":
        return this.answer(reply.raw, step);
      case "keep":
        return this.keep(step);
      case "clear":
        session.clear();
        return this.onward();
      case "editor":
        return this.edit(reply.typed, step);
      case "colleague":
        return this.toColleague(reply.typed);
      case "instead":
        session.goTo(reply.step);
        return "page";
      case "later":
        session.keepUnfinished(reply.typed);
        session.later();
        return "page";
      case "back":
        session.keepUnfinished(reply.typed);
        if (!session.back()) front.say("This is the first question.");
        return "page";
      case "list":
      case "leave":
        session.keepUnfinished(reply.typed);
        return reply.do === "list" ? "list" : "left";
    }
  }

  private async toColleague(typed: string | undefined): Promise<Again | Onward> {
    const end = (await this.asking.colleague?.(typed)) ?? "back";
    if (end === "back") return { error: undefined, typed };
    if (end === "done") return this.onward();
    this.asking.session.keepUnfinished(typed);
    return "left";
  }

  private answer(raw: string, step: Step): Again | Onward {
    const value = this.asking.session.answer(raw);
    if (isRefusal(value)) return { error: value.error, typed: raw };
    this.asking.said("answered", step, value);
    return this.onward();
  }

  private async edit(typed: string, step: Step): Promise<Again | Onward> {
    const { session, front, editor } = this.asking;
    if (typed !== "") session.note(typed);
    session.flush();
    const editing = { record: session.path, question: step.id, editor, front };
    const text = await editText(typed, editing);
    if (text === undefined || text === typed) return { error: undefined, typed };
    session.note(text);
    session.flush();
    return this.answer(text, step);
  }

  /** The answer that was there, if it is right; else an optional question is skipped. */
  private keep(step: Step): Again | Onward {
    const { session, said } = this.asking;
    const answer = session.page()?.answer;
    const refusal = session.keep();
    if (refusal !== undefined) {
      const typed = answer === undefined ? undefined : editable(step, answer);
      return { error: refusal.error, typed };
    }
    said("kept", step, answer);
    return this.onward();
  }

  private onward(): Onward {
    this.asking.session.forward();
    return "page";
  }
}

function typedIn(reply: Reply): string | undefined {
  if (reply.do === "answer") return reply.raw;
  return "typed" in reply ? reply.typed : undefined;
}

function guidanceOf({ guidance }: Step): string {
  return guidance.map(renderGuidance).join("\n");
}

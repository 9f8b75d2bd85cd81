import { renderGuidance } from "../../interview/guidance.ts";
import type { Step } from "../../interview/model.ts";
import { isRefusal } from "../../interview/normalise.ts";
import { NotSaved } from "../../work/walk/draft-file.ts";
import type { FinishedWalk, WalkPage } from "../../work/walk/model.ts";
import type { WalkSession } from "../../work/walk/session.ts";
import type { Editor } from "../editor/choose-editor.ts";
import { editText } from "../editor/edit-text.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front, Offers, Reply, View } from "../pages/front.ts";
import { editable } from "../pages/words.ts";
import { askList } from "./ask-list.ts";
import { checkAnswers } from "./check-answers.ts";
import { leaveForColleague } from "./leave-for-colleague.ts";
import { sayFault } from "./say-fault.ts";

/** How a walk ended. In every case all that was answered is in the file. */
export type WalkEnd = FinishedWalk | "left" | "interrupted" | "part-answered";

/** Where a walk begins when it is not at the first open question. */
export type WalkStart = "page" | "list" | "check";

export interface WalkOptions {
  start?: WalkStart;
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
      const next =
        page === undefined ? await checkAnswers(this.session, this.front) : await this.put(page);
      if (next === "left" || typeof next === "object") return next;
      place = next;
    }
  }

  /** Puts one page until it is answered or left. */
  private async put(page: WalkPage): Promise<Onward> {
    let view = this.viewOf(page);
    this.seen.add(guidanceOf(page.step));
    this.sayLeftFor(page);
    for (;;) {
      const reply = await this.ask(view);
      const again = await this.guarded(() => this.take(reply, page.step), reply);
      if (typeof again === "string") return again;
      const fresh = this.session.page();
      view = { ...view, ...fresh, offers: this.offers(fresh), ...again, seen: true };
    }
  }

  private viewOf(page: WalkPage): View {
    const { step } = page;
    return {
      ...page,
      title: `${this.session.draft.title} (${this.session.draft.status})`,
      seen: this.seen.has(guidanceOf(step)),
      offers: this.offers(page),
      changed: (text) => this.session.note(text),
    };
  }

  /** What the person who is to answer was told. */
  private sayLeftFor({ leftFor }: WalkPage): void {
    if (leftFor === undefined) return;
    const note = leftFor.note === undefined ? "." : `: ${leftFor.note}`;
    this.front.say(`\nLeft for ${leftFor.who ?? "a colleague"}${note}`);
  }

  private offers(page: WalkPage | undefined): Offers {
    return {
      colleague: page?.mayLeave === true,
      editor: this.options.editor?.name,
      keeps: this.session.keepsTyping,
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
        this.session.keepUnfinished(error.typed);
      } catch (fault) {
        if (!(fault instanceof NotSaved)) throw fault;
        sayFault(fault, this.front);
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
      sayFault(error, this.front);
      return { error: undefined, typed: typedIn(reply) };
    }
  }

  private async take(reply: Reply, step: Step): Promise<Again | Onward> {
    const { session } = this;
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
        if (!session.back()) this.front.say("This is the first question.");
        return "page";
      case "list":
      case "leave":
        session.keepUnfinished(reply.typed);
        return reply.do === "list" ? "list" : "left";
    }
  }

  private async toColleague(typed: string | undefined): Promise<Again | Onward> {
    const end = await leaveForColleague(this.session, this.front, typed);
    if (end === "back") return { error: undefined, typed };
    if (end === "done") return this.onward();
    this.session.keepUnfinished(typed);
    return "left";
  }

  private answer(raw: string, step: Step): Again | Onward {
    const value = this.session.answer(raw);
    if (isRefusal(value)) return { error: value.error, typed: raw };
    if (!this.session.isDurable) this.front.say("Saved, but it may not survive a power cut.");
    this.front.saved(step, value);
    return this.onward();
  }

  private async edit(typed: string, step: Step): Promise<Again | Onward> {
    const { front, session } = this;
    if (typed !== "") session.note(typed);
    session.flush();
    const text = await editText(typed, {
      record: session.path,
      question: step.id,
      editor: this.options.editor,
      front,
    });
    if (text === undefined || text === typed) return { error: undefined, typed };
    session.note(text);
    session.flush();
    return this.answer(text, step);
  }

  private keep(step: Step): Again | Onward {
    const answer = this.session.page()?.answer;
    const refusal = this.session.keep();
    if (refusal === undefined) return this.onward();
    const typed = answer === undefined ? undefined : editable(step, answer);
    return { error: refusal.error, typed };
  }

  private onward(): Onward {
    this.session.forward();
    return "page";
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

function guidanceOf({ guidance }: Step): string {
  return guidance.map(renderGuidance).join("\n");
}

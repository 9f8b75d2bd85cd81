import { renderGuidance } from "../../interview/guidance.ts";
import type { Step, StepValue } from "../../interview/model.ts";
import { isRefusal } from "../../interview/normalise.ts";
import { answerText } from "../../interview/summary.ts";
import type { MovePage } from "../../work/moves/move-pages.ts";
import type { MoveSession } from "../../work/moves/session.ts";
import type { Editor } from "../editor/choose-editor.ts";
import { editText } from "../editor/edit-text.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front, Offers, Reply, View } from "../pages/front.ts";
import { editable } from "../pages/words.ts";
import { askList } from "../walk/ask-list.ts";

/** What is asked, and with which editor. */
export interface QuestionsToPut {
  session: MoveSession<object>;
  editor: Editor | undefined;
}

/** Puts question after question until each was put, or the person leaves. */
export async function putQuestions(asking: QuestionsToPut, front: Front): Promise<"put" | "left"> {
  const pages = new PagesOfMove(asking, front);
  for (;;) {
    const page = asking.session.page();
    if (page === undefined) return "put";
    const onward = await pages.put(page);
    if (onward === "left") return "left";
    if (onward === "list" && (await askList(asking.session, front)) === "left") return "left";
  }
}

/** Where the questions go on from a page. */
type Onward = "page" | "list" | "left";

/** Why the same page is put again. */
interface Again {
  error: string | undefined;
  typed: string | undefined;
}

class PagesOfMove {
  private readonly session: MoveSession<object>;
  private readonly editor: Editor | undefined;
  private readonly front: Front;
  private readonly seen = new Set<string>();

  constructor({ session, editor }: QuestionsToPut, front: Front) {
    this.session = session;
    this.editor = editor;
    this.front = front;
  }

  /** Puts one page until it is answered or left. */
  async put(page: MovePage): Promise<Onward> {
    let view = this.viewOf(page);
    this.seen.add(guidanceOf(page.step));
    for (;;) {
      const again = await this.take(await this.ask(view), page.step);
      if (typeof again === "string") return again;
      view = { ...view, ...this.session.page(), ...again, seen: true };
    }
  }

  /** A text that is interrupted is kept as far as it has come. */
  private async ask(view: View): Promise<Reply> {
    try {
      return await this.front.ask(view);
    } catch (error) {
      // Without words nothing was taken back: what was noted last stays.
      if (error instanceof Interrupted && error.typed !== undefined) {
        this.session.keepUnfinished(error.typed);
      }
      throw error;
    }
  }

  private viewOf(page: MovePage): View {
    const { title, status } = this.session.record;
    const offers: Offers = {
      colleague: false,
      editor: this.editor?.name,
      keeps: this.session.keepsTyping,
      mayWait: true,
    };
    return {
      ...page,
      title: `${title} (${status})`,
      seen: this.seen.has(guidanceOf(page.step)),
      offers,
      changed: (text) => this.session.note(text),
    };
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
        return this.onward(step, undefined);
      case "editor":
        return this.edit(reply.typed, step);
      case "colleague":
        return { error: undefined, typed: reply.typed };
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

  private answer(raw: string, step: Step): Again | Onward {
    const value = this.session.answer(raw);
    if (isRefusal(value)) return { error: value.error, typed: raw };
    return this.onward(step, value);
  }

  private async edit(typed: string, step: Step): Promise<Again | Onward> {
    const { front, session } = this;
    if (typed !== "") session.note(typed);
    session.flush();
    const editing = { record: session.path, question: step.id, editor: this.editor, front };
    const text = await editText(typed, editing);
    if (text === undefined || text === typed) return { error: undefined, typed };
    session.note(text);
    session.flush();
    const again = this.answer(text, step);
    if (typeof again === "string") session.removeEdited(step.id);
    return again;
  }

  /** The answer that was there, if it is right; else an optional question is skipped. */
  private keep(step: Step): Again | Onward {
    const answer = this.session.page()?.answer;
    const fault = answer === undefined ? undefined : this.session.fault();
    const error = fault ?? this.session.keep()?.error;
    if (error === undefined) return this.onward(step, answer);
    return { error, typed: answer === undefined ? undefined : editable(step, answer) };
  }

  private onward(step: Step, value: StepValue): Onward {
    this.echo(step, value);
    this.session.forward();
    return "page";
  }

  /** The record is not written yet, so nothing says that it is. */
  private echo(step: Step, value: StepValue): void {
    if (step.kind === "text" || step.kind === "lines" || value === undefined) return;
    this.front.say(`Your answer: ${answerText(step, value)}`);
  }
}

function guidanceOf({ guidance }: Step): string {
  return guidance.map(renderGuidance).join("\n");
}

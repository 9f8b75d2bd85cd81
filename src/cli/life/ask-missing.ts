import { EXIT, UserError } from "../../errors.ts";
import { editsFor } from "../../interview/apply.ts";
import { checkValue } from "../../interview/check-value.ts";
import {
  answerOf,
  contextAfter,
  isAnswered,
  isRequired,
  nextAfter,
  openSteps,
  progressOf,
} from "../../interview/flow.ts";
import type { Step, StepValue, WalkContext } from "../../interview/model.ts";
import { answerText } from "../../interview/summary.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { withEdit } from "../../yaml/plain-edit.ts";
import type { Front } from "../pages/front.ts";
import { Interrupted, NO_OFFERS } from "../pages/front.ts";
import type { OpenFront } from "../pages/with-pages.ts";

/** What a move asks: which questions there are follows from what was answered so far. */
export interface Questions {
  /** What is known already: the record, with what was given in the places the steps fill. */
  draft: DecisionRecord;
  context: WalkContext;
  steps: (draft: DecisionRecord, context: WalkContext) => Step[];
  /** Step id to how it is given without a terminal: `--role ROLE`. */
  flags: Readonly<Record<string, string>>;
}

/**
 * Asks what was not given, each question until it is answered. Nothing is written on the way: a move
 * is made in one go or not at all.
 * @throws UserError that names what is missing when nobody can be asked; Interrupted if the person leaves.
 */
export async function askMissing(questions: Questions, open: OpenFront): Promise<DecisionRecord> {
  const { draft, context, steps } = questions;
  const first = openSteps(steps(draft, context), draft, context);
  const missing = first.filter(isRequired);
  // Without anything that must be answered, what may be passed over is passed over.
  if (missing.length === 0) return draft;
  if (open === undefined) throw tellMissing(missing, questions);
  const front = await open();
  front.say(`${draft.title}\nNothing is written until you have answered everything.\n`);
  return new Asking(questions, front).run();
}

function tellMissing(missing: readonly Step[], { flags, draft }: Questions): UserError {
  const asks = missing.map((step) => {
    const value = answerOf(step, draft);
    const wrong = value === undefined ? undefined : checkValue(step, value);
    const how = flags[step.id] ?? `${step.id} in --answers`;
    return wrong === undefined ? `${step.ask} (${how})` : `${step.ask} ${wrong} (${how})`;
  });
  return new UserError(
    asks.length === 1 ? "one answer is missing" : `${asks.length} answers are missing`,
    {
      hint: `${asks.join(" ")} Give it with the command or in a file with --answers, or run it in a terminal.`,
      exitCode: EXIT.usage,
    },
  );
}

class Asking {
  private draft: DecisionRecord;
  private context: WalkContext;
  private readonly asked: { id: string; draft: DecisionRecord; context: WalkContext }[] = [];
  private readonly questions: Questions;
  private readonly front: Front;

  constructor(questions: Questions, front: Front) {
    this.questions = questions;
    this.front = front;
    this.draft = questions.draft;
    this.context = questions.context;
  }

  async run(): Promise<DecisionRecord> {
    let step = openSteps(this.steps(), this.draft, this.context)[0];
    while (step !== undefined) {
      const answered = await this.put(step);
      step = answered
        ? nextAfter(step.id, this.steps(), this.draft, this.context)
        : (this.stepAt(this.goBack()) ?? step);
    }
    await this.confirm();
    return this.draft;
  }

  /** Whether it was answered or passed over; `false` to go back. */
  private async put(step: Step): Promise<boolean> {
    let again: { error?: string | undefined; typed?: string | undefined } = {};
    for (;;) {
      const reply = await this.front.ask({
        step,
        answer: answerOf(step, this.draft),
        progress: progressOf(this.steps(), this.draft),
        title: `${this.draft.title} (${this.draft.status})`,
        seen: again.error !== undefined,
        offers: NO_OFFERS,
        changed: () => undefined,
        ...again,
      });
      if (reply.do === "leave") throw new Interrupted();
      if (reply.do === "back") return false;
      const raw = reply.do === "answer" ? reply.raw : undefined;
      const value = raw === undefined ? this.kept(step) : normalise(step, raw);
      if (isRefusal(value)) {
        again = { error: value.error, typed: raw };
        continue;
      }
      this.keep(step, value);
      this.echo(step, value);
      return true;
    }
  }

  /** Nothing is saved yet, so nothing says that it is. */
  private echo(step: Step, value: StepValue): void {
    if (step.kind === "text" || step.kind === "lines" || value === undefined) return;
    this.front.say(`Your answer: ${answerText(step, value)}`);
  }

  /** The last moment to turn back: what is written stays in the history. */
  private async confirm(): Promise<void> {
    const reply = await this.front.choose("Write this into the record?", [
      { value: "yes", label: "Yes" },
      { value: "no", label: "No, change nothing" },
    ]);
    if (reply !== "yes") throw new Interrupted();
  }

  /** What stands when nothing is typed: the answer that is there, or nothing where that may be. */
  private kept(step: Step): StepValue | { error: string } {
    if (isAnswered(step, this.draft)) return answerOf(step, this.draft);
    return normalise(step, "");
  }

  private keep(step: Step, value: StepValue): void {
    this.asked.push({ id: step.id, draft: this.draft, context: this.context });
    const edits = editsFor(step, value, this.draft);
    this.draft = edits.reduce<unknown>(withEdit, this.draft) as DecisionRecord;
    this.context = contextAfter(step, value, this.context);
  }

  private goBack(): string | undefined {
    const before = this.asked.pop();
    if (before === undefined) {
      this.front.say("This is the first question.");
      return undefined;
    }
    this.draft = before.draft;
    this.context = before.context;
    return before.id;
  }

  private stepAt(id: string | undefined): Step | undefined {
    return this.steps().find((step) => step.id === id);
  }

  private steps(): Step[] {
    return this.questions.steps(this.draft, this.context);
  }
}

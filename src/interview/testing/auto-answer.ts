/**
 * Someone who walks with a finished record beside them and answers every question from it. For the
 * tests of the flow, and of the terminals, which turn each reply into keys.
 */
import type { Framework } from "../../framework/model.ts";
import { editRecord } from "../../record/edit.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { serialiseRecord } from "../../record/serialise.ts";
import type { Edit } from "../../yaml/edit.ts";
import { parseYaml } from "../../yaml/parse.ts";
import type { YamlText } from "../../yaml/parse.ts";
import { withEdit } from "../../yaml/plain-edit.ts";
import { editsFor } from "../apply.ts";
import { checkValue } from "../check-value.ts";
import { NEW_ACTION } from "../choices.ts";
import { finishEdits } from "../finish.ts";
import { answerOf, contextAfter, firstOpen, nextAfter } from "../flow.ts";
import { NEW_WALK } from "../model.ts";
import type { Step, StepValue, WalkContext } from "../model.ts";
import { startRecord } from "../start.ts";
import { stepsOf } from "../steps.ts";
import { listAt } from "../list-at.ts";

/**
 * What the target says to a step of a walk that has come as far as `draft`. `undefined` skips
 * it, or means that the target has no answer either.
 */
export function replyFrom(target: DecisionRecord, step: Step, draft: DecisionRecord): StepValue {
  const { stores } = step;
  if (stores.as === "another") {
    return listAt(target, stores.list).length > listAt(draft, stores.list).length ? "yes" : "no";
  }
  const said = answerOf(step, target);
  if (stores.as !== "cover" || said === undefined) return said;
  return (draft.actions ?? []).some(({ id }) => id === said) ? said : NEW_ACTION;
}

/** One step that was put and what was replied. */
export interface Reply {
  step: Step;
  value: StepValue;
}

export interface Walked {
  record: DecisionRecord;
  /** The record as a file. */
  text: string;
  replies: readonly Reply[];
}

export interface WalkOptions {
  framework: Framework;
  /** ISO day. */
  today: string;
  context?: WalkContext;
  /** Leave the walk after so many replies. */
  atMost?: number;
  /** A record to carry on from, instead of a new one. */
  from?: DecisionRecord;
  /** Edit the data only, not a file: a hundred times faster, for properties. */
  inMemory?: boolean;
}

/**
 * Walks from the first open question until nothing is open, and finishes. Every answer goes through
 * the text of the file, unless the walk is in memory.
 * @throws Error, when the target has no answer to something that must be answered.
 */
export function walkWith(target: DecisionRecord, options: WalkOptions): Walked {
  const { framework, today, atMost = 1000 } = options;
  const file = new Kept(options.from ?? newDraft(target.title, framework, today), options);
  const replies: Reply[] = [];
  let context = options.context ?? NEW_WALK;
  let step = firstOpen(stepsOf(file.draft, framework, context), file.draft, context);
  while (step !== undefined && replies.length < atMost) {
    const value = replyFrom(target, step, file.draft);
    const fault = checkValue(step, value);
    if (fault !== undefined && step.stores.as !== "another") {
      throw new Error(`${step.id}: ${fault}; the target says ${JSON.stringify(value)}`);
    }
    replies.push({ step, value });
    file.edit(editsFor(step, value, file.draft));
    context = contextAfter(step, value, context);
    step = nextAfter(step.id, stepsOf(file.draft, framework, context), file.draft, context);
  }
  if (step === undefined) file.edit(finishEdits(file.draft, framework, today, context));
  return { record: file.draft, text: file.text(), replies };
}

/** The draft a walk starts from. */
export function newDraft(title: string, framework: Framework, today: string): DecisionRecord {
  return startRecord({ title, framework, today, taken: () => false });
}

/** A record as data with edits made, without a file. */
export function edited(draft: DecisionRecord, edits: readonly Edit[]): DecisionRecord {
  return edits.reduce(withEdit, draft as unknown) as DecisionRecord;
}

/** A record on its way, as a file or in memory. */
class Kept {
  draft: DecisionRecord;
  private yaml: YamlText | undefined;

  constructor(draft: DecisionRecord, { inMemory = false }: WalkOptions) {
    this.draft = draft;
    if (!inMemory) this.yaml = parseYaml(serialiseRecord(draft));
  }

  edit(edits: readonly Edit[]): void {
    if (this.yaml === undefined) {
      this.draft = edited(this.draft, edits);
    } else if (edits.length > 0) {
      this.yaml = parseYaml(editRecord(this.yaml, edits));
      this.draft = this.yaml.value as DecisionRecord;
    }
  }

  text(): string {
    return this.yaml?.text ?? serialiseRecord(this.draft);
  }
}

import type { Path } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { isMapping } from "../mapping.ts";
import { askedFields } from "./asked-fields.ts";
import { behindForm } from "./behind-form.ts";
import { withIds } from "./item-ids.ts";
import type { WalkContext } from "./model.ts";
import { readForm } from "./read-form.ts";
import type { FormReader, FormRefusal } from "./read-form.ts";
import { stepAt } from "./step-at.ts";
import { withTheRest } from "./the-rest.ts";

/** What a form is read with. */
export interface AnswersReader extends Pick<FormReader, "wordsAt"> {
  framework: Framework;
  /** With the bodies and places of a configuration. */
  context: WalkContext;
  /** The record that the answers are for, if it is there already. */
  record?: DecisionRecord | undefined;
}

export interface ReadAnswers {
  /** As it was written, with its values read. */
  content: Record<string, unknown>;
  /** With ids, and `the-rest` written out. */
  candidate: Record<string, unknown>;
  refusals: FormRefusal[];
}

const NOTHING_STANDS = {} as DecisionRecord;

/**
 * The content of a form as a record would hold it. It is read twice: how a reason or a piece of
 * evidence is read follows from the answer and the list that are read first.
 */
export function readAnswersForm(
  content: Record<string, unknown>,
  { framework, context, wordsAt, record }: AnswersReader,
): ReadAnswers {
  const readWith = (value: Record<string, unknown>, draft: Record<string, unknown>) => {
    const standing = record ?? NOTHING_STANDS;
    const walk = { framework, context, standing, draft: draft as unknown as DecisionRecord };
    const fieldsAt = (path: Path) => askedFields(path, framework);
    return readForm(value, { stepAt: (path) => stepAt(path, walk), fieldsAt, wordsAt, record });
  };
  const first = asGroup(readWith(content, behindForm({}, record)).value);
  const named = withIds(withTheRest(first, framework, record), record);
  const { value, refusals } = readWith(named, behindForm(named, record));
  return { content: first, candidate: asGroup(value), refusals };
}

function asGroup(value: unknown): Record<string, unknown> {
  return isMapping(value) ? value : {};
}

import { dirname, relative, sep } from "node:path";
import { HIDING_RULES } from "../../check/every-rule.ts";
import type { Framework } from "../../framework/model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { refusalWords } from "../moves/refusal-words.ts";
import { errorsIn } from "./refuse-unsound.ts";

/** A draft before and after an answer is put into it. */
export interface AnsweredDraft {
  /** Of the record, absolute. */
  path: string;
  framework: Framework;
  /** ISO day. */
  today: string;
  before: string;
  /** The text with the answer in it; made only if it is looked at. */
  after: () => string;
}

/** Numbers that name one person have at least six figures. */
const FIGURES = /(?:\d\D{0,3}){6}/;

/**
 * What a check would call an error in an answer, because it names a person: it is never saved, for what
 * is once in a repository stays in its history. Where the answer holds few figures nothing is looked at.
 * @returns A sentence with what to do; `undefined` if the answer can be saved.
 */
export function refusedPersonal(raw: string, draft: AnsweredDraft): string | undefined {
  if (!FIGURES.test(raw)) return undefined;
  const { path, framework, today, before } = draft;
  // The record's own repository decides, which need not be the one the person is in.
  const configuration = readConfiguration(dirname(path));
  const folder = relative(configuration.root, path).split(sep).slice(0, -1).join("/");
  const found = (text: string) =>
    errorsIn(text, { configuration, framework, today }, folder).filter(({ rule }) =>
      HIDING_RULES.has(rule),
    );
  const had = found(before).map((fault) => `${fault.path} ${fault.rule}`);
  const fault = found(draft.after()).find((one) => !had.includes(`${one.path} ${one.rule}`));
  return fault === undefined ? undefined : refusalWords(fault.message, fault.fix);
}

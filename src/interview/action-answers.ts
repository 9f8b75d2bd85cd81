import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { valueAt } from "../mapping.ts";
import { itemId } from "../record/id.ts";
import type { Action, DecisionRecord } from "../record/model.ts";
import { plainText } from "../record/text.ts";
import type { Edit } from "../yaml/edit.ts";

/** The action that answers a question; `undefined` if it is answered in words alone, or not at all. */
export function actionAt(
  path: Path,
  { answers, actions = [] }: DecisionRecord,
): Action | undefined {
  const id = valueAt({ answers }, path);
  return typeof id === "string" ? actions.find((action) => action.id === id) : undefined;
}

/**
 * The edits that answer a question with an action: one that is there, by its id or its words, or a new
 * one. Other words for an action that answers nothing else change that action.
 */
export function actionEdits(path: Path, words: string, draft: DecisionRecord): Edit[] {
  const { actions = [] } = draft;
  const answer = dotted(path);
  const named = actions.find(({ id }) => id === words) ?? actions.find((one) => says(one, words));
  const now = actionAt(path, draft);
  if (named?.id !== undefined) {
    return [
      ...(now === undefined || now === named ? [] : withoutCover(actions, now, answer)),
      ...withCover(actions, named, answer),
      ...(valueAt(draft, path) === named.id ? [] : [{ path, value: named.id }]),
    ];
  }
  if (now?.covers?.every((cover) => cover === answer) === true) {
    return [{ path: ["actions", actions.indexOf(now), "what"], value: words }];
  }
  return [
    ...newAction(path, words, draft),
    ...(now === undefined ? [] : withoutCover(actions, now, answer)),
  ];
}

function newAction(path: Path, words: string, { actions }: DecisionRecord): Edit[] {
  const taken = (actions ?? []).flatMap(({ id }) => id ?? []);
  const covers = [dotted(path)];
  const made = { id: itemId("act-", words, taken), covers, what: words, status: "open" };
  return [
    { path, value: made.id },
    actions === undefined
      ? { path: ["actions"], value: [made] }
      : { path: ["actions", actions.length], value: made },
  ];
}

function says({ what }: Action, words: string): boolean {
  return plainText(what).trim().toLowerCase() === words.trim().toLowerCase();
}

function withCover(actions: readonly Action[], action: Action, answer: string): Edit[] {
  const { covers } = action;
  if (covers?.includes(answer) === true) return [];
  const path = ["actions", actions.indexOf(action), "covers"];
  return [
    covers === undefined
      ? { path, value: [answer] }
      : { path: [...path, covers.length], value: answer },
  ];
}

function withoutCover(actions: readonly Action[], action: Action, answer: string): Edit[] {
  const at = action.covers?.indexOf(answer) ?? -1;
  return at === -1
    ? []
    : [{ path: ["actions", actions.indexOf(action), "covers", at], remove: true }];
}

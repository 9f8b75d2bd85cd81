import type { Framework } from "../framework/model.ts";
import type { Path } from "../finding.ts";
import { NOT_KNOWN } from "./not-known.ts";
import { definitionName, followPath, isTextField, RECORD_SCHEMA } from "./schema.ts";

/**
 * Whether a person writes words of their own at a path of a record: a text, a line, or the reason for
 * which a text is exempt. Ids, days, numbers and what is chosen from a list are not.
 * @param framework Tells which answers are words; of any framework a because is.
 */
export function isTextAt(path: Path, framework: Framework | undefined): boolean {
  const last = path.at(-1);
  if (last === "public-interest" && path.at(-2) === "exempt") return true;
  if (last === NOT_KNOWN) return true;
  const isAnswer = path[0] === "answers" || (path[0] === "look-backs" && path[2] === "answers");
  if (isAnswer) return isAnswerText(path, framework);
  const field = followPath(RECORD_SCHEMA, path);
  if (field === undefined) return false;
  return isTextField(field) || (field.$ref !== undefined && definitionName(field.$ref) === "line");
}

function isAnswerText(path: Path, framework: Framework | undefined): boolean {
  const last = path.at(-1);
  if (last === "because") return true;
  const question = framework?.questions.find(({ id }) => id === last);
  return question?.type === "text" || question?.type === "role";
}

import { isMapping } from "../mapping.ts";
import type { Step } from "./model.ts";

const ONE_VALUE: readonly Step["kind"][] = ["choose-one", "date", "number"];

/** What is said of a list or a group of fields where a step takes one value; `undefined` if it is neither. */
export function severalRefusal(content: unknown, { kind }: Step): string | undefined {
  const isGroup = isMapping(content);
  if (!ONE_VALUE.includes(kind) || (!isGroup && !Array.isArray(content))) return undefined;
  const what = isGroup ? "a group of fields" : "a list";
  return `${what} is here, but one answer is asked. Write one answer, or leave it blank`;
}

/** More of them help nobody. */
const MOST_FIELDS = 8;

/**
 * What is said of something that is here, but fields are asked by name.
 * @param what In quotes, if it is a person's words.
 */
export function fieldsRefusal(what: string, fields: readonly string[]): string {
  const more = fields.length > MOST_FIELDS ? " and so on" : "";
  const named = `${fields.slice(0, MOST_FIELDS).join(", ")}${more}`;
  const remedy = `Write them on the lines below, indented, such as ${fields[0] ?? ""}: and the answer`;
  return `${what} is here, but fields are asked: ${named}. ${remedy}`;
}

import { UserError } from "../errors.ts";
import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";
import type { Mapping } from "../mapping.ts";
import { BYTE_ORDER_MARK } from "./decode.ts";
import { parseYaml } from "./parse.ts";
import type { YamlText } from "./parse.ts";
import { isList, withEdit } from "./plain-edit.ts";
import type { PlainEdit } from "./plain-edit.ts";
import { insertSplices, removeSplices, replaceSplices } from "./edit-splices.ts";
import { enclosingFlow, rootToken } from "./tokens.ts";
import type { KeyOrder } from "./render.ts";
import { sameValue } from "./same.ts";
import { applySplices } from "./splice.ts";

/** One change to a text, told by the change to its value. */
export type Edit = PlainEdit;

/**
 * The text with the edits made, in turn, and every character that no edit touches as it was:
 * comments, order, quoting, blank lines, line ends and byte-order mark. New keys go to their
 * canonical place, missing parents are made, a list index equal to the length appends.
 * @throws UserError if what was typed cannot be kept (a control character, a file grown too long);
 * Error, as a bug, if the result does not read back as expected.
 */
export function editYaml(yaml: YamlText, edits: readonly Edit[], order?: KeyOrder): string {
  if (yaml.problems.length > 0) throw new Error("a text that cannot be read cannot be edited");
  const editing = new Editing(yaml.text, yaml.value, order);
  for (const edit of edits) editing.make(edit);
  const back = parseYaml(editing.text, yaml.limits);
  const problem = back.problems[0];
  if (problem !== undefined) throw new UserError(problem.message, { hint: problem.fix });
  if (!sameValue(back.value, edits.reduce(withEdit, yaml.value))) {
    throw new Error("the edited YAML does not read back as the expected value");
  }
  return (yaml.byteOrderMark ? BYTE_ORDER_MARK : "") + editing.text;
}

/** A text and its value, changed together one small step at a time. */
class Editing {
  text: string;
  value: unknown;
  private readonly order: KeyOrder | undefined;

  constructor(text: string, value: unknown, order: KeyOrder | undefined) {
    this.text = text;
    this.value = value;
    this.order = order;
  }

  make(edit: Edit): void {
    if ("remove" in edit) this.remove(edit.path);
    else this.set(edit.path, edit.value);
  }

  private set(path: Path, value: unknown): void {
    const old = valueAt(this.value, path);
    if (value === undefined) return this.remove(path);
    if (sameValue(old, value)) return;
    if (isMapping(old) && isMapping(value) && isFilled(old) && isFilled(value)) {
      this.setEntries(path, old, value);
    } else if (isList(old) && isList(value) && old.length > 0 && value.length > 0) {
      this.setItems(path, old, value);
    } else if (old !== undefined) {
      this.replace(path, value);
    } else {
      this.add(path, value);
    }
  }

  /** Puts a value where there is none; a parent that is missing or holds nothing is written again. */
  private add(path: Path, value: unknown): void {
    const parent = path.slice(0, -1);
    const held = valueAt(this.value, parent);
    if (path.length > 0 && (held === undefined || held === null || !isFilled(held))) {
      this.set(parent, withEdit(held, { path: path.slice(-1), value }));
    } else {
      this.insert(path, value);
    }
  }

  private setEntries(path: Path, old: Mapping, value: Mapping): void {
    for (const key of Object.keys(value)) this.set([...path, key], value[key]);
    for (const key of Object.keys(old)) {
      if (value[key] === undefined) this.remove([...path, key]);
    }
  }

  /** Items alike at both ends stay where they are, with their comments. */
  private setItems(path: Path, old: readonly unknown[], value: readonly unknown[]): void {
    const shorter = Math.min(old.length, value.length);
    let start = 0;
    while (start < shorter && sameValue(old[start], value[start])) start += 1;
    let end = 0;
    while (end < shorter - start && sameValue(old.at(-1 - end), value.at(-1 - end))) end += 1;
    const kept = Math.min(old.length, value.length) - end;
    for (let index = start; index < kept; index += 1) this.set([...path, index], value[index]);
    for (let index = old.length - end - 1; index >= kept; index -= 1) this.remove([...path, index]);
    for (let index = kept; index < value.length - end; index += 1) {
      this.insert([...path, index], value[index]);
    }
  }

  private replace(path: Path, value: unknown): void {
    const next = withEdit(this.value, { path, value });
    const inPlace = typeof value === "string" && typeof valueAt(this.value, path) === "string";
    if (!inPlace && this.rewritten(path, next)) return;
    this.text = applySplices(this.text, replaceSplices(this.text, path, value, this.order));
    this.value = next;
  }

  private insert(path: Path, value: unknown): void {
    const next = withInserted(this.value, path, value);
    if (this.rewritten(path, next)) return;
    this.text = applySplices(this.text, insertSplices(this.text, path, value, this.order));
    this.value = next;
  }

  private remove(path: Path): void {
    if (valueAt(this.value, path) === undefined) return;
    const parent = path.slice(0, -1);
    const held = valueAt(this.value, parent);
    const last = isList(held) ? held.length === 1 : Object.keys(held as Mapping).length === 1;
    if (last) return this.set(parent, isList(held) ? [] : {});
    const next = withEdit(this.value, { path, remove: true });
    if (this.rewritten(path, next)) return;
    this.text = applySplices(this.text, removeSplices(this.text, path));
    this.value = next;
  }

  /** What is in brackets or braces is written again, from the outermost bracket around `path`. */
  private rewritten(path: Path, next: unknown): boolean {
    const flow = enclosingFlow(rootToken(this.text), path);
    if (flow === undefined) return false;
    const splices = replaceSplices(this.text, flow, valueAt(next, flow), this.order);
    this.text = applySplices(this.text, splices);
    this.value = next;
    return true;
  }
}

function withInserted(whole: unknown, path: Path, value: unknown): unknown {
  const parent = path.slice(0, -1);
  const index = path.at(-1);
  if (typeof index !== "number") return withEdit(whole, { path, value });
  const items = (valueAt(whole, parent) as readonly unknown[]).toSpliced(index, 0, value);
  return withEdit(whole, { path: parent, value: items });
}

function isFilled(value: unknown): boolean {
  return isList(value) ? value.length > 0 : isMapping(value) && Object.keys(value).length > 0;
}

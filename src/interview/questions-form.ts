import { ASKS } from "./asks.ts";
import type { Framework } from "../framework/model.ts";
import { FIELDS } from "../record/fields.ts";
import type { Field } from "../record/fields.ts";
import { optionLike, roleChoices, withoutRepeats } from "./choices.ts";
import { answerForm } from "./answers-form.ts";
import { FormWriter } from "./form-writer.ts";
import { NEW_WALK } from "./model.ts";
import { SPENT_OR_SAVED } from "./proposal-steps.ts";
import type { Choice, WalkContext } from "./model.ts";

/** Parts of a record that a form asks for, in the order of the record. */
const PARTS = [
  "title",
  "stage",
  "proposal",
  "options",
  "voice",
  "consultations",
  "evidence",
  "answers",
  "actions",
  "decisions",
  "publication",
  "look-backs",
] as const;

/** Fields that are filled in later, when a record has begun its life. */
const LATER =
  /^(actions\[\]\.(note|happened|done)|look-backs\[\]\.(held|by|answers|learned|share))$/;

/** What only the form says: how much of a list to write, and when. */
const ADVICE: Readonly<Record<string, string>> = {
  options: "The first is to change nothing. Copy the lines of an item for each further one.",
  voice:
    "Copy the lines of an item for each further group. For a group that was not involved, fill in who and not-involved-because only.",
  consultations:
    "Copy the lines of the item for each further one. Leave it blank if there was none.",
  evidence: "Copy the lines of the item for each further one. If there is none, write evidence: []",
  actions: "Copy the lines of the item for each further one. If there is none, write actions: []",
  decisions: "Leave this blank until a body has decided.",
  publication: "Leave this blank until a body has decided.",
  "look-backs": "Leave this blank until a body has decided.",
  "decisions[].interests": "Write none-declared, or a list of interests, each with:",
};

type Named = Pick<WalkContext, "bodies" | "places">;

/** What can be chosen from. */
interface Offered {
  framework: Framework;
  context: Named;
}

/**
 * A blank answers file for a framework: every question with its guidance and its options as
 * comments, in the language the framework was read in. Taken back as it is, it answers nothing.
 * @param context With the bodies and places of the configuration, which are offered first, as in a walk.
 */
export function renderQuestions(framework: Framework, context: Named = NEW_WALK): string {
  const form = new FormWriter();
  const { id, version, title } = framework;
  form.comment(
    0,
    `Answers to ${title}, version ${version}.`,
    "",
    "Fill in what you can after the colons and leave the rest blank. Lines that start with a hash mark are help for the line below. Write your own notes in the same way.",
    "Where you see |-, write the text on the lines below it, indented by two more spaces than the key. After a colon, put a text that holds a colon or a hash mark in quotes.",
    "Take it back with: rightly new --answers FILE",
  );
  form.blank();
  form.key(0, "framework");
  form.key(1, "id", id);
  form.key(1, "version", version);
  for (const part of PARTS) {
    form.blank();
    if (part === "answers") answerForm(form, framework);
    else fieldForm(form, { framework, context }, part, 0);
  }
  return form.text();
}

function fieldForm(form: FormWriter, offered: Offered, path: string, depth: number): void {
  const field = FIELDS.find((one) => one.path === path);
  const name = path.slice(path.lastIndexOf(".") + 1).replace("[]", "");
  if (field === undefined) throw new Error(`the record schema has no field ${path}`);
  describe(form, field, depth, choicesOf(offered, field));
  form.key(depth, name, markFor(field));
  const inside = childrenOf(path);
  const items = childrenOf(`${path}[]`);
  for (const child of inside) fieldForm(form, offered, child, depth + 1);
  if (items.length > 0) itemForm(form, offered, items, depth + 2, path);
}

function itemForm(
  form: FormWriter,
  offered: Offered,
  paths: readonly string[],
  depth: number,
  list: string,
): void {
  // Doing nothing and at least one other way.
  const copies = list === "options" ? 2 : 1;
  for (let copy = 0; copy < copies; copy += 1) {
    paths.forEach((path, at) => {
      const field = FIELDS.find((one) => one.path === path);
      if (field === undefined) return;
      if (copy === 0) describe(form, field, depth, choicesOf(offered, field));
      const name = path.slice(path.lastIndexOf(".") + 1);
      for (const child of childrenOf(`${path}[]`)) describeChild(form, child, depth);
      if (at === 0) form.firstKey(depth, name, markFor(field));
      else form.key(depth, name, markFor(field));
      for (const child of childrenOf(path)) fieldForm(form, offered, child, depth + 1);
    });
  }
}

/** What is printed behind the colon. */
function markFor({ kind }: Field): string {
  return kind === "text" ? "|-" : "";
}

/** The items of a list inside an item are explained, not laid out. */
function describeChild(form: FormWriter, path: string, depth: number): void {
  const field = FIELDS.find((one) => one.path === path);
  if (field === undefined) return;
  const name = path.slice(path.lastIndexOf(".") + 1);
  const words = field.choices?.map(({ value }) => value).join(", ");
  form.choice(
    depth,
    name,
    words === undefined ? field.description : `${field.description} (${words})`,
  );
}

function describe(
  form: FormWriter,
  { path, label, description, example, kind }: Field,
  depth: number,
  choices: readonly Choice[],
): void {
  const asking = ASKS[path];
  const hint = asking === undefined ? description : asking.hint;
  form.comment(depth, [asking?.ask ?? `${label}.`, hint].filter(Boolean).join(" "));
  const sample = choices.length === 0 ? (asking?.example ?? exampleOf(example)) : undefined;
  if (sample !== undefined) form.comment(depth, `For example: ${sample}`);
  const advice = ADVICE[path] ?? howToWriteField(kind, choices);
  if (advice !== undefined) form.comment(depth, advice);
  for (const { value, label: meaning } of choices) form.choice(depth, value, meaning);
}

/** What kind of answer it takes, where neither an example nor a choice shows it. */
function howToWriteField(kind: Field["kind"], choices: readonly Choice[]): string | undefined {
  switch (kind) {
    case "number":
      return "A number, such as 34";
    case "yes-no":
      return choices.length === 0 ? "Yes or no" : "One of these:";
    case "list":
      if (choices.length === 0)
        return "A list in brackets, or each on a line of its own after a dash and a space.";
      return "One or more of these, in brackets with commas between:";
    case "choice":
      return "One of these:";
    case "line":
    case "text":
    case "date":
    case "id":
    case "group":
      return undefined;
  }
}

/** An example as it would be written; those of lists of items are in the fields of the item. */
function exampleOf(example: unknown): string | undefined {
  if (typeof example === "string") return example;
  if (!Array.isArray(example) || !example.every((item) => typeof item === "string"))
    return undefined;
  return `[${example.join(", ")}]`;
}

/** What can be chosen for a field: the words of the format, or what the framework has. */
function choicesOf(
  { framework, context }: Offered,
  { path, choices = [] }: Field,
): readonly Choice[] {
  switch (path) {
    case "stage":
      return framework.stages
        .filter(({ dueAfterDecision }) => dueAfterDecision === undefined)
        .map(optionLike);
    case "proposal.affects.groups":
      return roleChoices(framework, "groups");
    case "proposal.affects.places":
      return withoutRepeats([...context.places, ...roleChoices(framework, "places")]);
    case "proposal.duties":
      return roleChoices(framework, "duties");
    case "voice[].who":
    case "consultations[].responses.by-group[].who":
      return roleChoices(framework, "participants");
    case "proposal.money.saving":
      return SPENT_OR_SAVED;
    case "decisions[].body":
      return withoutRepeats([...context.bodies, ...roleChoices(framework, "boards")]);
    default:
      return choices;
  }
}

function childrenOf(path: string): string[] {
  const prefix = `${path}.`;
  return FIELDS.filter(
    (field) =>
      field.path.startsWith(prefix) &&
      !field.path.slice(prefix.length).includes(".") &&
      !LATER.test(field.path),
  ).map((field) => field.path);
}

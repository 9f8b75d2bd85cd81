import { readFileSync, readdirSync } from "node:fs";
import type { Framework, SetRole } from "../../../src/framework/model.ts";
import { parseFramework } from "../../../src/framework/parse.ts";
import type { Step } from "../../../src/interview/model.ts";
import { parseRecord } from "../../../src/record/parse.ts";
import { stepsOf } from "../../../src/interview/steps.ts";
import { NEW_WALK } from "../../../src/interview/model.ts";
import type { Passage } from "../passage.ts";
import { spoken } from "../spoken.ts";

const FRAMEWORKS = "templates/frameworks";
const RECORDS = "examples/policy-repository/decisions";

/** Every question that a walk through one of the examples asks, in each framework that comes with Rightly. */
export function screenPassages(): Passage[] {
  const frameworks = filesUnder(FRAMEWORKS, "framework.yaml").map(
    (file) => parseFramework(readFileSync(file, "utf8")).framework!,
  );
  const seen = new Set<string>();
  return filesUnder(RECORDS, ".yaml").flatMap((file) => {
    const { record } = parseRecord(readFileSync(file, "utf8"));
    const framework = frameworks.find(({ id }) => id === record?.framework.id);
    if (record === undefined || framework === undefined) return [];
    return stepsOf(record, framework, NEW_WALK).flatMap((step) =>
      stepPassages(step, framework).filter(({ group, text }) => isNew(seen, `${group} ${text}`)),
    );
  });
}

function stepPassages(step: Step, framework: Framework): Passage[] {
  const quotations = quotationsOf(framework);
  const guidance = step.guidance
    .filter(({ kind }) => kind !== "promise")
    .flatMap(({ text, items = [] }) => [text, ...items]);
  const choices = "choices" in step ? step.choices : [];
  const texts = [
    ...guidance,
    step.ask,
    step.hint,
    step.example === undefined ? undefined : `For example: ${step.example}`,
    ...choices.flatMap(({ label, hint }) => [label, hint]),
  ];
  const page = step.id.replace(/\.\d+/g, "");
  return texts
    .filter((text) => text !== undefined && !quotations.includes(text))
    .map((text) => ({
      kind: "screen",
      group: `${framework.id}, ${page}`,
      place: `the walk of ${framework.id}, ${page}`,
      text: spoken(quotations.reduce((left, words) => left.replaceAll(words, "Name"), text!)),
    }));
}

/** Sets whose texts are quoted; those of the others, such as who can be involved, are Rightly's own. */
const QUOTED: readonly SetRole[] = ["goals", "rights", "themes"];

/** What a strategy or a law says word for word, longer texts first. */
function quotationsOf({ tests, sets }: Framework): string[] {
  const every = [...sets.values()];
  const quoted = every.filter(({ role }) => QUOTED.includes(role));
  return [
    ...tests.flatMap(({ ask, commitments }) => [ask, ...commitments]),
    ...every.flatMap(({ items, groups }) => [...items, ...groups].map(({ label }) => label)),
    ...quoted.flatMap(({ items }) => items.flatMap(({ text, success }) => [text, success])),
    ...quoted.flatMap(({ groups }) => groups.map(({ statement }) => statement)),
  ]
    .filter((words): words is string => words !== undefined && words.includes(" "))
    .sort((a, b) => b.length - a.length);
}

function isNew(seen: Set<string>, key: string): boolean {
  const { size } = seen;
  return seen.add(key).size > size;
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => `${folder}/${file}`);
}

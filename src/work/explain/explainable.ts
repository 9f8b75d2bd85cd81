import { readNamedFramework } from "../frameworks/read-named-framework.ts";
import type { Workplace } from "../workplace.ts";
import { exemptEntries } from "./exempt-entries.ts";
import { frameworkEntries } from "./framework-entries.ts";
import { glossaryEntries } from "./glossary-entries.ts";
import { fieldEntries, statusEntries } from "./record-entries.ts";
import { ruleEntries } from "./rule-entries.ts";
import type { ExplanationEntry } from "./explanation.ts";

/**
 * Everything that can be explained here.
 * @param named A framework, as `id` or `id@version`; without it the one the configuration names.
 * @param own What the front end has of its own to explain; it comes after the rules.
 * @throws UserError if there is no such framework.
 */
export function explainable(
  place: Pick<Workplace, "cwd">,
  named: string | undefined,
  own: readonly ExplanationEntry[],
): ExplanationEntry[] {
  const { framework } = readNamedFramework(place, named);
  return [
    ...glossaryEntries(),
    ...ruleEntries(),
    ...own,
    ...statusEntries(),
    ...fieldEntries(),
    ...exemptEntries(),
    ...frameworkEntries(framework),
  ];
}

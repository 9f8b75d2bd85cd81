import type { RecordContext, RuleDescription } from "../model.ts";

type Settable = Pick<RuleDescription, "id" | "options">;

/** A number a repository may set for a rule; what the rule says by itself unless it was set. */
export function numberOption({ settings }: RecordContext, rule: Settable, name: string): number {
  const set = settings?.[rule.id]?.[name];
  const otherwise = rule.options?.[name]?.default;
  return typeof set === "number" ? set : typeof otherwise === "number" ? otherwise : 0;
}

/** Words a repository may set for a rule, as well as those the rule has by itself. */
export function wordsOption({ settings }: RecordContext, rule: Settable, name: string): string[] {
  const own: unknown = rule.options?.[name]?.default;
  const set: unknown = settings?.[rule.id]?.[name];
  return [own, set].flatMap((words) => (Array.isArray(words) ? words.map(String) : []));
}

import { EVERY_RULE } from "../../../src/check/every-rule.ts";
import type { Passage } from "../passage.ts";
import { spoken } from "../spoken.ts";

/** Summary, reason, remedy and options of every rule. */
export function findingPassages(): Passage[] {
  return EVERY_RULE.flatMap(({ id, summary, why, fix, options = {} }) => {
    const texts = { summary, why, fix };
    const about = Object.entries(options).map(([name, option]) => [name, option.about] as const);
    return [...Object.entries(texts), ...about].map(([part, text]) => ({
      kind: "finding" as const,
      group: id,
      place: `rule ${id}, ${part}`,
      text: spoken(text),
    }));
  });
}

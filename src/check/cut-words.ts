import type { Fault } from "../finding.ts";
import { dotted } from "../finding.ts";
import { valueAt } from "../mapping.ts";
import { cutTexts } from "../record/cut-texts.ts";
import { textCutOff } from "../rules/text-cut-off.ts";
import type { YamlText } from "../yaml/parse.ts";

/**
 * Texts of a framework or a configuration that end at a `#`, as warnings: what is written there has
 * several words, and what follows may be a note.
 * @param yaml Readable.
 */
export function cutWords({ text, value }: Pick<YamlText, "text" | "value">): Fault[] {
  const { id: rule, why } = textCutOff;
  return cutTexts(text, (path) => hasWords(valueAt(value, path))).map(
    ({ path, message, fix, place }) => ({
      ...{ rule, severity: "warning", message, why, fix, place },
      path: dotted(path),
    }),
  );
}

function hasWords(value: unknown): boolean {
  return typeof value === "string" && /\S\s+\S/.test(value);
}

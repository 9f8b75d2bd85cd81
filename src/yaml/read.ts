import { withoutByteOrderMark } from "./decode.ts";
import { RECORD_LIMITS } from "./limits.ts";
import type { YamlLimits } from "./limits.ts";
import { parseYaml } from "./parse.ts";
import type { YamlText } from "./parse.ts";
import { readQuickly } from "./quick/read-quickly.ts";

/**
 * Reads a YAML text as `parseYaml` does, and many times faster where the text is plain: its document
 * and places are then made when someone first asks for one, and most files have nothing that anyone
 * has to be shown.
 */
export function readYaml(source: string, limits: YamlLimits = RECORD_LIMITS): YamlText {
  const text = withoutByteOrderMark(source);
  const quick = readQuickly(text, limits);
  if (quick === undefined) return parseYaml(source, limits);
  let parsed: YamlText | undefined;
  const whole = (): YamlText => (parsed ??= parseYaml(source, limits));
  return {
    text,
    byteOrderMark: text !== source,
    limits,
    value: quick.value,
    problems: [],
    get document() {
      return whole().document;
    },
    placeOf: (path, at) => whole().placeOf(path, at),
    placeWithin: (path, span) => whole().placeWithin(path, span),
  };
}

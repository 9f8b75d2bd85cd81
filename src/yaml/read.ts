import { withoutByteOrderMark } from "./decode.ts";
import { RECORD_LIMITS } from "./limits.ts";
import { parseYaml } from "./parse.ts";
import type { YamlText } from "./parse.ts";
import { readQuickly } from "./quick/read-quickly.ts";

/**
 * Reads a record's YAML as `parseYaml` does, under the limits of a record, and many times faster where
 * the text is plain: its document and places are then made when somebody first asks for one, and most
 * records have nothing that anybody has to be shown.
 */
export function readYaml(source: string): YamlText {
  const text = withoutByteOrderMark(source);
  const quick = readQuickly(text);
  if (quick === undefined) return parseYaml(source);
  let parsed: YamlText | undefined;
  const whole = (): YamlText => (parsed ??= parseYaml(source));
  return {
    text,
    byteOrderMark: text !== source,
    limits: RECORD_LIMITS,
    value: quick.value,
    problems: [],
    get document() {
      return whole().document;
    },
    placeOf: (path, at) => whole().placeOf(path, at),
    placeWithin: (path, span) => whole().placeWithin(path, span),
  };
}

import { isScalar } from "yaml";
import type { Path } from "../finding.ts";
import type { YamlText } from "../yaml/parse.ts";
import type { FormReader } from "./read-form.ts";

/**
 * What stands at a place of a form, letter by letter: `1,5` and `007` are numbers to YAML and words to
 * the person who wrote them.
 * @param pathInFile Where a value stood before blanks were taken out.
 */
export function wordsIn(
  { document }: YamlText,
  pathInFile: (path: Path) => Path = (path) => path,
): FormReader["wordsAt"] {
  return (path, value) => {
    if (typeof value === "string") return value;
    const node: unknown = document?.getIn(pathInFile(path), true);
    if (!isScalar(node)) return String(value);
    return typeof node.value === "string" ? node.value : (node.source ?? String(value));
  };
}

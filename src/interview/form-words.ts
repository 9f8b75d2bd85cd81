import type { Path } from "../finding.ts";
import type { YamlText } from "../yaml/parse.ts";
import { sourceWords } from "../yaml/source-words.ts";
import type { FormReader } from "./read-form.ts";

/**
 * The words at a place of a form, as the person wrote them.
 * @param pathInFile Where a value was before blanks were taken out.
 */
export function wordsIn(
  yaml: YamlText,
  pathInFile: (path: Path) => Path = (path) => path,
): FormReader["wordsAt"] {
  return (path, value) => sourceWords(yaml, pathInFile(path), value);
}

import { isScalar } from "yaml";
import type { Path } from "../finding.ts";
import type { YamlText } from "./parse.ts";

/**
 * What is at a place, letter by letter: `1,5` and `007` are numbers to YAML and words to the
 * person who wrote them. A value that is not a scalar gives its own text.
 */
export function sourceWords({ document }: YamlText, path: Path, value: unknown): string {
  if (typeof value === "string") return value;
  const node: unknown = document?.getIn(path, true);
  if (!isScalar(node)) return String(value);
  return typeof node.value === "string" ? node.value : (node.source ?? String(value));
}

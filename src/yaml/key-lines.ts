import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";
import type { YamlText } from "./parse.ts";

/** A key and its line, from 1. */
export interface KeyLine {
  path: Path;
  line: number;
}

/** Every key of every mapping, in the order they are in the text. */
export function keyLines(yaml: YamlText): KeyLine[] {
  return keysIn(yaml.value, [])
    .map((path) => ({ path, line: yaml.placeOf(path, "key").line }))
    .sort((a, b) => a.line - b.line);
}

function keysIn(value: unknown, path: Path): Path[] {
  if (Array.isArray(value)) {
    return (value as unknown[]).flatMap((item, at) => keysIn(item, [...path, at]));
  }
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return [here, ...keysIn(inner, here)];
  });
}

import { widthOf } from "../wrap.ts";

/** The keys of a page in as few lines as the width allows; a key and its words stay together. */
export function keyLine(keys: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    const longer = last === undefined ? key : `${last}   ${key}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(key);
  }
  return lines.join("\n");
}

/** A window this wide has room for more words. */
export const WIDE_WINDOW = 110;

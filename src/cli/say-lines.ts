import { logSafe } from "./check/reporters/log-safe.ts";
import type { OutputStream } from "./io.ts";
import { lineWidth, wrapped } from "./pages/wrap.ts";

/**
 * Prints sentences for people, with nothing in them that a build service would obey: in a terminal broken between words, and elsewhere as they are, so that a
 * program can read them.
 * @param text One line or several, without the last line end.
 */
export function sayLines(stream: OutputStream, text: string): void {
  const lines = logSafe(text).split("\n");
  const width = lineWidth(stream.columns);
  const said = stream.isTTY === true ? lines.flatMap((line) => hung(line, width)) : lines;
  stream.write(`${said.join("\n")}\n`);
}

/** The rest of a line is as far in as its beginning. */
function hung(line: string, width: number): string[] {
  return wrapped(line, width, /^ {0,8}/.exec(line)?.[0]);
}

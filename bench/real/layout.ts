import type { Layout } from "./mix.ts";

const WIDTH = 90;

/** Rewrites the text of a record in a layout. What the record says stays the same. */
export function inLayout(text: string, layout: Layout): string {
  switch (layout) {
    case "plain":
      return text;
    case "crlf":
      return text.replaceAll("\n", "\r\n");
    case "commented":
      return commented(text);
    case "folded":
      return folded(text);
  }
}

/** Adds three comments: two on lines of their own and one after a value. */
function commented(text: string): string {
  return text
    .replace(/^format: 1$/m, "# Written with the team that runs the service.\n$&")
    .replace(/^voice:$/m, "# The summaries of what was said were read to those who said it.\n$&")
    .replace(/^stage: .*$/m, "$& # as agreed with the board's secretary");
}

/** Turns every quoted text of 80 characters or more into a folded block. */
function folded(text: string): string {
  return text.replace(
    /^( *)(- )?([a-z-]+): ("(?:[^"\\]|\\.){80,}")$/gm,
    (_line, indent: string, dash: string | undefined, key: string, quoted: string) => {
      const value = JSON.parse(quoted) as string;
      const margin = `${indent}${dash === undefined ? "" : "  "}  `;
      return [
        `${indent}${dash ?? ""}${key}: >-`,
        ...linesOf(value).map((line) => margin + line),
      ].join("\n");
    },
  );
}

function linesOf(text: string): string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > WIDTH && lines.at(-1) !== "") lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

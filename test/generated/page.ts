/** Parts of generated Markdown pages. */

const MADE = "<!-- Made by npm run generate. Change the source, not this page. -->";

/** A table; cells are one line of Markdown each. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function page(...parts: readonly string[]): string {
  return `${[MADE, ...parts].join("\n\n")}\n`;
}

/** A fenced block longer than any fence inside it. */
export function fenced(text: string, language = ""): string {
  return `\`\`\`\`${language}\n${text.trim()}\n\`\`\`\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

import { visible } from "../../yaml/quote.ts";
import type { Ink } from "../colour.ts";
import type {
  ExplanationEntry,
  Explanation,
  ExplanationPart,
} from "../../work/explain/explanation.ts";

/** Subjects as plain text, a blank line between them; ends with a line end. */
export function renderExplanations(
  explanations: readonly Explanation[],
  colour: Ink | false,
): string {
  return explanations.map((explanation) => renderExplanation(explanation, colour)).join("\n");
}

function renderExplanation({ kind, id, title, parts }: Explanation, colour: Ink | false): string {
  const strong = colour === false ? (text: string) => text : colour.strong;
  const head = [`${strong(visible(id))} (${visible(kind)})`, visible(title)];
  return [...head, ...parts.flatMap((one) => renderPart(one, strong)), ""].join("\n");
}

function renderPart(
  { heading, lines }: ExplanationPart,
  strong: (text: string) => string,
): string[] {
  const indented = lines
    .flatMap((line) => line.trimEnd().split("\n"))
    .map((line) => `  ${visible(line)}`);
  return ["", strong(heading), ...indented.map((line) => line.trimEnd())];
}

/** What can be explained, by kind; ends with a line end. */
export function renderExplanationList(
  entries: readonly ExplanationEntry[],
  colour: Ink | false,
): string {
  const strong = colour === false ? (text: string) => text : colour.strong;
  const kinds = new Map<string, Set<string>>();
  for (const { kind, id } of entries) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(id));
  const blocks = [...kinds].map(([kind, ids]) => {
    const lines = [...ids].map((id) => `  ${visible(id)}`);
    return `${strong(HEADINGS[kind] ?? kind)}\n${lines.join("\n")}\n`;
  });
  return `Explain any of these with: rightly explain NAME\n\n${blocks.join("\n")}`;
}

const HEADINGS: Readonly<Record<string, string>> = {
  term: "Words",
  rule: "Rules",
  "exit code": "Exit codes",
  status: "Statuses",
  field: "Fields of a record",
  test: "Tests",
  grid: "Grids",
  question: "Questions",
  heading: "Headings of the framework's lists",
  item: "Items of the framework's lists",
  stage: "Stages",
  option: "Answers",
};

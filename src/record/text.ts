import type { Exempt, Text } from "./text-model.ts";

/** Whether a text was left out of the public record. */
export function isExempt(text: Text | undefined): text is Exempt {
  return typeof text === "object" && text !== null && "exempt" in text;
}

/** A text as it is shown: itself, nothing if there is none, or a few words where it is exempt. */
export function plainText(text: Text | undefined): string {
  if (text === undefined) return "";
  if (!isExempt(text)) return text;
  const { paragraph } = text.exempt;
  return paragraph === 0 ? "Not public" : `Not public (paragraph ${paragraph})`;
}

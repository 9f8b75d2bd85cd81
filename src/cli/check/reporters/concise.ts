import type { Finding } from "../../../finding.ts";
import { visible } from "../../../yaml/quote.ts";

/** Findings one to a line, as editors and build logs read them; ends with a line end unless empty. */
export function renderConcise(findings: readonly Finding[]): string {
  return findings
    .map(({ file, place, severity, message, rule }) => {
      const where = `${visible(file)}:${place.line}:${place.column}`;
      return `${where} ${severity} ${visible(message)} [${rule}]\n`;
    })
    .join("");
}

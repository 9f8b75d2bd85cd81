import { visible } from "../yaml/quote.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text without the characters that XML may not hold; what would steer a reader's screen is made visible. */
export function safeForXml(text: string): string {
  return visible(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}

/** Text as it is written in an element or a quoted attribute: it shows as itself. */
export function escapeXml(text: string): string {
  return safeForXml(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

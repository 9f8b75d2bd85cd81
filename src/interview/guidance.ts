/** What helps with a question, in blocks that a front end can set apart: a promise, an example, a thought. */
export interface GuidanceBlock {
  /**
   * What was promised; what to think about; how a good or a poor answer reads; or what a thing in the
   * question means.
   */
  kind: "promise" | "think" | "good-example" | "poor-example" | "text";
  text: string;
  /** Points under the text. */
  items?: readonly string[];
}

const POINT = "- ";

/** A block as plain text: what it says, and each point on a line of its own. */
export function renderGuidance({ text, items = [] }: GuidanceBlock): string {
  return [text, ...items.map((item) => `${POINT}${item}`)].join("\n");
}

/** A paragraph as a block; lines at its end that begin with a dash are its points. */
export function guidanceBlock(kind: GuidanceBlock["kind"], paragraph: string): GuidanceBlock {
  const lines = paragraph.split("\n");
  const words = lines.findLastIndex((line) => !line.startsWith(POINT)) + 1;
  if (words === 0 || words === lines.length) return { kind, text: paragraph };
  const items = lines.slice(words).map((line) => line.slice(POINT.length));
  return { kind, text: lines.slice(0, words).join("\n"), items };
}

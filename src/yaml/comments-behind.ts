import type { Path } from "../finding.ts";
import { parseComments } from "./comments.ts";
import type { Comment } from "./comments.ts";
import { eachSlot } from "./each-slot.ts";

/** A comment that follows a value on its line, and the value. */
export interface CommentBehind {
  comment: Comment;
  /** Of the value. */
  path: Path;
  /**
   * What is right before it: a value without quotes, the `|` of a text on the lines below, a colon
   * or dash behind which nothing is written at all, or one whose value begins on a line below.
   */
  after: "plain" | "header" | "nothing" | "mark";
}

/** A `#` on a line with something before it: notes on lines of their own are in most files. */
const MAY_HAVE = /(?:^|[\r\n])[ \t\uFEFF]*[^ \t\r\n#\uFEFF][^\r\n]*[ \t]#/;

/**
 * Comments behind values without quotes, in the order of the text. Those behind a quote, a bracket or
 * a comma are not among them: they cannot be part of the value.
 * @param text Readable YAML.
 */
export function commentsBehind(text: string): CommentBehind[] {
  if (!MAY_HAVE.test(text)) return [];
  const comments = parseComments(text).filter(({ isAlone }) => !isAlone);
  if (comments.length === 0) return [];
  const ends = endsIn(text);
  return comments.flatMap((comment) => {
    const end = ends.get(text.slice(0, comment.offset).trimEnd().length);
    return end === undefined ? [] : [{ comment, ...end }];
  });
}

/** The offset behind everything that a comment may be part of. */
function endsIn(text: string): Map<number, Omit<CommentBehind, "comment">> {
  const ends = new Map<number, Omit<CommentBehind, "comment">>();
  eachSlot(text, ({ path, afterMark, value }) => {
    if (afterMark !== undefined && (value === undefined || value.type === "plain")) {
      ends.set(afterMark, { path, after: value === undefined ? "nothing" : "mark" });
    }
    if (value?.type === "block") ends.set(value.end, { path, after: "header" });
    if (value?.type === "plain") ends.set(value.end, { path, after: "plain" });
  });
  return ends;
}

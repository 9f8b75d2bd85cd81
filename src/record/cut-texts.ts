/** Words of a text that YAML takes for a comment: they follow a space and a `#`, and are in no value. */
import type { Path, Place } from "../finding.ts";
import { commentsBehind } from "../yaml/comments-behind.ts";
import type { CommentBehind } from "../yaml/comments-behind.ts";
import { placeOfRange } from "../yaml/each-slot.ts";
import { quote } from "../yaml/quote.ts";

/** Text that is cut off. */
export interface CutText {
  /** Of the field. */
  path: Path;
  message: string;
  fix: string;
  place: Place;
}

/** A comment that sets a finding aside begins with it. */
export const IGNORE_WORD = "rightly-ignore";

/**
 * The texts of a YAML file that are cut off at a `#`, in its order.
 * @param text Readable YAML.
 * @param isText Whether a text is asked at a path.
 */
export function cutTexts(text: string, isText: (path: Path) => boolean): CutText[] {
  return commentsBehind(text)
    .filter(({ comment }) => !comment.text.startsWith(IGNORE_WORD))
    .filter((one) => isCut(one, isText))
    .map(({ comment, path }) => {
      const words = /^#.*/.exec(text.slice(comment.offset))![0].trimEnd();
      return {
        path,
        message: `${quote(words)} is not read as part of this text, because a # after a space starts a note`,
        fix: `Put the whole text in quotes, or write |- after the ${markBefore(path)} and the text on the lines below. If it is a note, put it on a line of its own.`,
        place: placeOfRange(text, comment.offset, comment.offset + words.length),
      };
    });
}

/** Where nothing is written behind the colon of a list of texts, what follows may be one of them. */
function isCut({ path, after }: CommentBehind, isText: (path: Path) => boolean): boolean {
  return isText(path) || (after === "nothing" && isText([...path, 0]));
}

function markBefore(path: Path): string {
  return typeof path.at(-1) === "number" ? "dash" : "colon";
}

import type { Path } from "../../finding.ts";
import { withCommentsAt } from "../../interview/form-comments.ts";
import type { OwnComment } from "../../interview/form-comments.ts";
import { IGNORE_WORD } from "../../record/cut-texts.ts";
import type { Edit } from "../../yaml/edit.ts";
import type { AskedFields } from "./given-fields.ts";
import { placeInRecord } from "./given-form-places.ts";
import { inRecord, repeatedAt } from "./judge-answer.ts";

/** Comments of an answers file that set findings aside, which hold for what the file gives. */
export class GivenComments {
  private readonly asked: Omit<AskedFields, "fields">;
  private comments: readonly OwnComment[] = [];

  /** @param asked Where the fields of the file are kept in a record. */
  constructor(asked: Omit<AskedFields, "fields">) {
    this.asked = asked;
  }

  take(comments: readonly OwnComment[]): void {
    this.comments = comments;
  }

  /** Whether one of them sets the findings of a rule aside. */
  setAside(rule: string): boolean {
    return this.comments.some(({ text }) => rulesIn(text).includes(rule));
  }

  /** The text that a move would leave, with each comment above what its field became. */
  annotate(text: string, edits: readonly Edit[]): string {
    if (this.comments.length === 0) return text;
    const { places, reads = [], aliases = {} } = this.asked;
    const placed = this.comments.flatMap(({ text: words, path: [name = "", ...within] }) => {
      const field = [...(aliases[String(name)] ?? [name]), ...within];
      const place = placeInRecord(field, [...reads, ...places]) ?? edits[0]?.path ?? [];
      return heldAt(inRecord(place, edits), edits).map((path) => ({ text: words, path }));
    });
    return withCommentsAt(text, placed);
  }
}

/** What an erratum says is in the field that is corrected, and there the rules look at it. */
function heldAt(path: Path, edits: readonly Edit[]): Path[] {
  const fields = path[0] === "errata" ? repeatedAt(path, edits) : [];
  const corrected = fields.filter(([top]) => top !== "history");
  return corrected.length === 0 ? [path] : corrected;
}

/** `rightly-ignore one, two until=2027-03-31: reason`. */
function rulesIn(comment: string): string[] {
  const [named = ""] = comment.slice(IGNORE_WORD.length).split(/until=|:/);
  return named.split(",").map((rule) => rule.trim());
}

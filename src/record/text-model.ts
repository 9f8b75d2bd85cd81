/** What a record holds in the place of words: the words, or why they are not there. */
/** Marks where text was left out of the public record. */
export interface Exempt {
  /** Paragraph of Schedule 12A; 0 in what is public where the record gives no sound one. */
  exempt: { paragraph: number; "public-interest": string };
}

/** What a field holds if its value is not known, until `knownPart` takes it out. */
export interface NotKnown {
  /** Why. */
  "not-known": string;
}

export type Text = string | Exempt;

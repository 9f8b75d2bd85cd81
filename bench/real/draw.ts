import { randomFrom } from "../../test/support/random.ts";

/** Draws from lists. The same number draws the same items each time. */
export class Draw {
  readonly #random: () => number;

  constructor(number: number) {
    this.#random = randomFrom(number + 1);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  one<T>(list: readonly T[]): T {
    const [drawn] = this.some(list, 1);
    return drawn!;
  }

  /** Different items of a list. @throws Error if the list is too short. */
  some<T>(list: readonly T[], count: number): T[] {
    if (list.length < count)
      throw new Error(`cannot draw ${count} items from a list of ${list.length}`);
    const left = [...list];
    return Array.from(
      { length: count },
      () => left.splice(this.between(0, left.length - 1), 1)[0]!,
    );
  }

  /** Different sentences, joined to one text. */
  text(sentences: readonly string[] | undefined, count: number): string {
    return this.some(sentences ?? [], count).join(" ");
  }
}

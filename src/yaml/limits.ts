/** What a file may hold at the most, so that a hostile one is refused quickly and without harm. */
export interface YamlLimits {
  /** UTF-16 units of text. */
  characters: number;
  /** Pieces the grammar sees: brackets, colons, line ends, words. */
  tokens: number;
  /** Mappings and lists inside one another. */
  depth: number;
  /** Keys in the whole file. */
  keys: number;
  /** Items of lists in the whole file. */
  items: number;
}

export const RECORD_LIMITS: YamlLimits = {
  characters: 1024 * 1024,
  tokens: 200_000,
  depth: 32,
  keys: 2_000,
  items: 20_000,
};

/** A framework with many tests, sets and languages holds more keys than a record. */
export const FRAMEWORK_LIMITS: YamlLimits = { ...RECORD_LIMITS, keys: 20_000 };

/** Text, or bytes where a format is packed. */
export type Made = string | Uint8Array;

/** What a file that is there says of itself. */
export interface KeptFile {
  /** What it is: `log`, `paper`. */
  document: string;
  /** ISO day it was made for; `undefined` where the file does not say. */
  day: string | undefined;
  /** Digest of what it was made from; `undefined` where the file does not say. */
  source: string | undefined;
  /** Whether it is as it was made. */
  isIntact: boolean;
}

/**
 * What a format is called and how it is known, apart from what is written in it. Help needs these at every
 * start, so what reads or makes a file is imported inside.
 */
export interface FormatKind {
  /** What `--format` takes: `md`. */
  name: string;
  /** Other words that `--format` takes for it. */
  aliases: readonly string[];
  /** What names of its files end in, without the dot and in lower case; the first is the usual one. */
  endings: readonly string[];
  /** Half a line for help. */
  about: string;
  /** What a file of it is called in a sentence: `a workbook`. */
  called: string;
  /** Whether it may go to a screen. */
  forScreen: boolean;
  /**
   * What a file says of itself; `undefined` if it was not made by Rightly or its mark is lost. A format
   * without this cannot carry a mark.
   */
  readKept?: (bytes: Uint8Array) => Promise<KeptFile | undefined>;
}

/** One format of one document. Adding one takes a file with such an object, and a line in the document's list. */
export interface DocumentFormat<Content> extends FormatKind {
  /** The same content gives the same bytes. */
  render(content: Content): Promise<Made>;
}

/**
 * Doing things in a repository: reading, walking, moving, checking, delivering. Every front end (a
 * terminal, a form, a browser, an editor) goes through here and decides nothing itself. Nothing here
 * knows a terminal or prints: what there is to say is given back.
 */
export interface Workplace {
  /** Absolute path of the folder a person is in. Files are named from it. */
  cwd: string;
  /** ISO day that counts as today. */
  today: string;
  /** Whether nothing may be written, as on a dry run: a change that was stopped is left as it is, too. */
  readsOnly?: boolean;
}

/** Variables of the surroundings a program runs in. */
export type Environment = Readonly<Record<string, string | undefined>>;

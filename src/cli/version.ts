/** Written in by the build from package.json. */
declare const RIGHTLY_VERSION: string;

/** Written in by the build: a digest of everything the program is made from. */
declare const RIGHTLY_BUILD: string;

export const BUILD: string = RIGHTLY_BUILD;

export const VERSION: string = RIGHTLY_VERSION;

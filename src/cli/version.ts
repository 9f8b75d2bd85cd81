/** Written in by the build from package.json. */
declare const RIGHTLY_VERSION: string;

export const VERSION: string = RIGHTLY_VERSION;

/** How the list of actions can be written: apart, because help needs the names and no more. */
export const ACTION_FORMATS = ["text", "md", "csv", "json", "ics"] as const;

export type ActionFormat = (typeof ACTION_FORMATS)[number];

/** What people type, and what it is read as at every door. */

/** A kind of question that has a place at several doors. */
export type Kind =
  | "day"
  /** One that is agreed, and lies ahead of what it follows. */
  | "day-ahead"
  | "period"
  | "money"
  | "count"
  | "stage"
  | "scale"
  | "power"
  | "truth"
  | "places"
  | "ages"
  | "line"
  | "text"
  | "reason";

/** A value that is taken, or the words of the refusal. */
export type AwkwardValue = readonly [Kind, string, { value: unknown } | { refused: string }];

const taken = (kind: Kind, typed: string, value: unknown): AwkwardValue => [kind, typed, { value }];
const refused = (kind: Kind, typed: string, words: string): AwkwardValue => [
  kind,
  typed,
  { refused: words },
];

const DAY = "is not a date. Enter a day, such as 15 December 2026";
const ANSWERS = "is not one of the answers";

const DAYS: readonly AwkwardValue[] = [
  ...[
    "2026-11-05",
    "2026-11-5",
    "5/11/2026",
    "05.11.2026",
    "5-11-2026",
    "5 11 2026",
    "5 November 2026",
    "5th November 2026",
    "5 Nov. 2026",
    "  5 nov 2026  ",
    "5 November, 2026",
  ].map((typed) => taken("day", typed, "2026-11-05")),
  refused("day", "31/2/2026", `"31/2/2026" ${DAY}`),
  refused("day", "2026-11", `"2026-11" ${DAY}`),
  refused("day", "2026", `"2026" ${DAY}`),
  refused("day", "next Tuesday", `"next Tuesday" ${DAY}`),
  ...["2027-11-05", "5/11/2027", "5th November 2027", "  5 nov 2027  "].map((typed) =>
    taken("day-ahead", typed, "2027-11-05"),
  ),
  refused("day-ahead", "5/11/2020", "5 November 2020 is "),
  taken("period", "2026", "2026"),
  taken("period", "2026-6", "2026-06"),
  taken("period", "06/2026", "2026-06"),
  taken("period", "06.2026", "2026-06"),
  taken("period", "June 2026", "2026-06"),
  taken("period", "5 June 2026", "2026-06-05"),
  refused(
    "period",
    "last summer",
    '"last summer" is not a date. Enter a day, a month or a year, such as June 2026',
  ),
];

const NUMBERS: readonly AwkwardValue[] = [
  taken("money", "640000", 640000),
  taken("money", "£640,000", 640000),
  taken("money", "£ 640,000.50", 640000.5),
  taken("money", "640k", 640000),
  taken("money", "£1.4m", 1400000),
  taken("money", "1.4 million", 1400000),
  taken("money", "£1.4 Million pounds", 1400000),
  taken("money", "007", 7),
  refused("money", "6,40", '"6,40" is not a number. Enter figures, such as 34'),
  refused("money", "about £640,000", '"about £640,000" is not a number. Enter figures, such as 34'),
  refused("money", "1e6", '"1e6" is not a number. Enter figures, such as 34'),
  refused("money", "0x10", '"0x10" is not a number. Enter figures, such as 34'),
  refused("money", "-5", '"-5" is too small. Enter a number of at least 0'),
  taken("count", "1,234", 1234),
  taken("count", "34", 34),
  refused("count", "about 34", '"about 34" is not a number. Enter figures, such as 34'),
  refused("count", "1.5", '"1.5" is not a whole number. Enter figures, such as 34'),
];

const CHOICES: readonly AwkwardValue[] = [
  taken("stage", "plan", "plan"),
  taken("stage", "A plan", "plan"),
  taken("stage", "BUILDING work.", "build"),
  taken("stage", "building", "build"),
  taken("stage", "2", "build"),
  refused("stage", "bild", `"bild" ${ANSWERS} (did you mean "build"?)`),
  refused("stage", "look-back", `"look-back" ${ANSWERS}`),
  taken("scale", "more", "more"),
  taken("scale", "More people can use it", "more"),
  taken("scale", "as many", "same"),
  refused("scale", "beter", `"beter" ${ANSWERS}`),
  refused("scale", "not", `"not" ${ANSWERS}`),
  taken("power", "executive", "executive"),
  taken("power", "Executive", "executive"),
  taken("power", "Delegated officer", "delegated-officer"),
  refused("power", "mayor", `"mayor" ${ANSWERS}`),
  taken("truth", "yes", true),
  taken("truth", "Yes", true),
  taken("truth", "true", true),
  taken("truth", "n", false),
  taken("truth", "No.", false),
  refused("truth", "perhaps", `"perhaps" ${ANSWERS}`),
];

const LISTS: readonly AwkwardValue[] = [
  taken("places", "riverside", ["riverside"]),
  taken("places", "Riverside and North End", ["north-end", "riverside"]),
  taken("places", "riverside, north-end", ["north-end", "riverside"]),
  taken("places", "north-end; Riverside", ["north-end", "riverside"]),
  taken("places", "1 and 2", ["north-end", "riverside"]),
  taken("places", "North", ["north-end"]),
  refused("places", "riverside, east side", `"east side" ${ANSWERS}`),
  taken("ages", "16 to 19", ["16 to 19"]),
];

const TEXTS: readonly AwkwardValue[] = [
  taken("line", "Head of  parks", "Head of  parks"),
  taken("line", "Head of\nparks", "Head of parks"),
  taken("line", "2026", "2026"),
  taken("line", "yes", "yes"),
  taken("line", "Clerk\u202e", "Clerk"),
  refused("line", "x".repeat(301), "has 301 characters. Enter an answer of at most 300"),
  taken("text", "One bench.\n\nTwo trees.", "One bench.\n\nTwo trees."),
  taken("text", "Prüfung, naïve, “quoted”, £5, Łódź", "Prüfung, naïve, “quoted”, £5, Łódź"),
  taken("text", "a\u0007b\u200bc", "ab\u200bc"),
  taken("text", "12:30", "12:30"),
  taken("text", "true", "true"),
  taken("text", "1_000", "1_000"),
  refused("reason", "Too short.", '"Too short." has 2 words. Enter an answer of at least 5 words'),
];

export const AWKWARD_VALUES: readonly AwkwardValue[] = [
  ...DAYS,
  ...NUMBERS,
  ...CHOICES,
  ...LISTS,
  ...TEXTS,
];

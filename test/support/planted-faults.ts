/** Faults of many kinds, each planted in a sound record by hand, and the place where each must be found. */

export interface Planted {
  rule: string;
  /** What is once in a sound record. */
  from: string | RegExp;
  to: string;
  /** What is marked, where it is not the whole of `to`: its first occurrence in what was planted, or anywhere. */
  mark?: string;
  /** The paper beside it: made afterwards, left out, made before, or written over by hand. */
  paper?: "missing" | "stale" | "edited";
}

const SUMMARY = /(?<=  summary: )There will be .*\. You can use it from May\./;
const PROPOSAL = /(?<=  summary: )One \w+ by [^\n]*/;
const REJECTED = /(?<=rejected-because: )"The way stays closed to [^"]*"/;
const END = /(?<=You can use it from May\.\n)(?=look-backs: )/;
const action = (rest: string): string =>
  `actions:\n  - {id: act-reeds, kind: mitigation, what: Plant reeds., owner: Head gardener, ${rest}}\n`;

export const PLANTED: readonly Planted[] = [
  { rule: "option-unknown", from: "is: more\n", to: "is: mor\n", mark: "mor\n" },
  { rule: "answer-unknown", from: "safe-swings:", to: "safe-swinggs:" },
  { rule: "test-unknown", from: "  finest:", to: "  finist:", mark: "finist" },
  { rule: "because-missing", from: /    because: With the .*\n/, to: "", mark: "open-to-all:" },
  { rule: "because-short", from: /(?<=because: )With the .*/, to: "No change." },
  {
    rule: "evidence-unknown",
    from: "evidence: [ev-count]",
    to: "evidence: [ev-count, ev-cuont]",
    mark: "ev-cuont",
  },
  {
    rule: "follow-up-missing",
    from: "    better-would-be: A second one on the other side.\n",
    to: "",
    mark: "finest:",
  },
  { rule: "answer-missing", from: "    more-trees: {is: not-touched}\n", to: "", mark: "wishes:" },
  { rule: "answer-malformed", from: /because: One \w+ does not .*/, to: "because: [this, that]" },
  {
    rule: "answer-unreachable",
    from: "is: not-the-best",
    to: "is: the-best",
    mark: "better-would-be",
  },
  {
    rule: "action-missing",
    from: "clean-water: {is: not-touched}",
    to: "clean-water: {is: harms, because: The mud runs into it., evidence: [ev-count]}",
    mark: "harms",
  },
  {
    rule: "value-unknown",
    from: "capacity: non-executive",
    to: "capacity: non-executiv",
    mark: "non-executiv",
  },
  { rule: "field-unknown", from: "decider:", to: "decidr:" },
  {
    rule: "field-missing",
    from: "    decider: Parks committee\n",
    to: "",
    mark: "body: town-council",
  },
  {
    rule: "value-malformed",
    from: "  duties: [open-spaces]",
    to: "  duties: [open-spaces]\n  money: {amount: lots}",
    mark: "lots",
  },
  {
    rule: "file-unreadable",
    from: "stage: plan",
    to: "stage: plan\nstage: build",
    mark: "stage: build",
  },
  { rule: "id-mismatch", from: /(?<=^id: )2026-.*/m, to: "2026-02-02-another" },
  {
    rule: "day-to-come",
    from: "fed-back: 2026-04-02",
    to: "fed-back: 2036-04-02",
    mark: "2036-04-02",
  },
  {
    rule: "date-impossible",
    from: "fed-back: 2026-04-02",
    to: "fed-back: 2026-02-30",
    mark: "2026-02-30",
  },
  { rule: "framework-unknown", from: "version: 1.0.0", to: "version: 7.0.0", mark: "7.0.0" },
  {
    rule: "set-item-unknown",
    from: "places: [riverside]",
    to: "places: [rivrside]",
    mark: "rivrside",
  },
  { rule: "voice-missing", from: "who: children", to: "who: residents", mark: "voice:" },
  {
    rule: "body-unknown",
    from: "body: town-council",
    to: "body: town-cuncil",
    mark: "town-cuncil",
  },
  {
    rule: "link-broken",
    from: END,
    to: "links: {related: [2026-02-02-nowhere]}\n",
    mark: "2026-02-02-nowhere",
  },
  {
    rule: "cover-unknown",
    from: END,
    to: action("due: 2027-10-01, status: open, covers: [answers.finests]"),
    mark: "answers.finests",
  },
  {
    rule: "action-uncovering",
    from: END,
    to: action("due: 2027-10-01, status: open"),
    mark: "id: act-reeds",
  },
  {
    rule: "action-overdue",
    from: END,
    to: action("due: 2026-10-01, status: open, covers: [answers.finest]"),
    mark: "2026-10-01",
  },
  {
    rule: "look-back-overdue",
    from: "look-backs: [{due: 2027-03-20}]\n",
    to: "look-backs: [{due: 2026-10-01}]\n",
    mark: "2026-10-01",
  },
  { rule: "reason-thin", from: REJECTED, to: "Too dear." },
  { rule: "reason-by-reference", from: REJECTED, to: '"As set out in the report, section 4."' },
  { rule: "reason-purpose", from: REJECTED, to: "To give people better outcomes." },
  { rule: "evidence-late", from: "date: 2026-02,", to: "date: 2026-05,", mark: "2026-05" },
  {
    rule: "evidence-uncited",
    from: "says: A third turn back at the pond.}\n",
    to: "says: A third turn back at the pond.}\n  - {id: ev-more, title: More, kind: data, where: Office, date: 2026-01, says: The same.}\n",
    mark: "ev-more",
  },
  { rule: "voice-unused", from: /(?<=changed: )The .* was moved .*/, to: "Nothing was." },
  { rule: "feedback-missing", from: "    fed-back: 2026-04-02\n", to: "", mark: "who: children" },
  {
    rule: "interest-incomplete",
    from: "interests: none-declared",
    to: "interests: [{who: The chair}]",
    mark: "who: The chair",
  },
  {
    rule: "decider-powerless",
    from: "capacity: non-executive",
    to: "capacity: recommends-only",
    mark: "approved",
  },
  {
    rule: "key-unsaid",
    from: "capacity: non-executive",
    to: "capacity: executive",
    mark: "body: town-council",
  },
  {
    rule: "key-notice-missing",
    from: "interests: none-declared",
    to: "interests: none-declared\n    key: {is: true, because: Two wards.}",
    mark: "key:",
  },
  {
    rule: "hedge-used",
    from: SUMMARY,
    to: "There will be a bench, if possible.",
    mark: "if possible",
  },
  {
    rule: "summary-hard-to-read",
    from: SUMMARY,
    to: `Short. It is ${"long and ".repeat(13)}long.`,
    mark: "It is long",
  },
  { rule: "abbreviation-unexplained", from: SUMMARY, to: "The PUG chose the place.", mark: "PUG" },
  { rule: "personal-nhs-number", from: PROPOSAL, to: "For 943 476 5919.", mark: "943" },
  { rule: "personal-pupil-number", from: PROPOSAL, to: "For B801200005001.", mark: "B8012" },
  { rule: "personal-insurance-number", from: PROPOSAL, to: '"For AB 12 34 56 C."', mark: "AB 12" },
  {
    rule: "personal-birth-date",
    from: PROPOSAL,
    to: "|-\n    For a girl\n    born on 3 May 2014.",
    mark: "3 May",
  },
  { rule: "personal-email", from: PROPOSAL, to: "Ask ada.marsh@ambleford.example.", mark: "ada" },
  { rule: "personal-phone", from: PROPOSAL, to: "Ring 07700 900123.", mark: "07700" },
  { rule: "personal-postcode", from: PROPOSAL, to: "Opposite CM1 1QH.", mark: "CM1" },
  { rule: "personal-initials", from: PROPOSAL, to: "For J.S. of Elm School.", mark: "J.S." },
  { rule: "small-number", from: PROPOSAL, to: "For 3 autistic children.", mark: "3 autistic" },
  {
    rule: "suppression-unused",
    from: "options:\n",
    to: "# rightly-ignore reason-thin: Why.\noptions:\n",
    mark: "# rightly",
  },
  { rule: "paper-missing", from: "stage: plan", to: "stage: plan", paper: "missing" },
  { rule: "paper-stale", from: "stage: plan", to: "stage: plan", paper: "stale" },
  { rule: "paper-edited", from: "stage: plan", to: "stage: plan", paper: "edited" },
];

/** One move of each kind, as answers and as the command with flags that does the same. */
import type { GivenFields } from "../../src/work/moves/given-reader.ts";
import type { MoveReports } from "../../src/work/moves/registry.ts";
import { BENCH_ID, SECOND_ID } from "./moved-bench.ts";
import type { BenchStage } from "./moved-bench.ts";

export interface MoveToMake {
  name: keyof MoveReports;
  stage: BenchStage;
  day: string;
  /** What is typed for each question, by step; an optional one that is not here is skipped. */
  replies: Readonly<Record<string, string>>;
  /** What must be known when it is opened. */
  given?: GivenFields;
  /** A command that comes before it. */
  first?: readonly string[];
  /** The command that does the same, and its flags. */
  command: readonly [string, ...string[]];
  flags: readonly string[];
  /** In a terminal the command asks what is not given. */
  asks: boolean;
}

const RESOLUTION = "Agreed to place one bench on the north side of the pond.";
const REASONS = "A third of those who come turn back because there is nowhere to rest.";
export const KEY = "It costs less than the threshold.";
const SEEN = "The count of June 2027 shows that one in ten turns back, where it was one in three.";
const SHADE = "The tree was planted in May and gives no shade yet, as the children said it would.";
const BIDS = "The bids are not opened yet.";

export const MOVES_TO_MAKE: readonly MoveToMake[] = [
  {
    name: "propose",
    stage: "draft",
    day: "2026-11-10",
    replies: { "put-to": "Ambleford Town Council" },
    command: ["propose"],
    flags: ["--to", "ambleford-town-council"],
    asks: true,
  },
  {
    name: "review",
    stage: "proposed",
    day: "2026-11-16",
    replies: {
      "reviews.0.role": "Access officer",
      "reviews.0.verdict": "Changes needed",
      "reviews.0.note": "Leave room for a wheelchair.",
    },
    command: ["review"],
    flags: [
      ...["--role", "Access officer", "--verdict", "changes-needed"],
      ...["--note", "Leave room for a wheelchair."],
    ],
    asks: true,
  },
  {
    name: "decide",
    stage: "proposed",
    day: "2026-12-16",
    replies: {
      "decisions.0.decider": "Cabinet",
      "decisions.0.capacity": "1",
      "decisions.0.on": "15 December 2026",
      "decisions.0.reference": "AT/041/12/26",
      "decisions.0.result": "approved",
      "decisions.0.resolution": RESOLUTION,
      "decisions.0.reasons": REASONS,
      "decisions.0.interests": "None declared",
      "decisions.0.key.is": "no",
      "decisions.0.key.because": KEY,
      "publication.access": "open",
      "publication.summary": "There will be a bench.",
      "look-backs.0.due": "2027-09-30",
    },
    command: ["decide"],
    flags: [
      ...["--decider", "Cabinet", "--capacity", "executive", "--on", "2026-12-15"],
      ...["--reference", "AT/041/12/26", "--result", "approved", "--resolution", RESOLUTION],
      ...["--reasons", REASONS, "--interests", "none-declared", "--no-key", "--key-because", KEY],
      ...["--access", "open", "--summary", "There will be a bench.", "--look-back", "2027-09-30"],
    ],
    asks: true,
  },
  {
    name: "call-in",
    stage: "decided",
    day: "2026-12-17",
    replies: { "history.0.note": "Four members of scrutiny." },
    command: ["call-in"],
    flags: ["--because", "Four members of scrutiny."],
    asks: true,
  },
  {
    name: "withdraw",
    stage: "proposed",
    day: "2026-11-20",
    replies: { "history.0.note": "The grant lapsed." },
    command: ["withdraw"],
    flags: ["--because", "The grant lapsed."],
    asks: true,
  },
  {
    name: "redraft",
    stage: "proposed",
    day: "2026-11-20",
    replies: { "history.0.note": "A third option came up." },
    command: ["withdraw", "--redraft"],
    flags: ["--because", "A third option came up."],
    asks: true,
  },
  {
    name: "correct",
    stage: "decided",
    day: "2027-01-12",
    replies: {
      "errata.0.field": "decisions[0].reference",
      "errata.0.is+decisions.0.reference": "AT/042/12/26",
      "errata.0.because": "A slip in the number.",
    },
    command: ["correct"],
    flags: [
      ...["decisions.ambleford-town-council.reference", "--is", "AT/042/12/26"],
      ...["--because", "A slip in the number."],
    ],
    asks: true,
  },
  {
    name: "look-back",
    stage: "decided",
    day: "2027-09-20",
    replies: {
      "look-backs.0.by": "Head gardener",
      "look-backs.0.answers.open-to-all.is": "more",
      "look-backs.0.answers.open-to-all.because": SEEN,
      "look-backs.0.answers.finest.is": "not-the-best",
      "look-backs.0.answers.finest.because": SHADE,
      "look-backs.0.learned": "Plant first and build afterwards.",
      "look-backs.1.due": "30 September 2028",
    },
    command: ["look-back"],
    flags: ["--answers", "seen.yaml", "--next", "2028-09-30"],
    asks: true,
  },
  {
    name: "supersede",
    stage: "replaced",
    day: "2027-11-22",
    replies: {},
    given: { by: SECOND_ID, because: "One bench was not enough." },
    command: ["supersede"],
    flags: ["--by", SECOND_ID, "--because", "One bench was not enough."],
    asks: false,
  },
  {
    name: "end",
    stage: "decided",
    day: "2027-02-01",
    replies: {
      "ended.0.how": "quashed",
      "ended.0.by": "High Court",
      "ended.0.because": "Families were not asked.",
    },
    command: ["end"],
    flags: ["--how", "quashed", "--by", "High Court", "--because", "Families were not asked."],
    asks: true,
  },
  {
    name: "rescind",
    stage: "decided",
    day: "2027-02-01",
    replies: { "ended.0.by": "Cabinet", "ended.0.because": "The grant lapsed." },
    command: ["rescind"],
    flags: ["--decider", "Cabinet", "--because", "The grant lapsed."],
    asks: true,
  },
  {
    name: "exempt",
    stage: "decided",
    day: "2027-02-01",
    replies: {
      "exempting.field": "proposal.summary",
      "exempting.paragraph": "3",
      "exempting.public-interest": BIDS,
    },
    command: ["exempt"],
    flags: ["proposal.summary", "--paragraph", "3", "--public-interest", BIDS],
    asks: true,
  },
  {
    name: "lift",
    stage: "decided",
    day: "2027-02-01",
    first: ["exempt", BENCH_ID, "proposal.summary", "--paragraph", "3", "--public-interest", BIDS],
    replies: { "exempting.field": "proposal.summary" },
    command: ["exempt", "--lift"],
    flags: ["proposal.summary"],
    asks: true,
  },
  {
    name: "mark-action",
    stage: "decided",
    day: "2027-05-10",
    replies: { "marking.action": "act-tree", "marking.mark": "drop", "marking.note": "It died." },
    command: ["actions", "drop"],
    flags: ["act-tree", "--note", "It died."],
    asks: false,
  },
];

/** What `seen.yaml` holds. */
export const SEEN_FILE = `by: Head gardener
answers:
  open-to-all: {is: more, because: "${SEEN}"}
  finest: {is: not-the-best, because: "${SHADE}"}
learned: Plant first and build afterwards.
`;

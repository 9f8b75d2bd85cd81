/** Decisions about an invented quay, with what they promised, for tests of lists of actions. */
import type { DecisionRecord } from "../../record/model.ts";
import { toPublic } from "../../record/to-public.ts";
import type { PublicRecord } from "../../record/to-public.ts";
import type { ActionSource } from "../actions/action-rows.ts";

const FRAMEWORK = { id: "harbour", version: "1.0.0", digest: "sha256:00" };

/** An exempt text, as a public record shows it. */
const EXEMPT = { exempt: { paragraph: 3, "public-interest": "Bids are open." } };

const STEPS: DecisionRecord = {
  format: 1,
  id: "2026-01-05-steps-at-the-quay",
  title: "Steps at the quay",
  status: "decided",
  framework: FRAMEWORK,
  actions: [
    {
      id: "act-light",
      kind: "condition",
      what: 'Light the steps, all of them; "before" winter.\nAsk the ferry first.',
      owner: "Harbour master",
      due: "2026-09-30",
      measure: "No fall in a year.",
      status: "open",
    },
    {
      id: "act-rail",
      kind: "mitigation",
      what: "Mend the rail.",
      owner: "Works manager",
      due: "2026-11-23",
      status: "done",
      note: "Mended in May.",
    },
    {
      id: "act-paint",
      kind: "follow-up",
      what: EXEMPT,
      owner: "Deputy harbour master",
      due: "2027-02-28",
      status: "open",
    },
    {
      id: "act-thank",
      kind: "follow-up",
      what: "=Thank the school",
      owner: "Clerk",
      status: "open",
    },
  ],
  "look-backs": [{ due: "2027-01-05" }],
  decisions: [{ body: "harbour-board" }],
};

const FERRY: DecisionRecord = {
  format: 1,
  id: "2026-02-02-a-later-ferry",
  title: "A later ferry",
  status: "decided",
  framework: FRAMEWORK,
  actions: [
    {
      id: "act-bell",
      kind: "condition",
      what: "Ring a bell — für alle 🔔.",
      owner: "Ferry company",
      due: "2026-11-23",
      status: "open",
    },
    {
      id: "act-tide",
      kind: "mitigation",
      what: "Print the tides.",
      owner: "Clerk",
      due: "2026-03-01",
      status: "dropped",
      note: "Nobody reads them.",
    },
  ],
  decisions: [{ body: "town-council" }],
};

const DRAFT: DecisionRecord = { ...FERRY, id: "2026-11-01-a-draft", status: "draft" };

function open(record: DecisionRecord): PublicRecord {
  return toPublic(record, "2026-11-23")!;
}

/** Two decisions that are in force, and a draft, which promises nothing. */
export const SOURCES: readonly ActionSource[] = [
  { record: open(FERRY), file: "decisions/2026/2026-02-02-a-later-ferry.yaml" },
  {
    record: open(STEPS),
    file: "decisions/2026/2026-01-05-steps-at-the-quay.yaml",
    paper: "decisions/2026/2026-01-05-steps-at-the-quay.md",
  },
  { record: open(DRAFT), file: "decisions/2026/2026-11-01-a-draft.yaml" },
];

import type { Block } from "../document.ts";
import type { PaperSource, Published } from "../model.ts";
import { paperAbout, paperNotChecked } from "./paper-about.ts";
import { paperActions } from "./paper-actions.ts";
import { paperHistory, paperLookBacks } from "./paper-afterwards.ts";
import { paperDecisions } from "./paper-decisions.ts";
import { paperEvidence } from "./paper-evidence.ts";
import { paperGrids } from "./paper-grids.ts";
import { paperLinks } from "./paper-links.ts";
import { paperOpening } from "./paper-opening.ts";
import { paperOptions } from "./paper-options.ts";
import { paperPlan } from "./paper-plan.ts";
import { paperProposal } from "./paper-proposal.ts";
import { paperRights } from "./paper-rights.ts";
import { paperSetAside } from "./paper-set-aside.ts";
import { paperSignatures } from "./paper-signatures.ts";
import { paperTests } from "./paper-tests.ts";
import { paperUnknowns } from "./paper-unknowns.ts";
import { paperVoice } from "./paper-voice.ts";
import { readingOf } from "../reading.ts";
import type { Reading } from "../reading.ts";

/** The parts of a paper, in the order a board member with five minutes would want them. */
const PARTS = {
  opening: paperOpening,
  "not-known": paperUnknowns,
  plan: paperPlan,
  decisions: paperDecisions,
  proposal: paperProposal,
  tests: paperTests,
  grids: paperGrids,
  "set-aside": paperSetAside,
  actions: paperActions,
  options: paperOptions,
  voice: paperVoice,
  evidence: paperEvidence,
  rights: paperRights,
  "look-backs": paperLookBacks,
  signatures: paperSignatures,
  links: paperLinks,
  history: paperHistory,
  "not-checked": paperNotChecked,
  about: paperAbout,
} satisfies Readonly<Record<string, (reading: Reading) => Block[]>>;

export type PaperPart = keyof typeof PARTS;

export const PAPER_PARTS = Object.keys(PARTS) as readonly PaperPart[];

/** What is left of the paper of a decision that is not public. */
const CLOSED_PARTS: ReadonlySet<PaperPart> = new Set([
  "opening",
  "not-known",
  "decisions",
  "links",
  "about",
]);

/** What the paper of one record says, part by part, whatever its format. A part may say nothing. */
export function paperParts(source: PaperSource): Record<PaperPart, Block[]> {
  const reading = readingOf(source);
  const said = PAPER_PARTS.map((name) => {
    const isLeft = !reading.isClosed || CLOSED_PARTS.has(name);
    return [name, isLeft ? PARTS[name](reading) : []];
  });
  return Object.fromEntries(said) as Record<PaperPart, Block[]>;
}

/** What the paper of one record says to the public, as a whole. */
export function paperBlocks(published: Published): Block[] {
  return Object.values(paperParts(published)).flat();
}

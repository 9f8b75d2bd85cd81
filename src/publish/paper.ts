import type { Block } from "./document.ts";
import type { Published } from "./model.ts";
import { paperAbout, paperNotChecked } from "./paper-about.ts";
import { paperActions } from "./paper-actions.ts";
import { paperHistory, paperLinks, paperLookBacks } from "./paper-afterwards.ts";
import { paperDecisions } from "./paper-decisions.ts";
import { paperEvidence } from "./paper-evidence.ts";
import { paperGrids } from "./paper-grids.ts";
import { paperOpening } from "./paper-opening.ts";
import { paperOptions } from "./paper-options.ts";
import { paperProposal } from "./paper-proposal.ts";
import { paperRights } from "./paper-rights.ts";
import { paperSetAside } from "./paper-set-aside.ts";
import { paperSignatures } from "./paper-signatures.ts";
import { paperTests } from "./paper-tests.ts";
import { paperVoice } from "./paper-voice.ts";
import { readingOf } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** The parts of a paper, in the order a board member with five minutes would want them. */
const PARTS: readonly ((reading: Reading) => Block[])[] = [
  paperOpening,
  paperDecisions,
  paperProposal,
  paperTests,
  paperGrids,
  paperSetAside,
  paperActions,
  paperOptions,
  paperVoice,
  paperEvidence,
  paperRights,
  paperLookBacks,
  paperSignatures,
  paperLinks,
  paperHistory,
  paperNotChecked,
  paperAbout,
];

/** What the paper of one record says, whatever its format. */
export function paperOf(published: Published): Block[] {
  const reading = readingOf(published);
  return PARTS.flatMap((part) => part(reading));
}

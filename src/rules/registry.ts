/** Every rule about records, in the order the reference lists them: the file, the answers, then others. */
import { accessContradicted } from "./access-contradicted.ts";
import { actionMissing } from "./action-missing.ts";
import { answerMalformed } from "./answer-malformed.ts";
import { answerMissing } from "./answer-missing.ts";
import { answerUnknown } from "./answer-unknown.ts";
import { answerUnreachable } from "./answer-unreachable.ts";
import { becauseMissing } from "./because-missing.ts";
import { becauseShort } from "./because-short.ts";
import { bodyAbsent } from "./body-absent.ts";
import { bodyUnknown } from "./body-unknown.ts";
import { callInShort } from "./call-in-short.ts";
import { coverUnknown } from "./cover-unknown.ts";
import { dateImpossible } from "./date-impossible.ts";
import { effectiveEarly } from "./effective-early.ts";
import { evidenceMissing } from "./evidence-missing.ts";
import { evidenceUnknown } from "./evidence-unknown.ts";
import { exemptMalformed } from "./exempt-malformed.ts";
import { followUpMissing } from "./follow-up-missing.ts";
import { frameworkChanged } from "./framework-changed.ts";
import { frameworkEnded } from "./framework-ended.ts";
import { frameworkRetired } from "./framework-retired.ts";
import { frameworkUnknown } from "./framework-unknown.ts";
import { gateUnmet } from "./gate-unmet.ts";
import { idDuplicate } from "./id-duplicate.ts";
import { idMismatch } from "./id-mismatch.ts";
import { itemIdDuplicate } from "./item-id-duplicate.ts";
import { linkBroken } from "./link-broken.ts";
import { linkCircular } from "./link-circular.ts";
import { linkOneSided } from "./link-one-sided.ts";
import type { RecordRule, RepositoryRule, Rule } from "./model.ts";
import { optionUnknown } from "./option-unknown.ts";
import { paperEdited } from "./paper-edited.ts";
import { paperMissing } from "./paper-missing.ts";
import { paperStale } from "./paper-stale.ts";
import { preferredUnclear } from "./preferred-unclear.ts";
import { setItemUnknown } from "./set-item-unknown.ts";
import { statusUnsupported } from "./status-unsupported.ts";
import { testUnknown } from "./test-unknown.ts";
import { voiceMissing } from "./voice-missing.ts";

export const RECORD_RULES: readonly RecordRule[] = [
  idMismatch,
  itemIdDuplicate,
  statusUnsupported,
  dateImpossible,
  frameworkUnknown,
  frameworkChanged,
  frameworkRetired,
  frameworkEnded,
  testUnknown,
  answerUnknown,
  answerMalformed,
  optionUnknown,
  answerMissing,
  followUpMissing,
  answerUnreachable,
  becauseMissing,
  becauseShort,
  evidenceMissing,
  evidenceUnknown,
  actionMissing,
  coverUnknown,
  gateUnmet,
  preferredUnclear,
  voiceMissing,
  setItemUnknown,
  bodyUnknown,
  bodyAbsent,
  callInShort,
  effectiveEarly,
  exemptMalformed,
  accessContradicted,
];

export const REPOSITORY_RULES: readonly RepositoryRule[] = [
  idDuplicate,
  linkBroken,
  linkOneSided,
  linkCircular,
  paperMissing,
  paperStale,
  paperEdited,
];

export const RULES: readonly Rule[] = [...RECORD_RULES, ...REPOSITORY_RULES];

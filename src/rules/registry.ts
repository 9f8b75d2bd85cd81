/** Every rule about records, in the order the reference lists them: the file, the answers, then others. */
import { accessContradicted } from "./access-contradicted.ts";
import { abbreviationUnexplained } from "./abbreviation-unexplained.ts";
import { actionMissing } from "./action-missing.ts";
import { actionOverdue } from "./action-overdue.ts";
import { actionTimeUnclear } from "./action-time-unclear.ts";
import { actionUncovering } from "./action-uncovering.ts";
import { answerMalformed } from "./answer-malformed.ts";
import { answerMissing } from "./answer-missing.ts";
import { answerUnknown } from "./answer-unknown.ts";
import { answerUnreachable } from "./answer-unreachable.ts";
import { becauseMissing } from "./because-missing.ts";
import { becauseRepeated } from "./because-repeated.ts";
import { becauseShort } from "./because-short.ts";
import { bodyAbsent } from "./body-absent.ts";
import { bodyUnknown } from "./body-unknown.ts";
import { callInShort } from "./call-in-short.ts";
import { conditionMissing } from "./condition-missing.ts";
import { consultationShort } from "./consultation-short.ts";
import { coverUnknown } from "./cover-unknown.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dayToCome } from "./day-to-come.ts";
import { dayTooEarly } from "./day-too-early.ts";
import { decisionBeforeConsultation } from "./decision-before-consultation.ts";
import { deciderPowerless } from "./decider-powerless.ts";
import { effectiveEarly } from "./effective-early.ts";
import { entryContradicted } from "./entry-contradicted.ts";
import { entryLate } from "./entry-late.ts";
import { evidenceLate } from "./evidence-late.ts";
import { evidenceMissing } from "./evidence-missing.ts";
import { evidenceUncited } from "./evidence-uncited.ts";
import { evidenceUnknown } from "./evidence-unknown.ts";
import { endUnsupported } from "./end-unsupported.ts";
import { erratumExposed } from "./erratum-exposed.ts";
import { exemptMalformed } from "./exempt-malformed.ts";
import { feedbackMissing } from "./feedback-missing.ts";
import { followUpMissing } from "./follow-up-missing.ts";
import { frameworkChanged } from "./framework-changed.ts";
import { frameworkEnded } from "./framework-ended.ts";
import { frameworkRetired } from "./framework-retired.ts";
import { frameworkUnknown } from "./framework-unknown.ts";
import { gateUnmet } from "./gate-unmet.ts";
import { hedgeUsed } from "./hedge-used.ts";
import { idDuplicate } from "./id-duplicate.ts";
import { idMismatch } from "./id-mismatch.ts";
import { interestIncomplete } from "./interest-incomplete.ts";
import { itemIdDuplicate } from "./item-id-duplicate.ts";
import { keyDisallowed } from "./key-disallowed.ts";
import { keyNoticeMissing } from "./key-notice-missing.ts";
import { keyUnsaid } from "./key-unsaid.ts";
import { lineSwallowed } from "./line-swallowed.ts";
import { linkBroken } from "./link-broken.ts";
import { linkCircular } from "./link-circular.ts";
import { linkOneSided } from "./link-one-sided.ts";
import { lookBackMissing } from "./look-back-missing.ts";
import { lookBackOverdue } from "./look-back-overdue.ts";
import { decisionStale } from "./decision-stale.ts";
import { lookBackUnanswered } from "./look-back-unanswered.ts";
import { sealMissing } from "./seal-missing.ts";
import { recordChanged } from "./record-changed.ts";
import { referenceRepeated } from "./reference-repeated.ts";
import { referenceMalformed } from "./reference-malformed.ts";
import { reviewMissing } from "./review-missing.ts";
import { reviewStale } from "./review-stale.ts";
import { noticeDiffers } from "./notice-differs.ts";
import { plannedNoticeShort } from "./planned-notice-short.ts";
import { privateNoticeShort } from "./private-notice-short.ts";
import type { RecordRule, RepositoryRule, Rule } from "./model.ts";
import { optionUnknown } from "./option-unknown.ts";
import { monthForDay } from "./month-for-day.ts";
import { paperEarly } from "./paper-early.ts";
import { paperEdited } from "./paper-edited.ts";
import { paperMissing } from "./paper-missing.ts";
import { paperStale } from "./paper-stale.ts";
import { personalBirthDate } from "./personal-birth-date.ts";
import { personalEmail } from "./personal-email.ts";
import { personalInitials } from "./personal-initials.ts";
import { personalInsuranceNumber } from "./personal-insurance-number.ts";
import { personalNhsNumber } from "./personal-nhs-number.ts";
import { personalPhone } from "./personal-phone.ts";
import { personalPostcode } from "./personal-postcode.ts";
import { personalPupilNumber } from "./personal-pupil-number.ts";
import { placeAbsent } from "./place-absent.ts";
import { preferredUnclear } from "./preferred-unclear.ts";
import { reasonByReference } from "./reason-by-reference.ts";
import { reasonPurpose } from "./reason-purpose.ts";
import { reasonThin } from "./reason-thin.ts";
import { setItemUnknown } from "./set-item-unknown.ts";
import { smallNumber } from "./small-number.ts";
import { questionLeft } from "./question-left.ts";
import { standInTyped } from "./stand-in-typed.ts";
import { statusUnsupported } from "./status-unsupported.ts";
import { summaryHardToRead } from "./summary-hard-to-read.ts";
import { testUnknown } from "./test-unknown.ts";
import { textCutOff } from "./text-cut-off.ts";
import { voiceMissing } from "./voice-missing.ts";
import { voiceNarrow } from "./voice-narrow.ts";
import { voiceUnused } from "./voice-unused.ts";

export const RECORD_RULES: readonly RecordRule[] = [
  idMismatch,
  itemIdDuplicate,
  statusUnsupported,
  endUnsupported,
  questionLeft,
  textCutOff,
  lineSwallowed,
  sealMissing,
  recordChanged,
  dateImpossible,
  monthForDay,
  dayToCome,
  dayTooEarly,
  entryContradicted,
  entryLate,
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
  becauseRepeated,
  standInTyped,
  reasonThin,
  reasonByReference,
  reasonPurpose,
  evidenceMissing,
  evidenceUnknown,
  evidenceUncited,
  evidenceLate,
  actionMissing,
  conditionMissing,
  coverUnknown,
  actionUncovering,
  actionTimeUnclear,
  actionOverdue,
  lookBackMissing,
  lookBackOverdue,
  lookBackUnanswered,
  gateUnmet,
  preferredUnclear,
  voiceMissing,
  voiceNarrow,
  voiceUnused,
  feedbackMissing,
  consultationShort,
  decisionBeforeConsultation,
  setItemUnknown,
  bodyUnknown,
  bodyAbsent,
  placeAbsent,
  referenceMalformed,
  decisionStale,
  reviewMissing,
  reviewStale,
  callInShort,
  effectiveEarly,
  exemptMalformed,
  erratumExposed,
  accessContradicted,
  deciderPowerless,
  interestIncomplete,
  keyDisallowed,
  keyNoticeMissing,
  plannedNoticeShort,
  privateNoticeShort,
  noticeDiffers,
  keyUnsaid,
  hedgeUsed,
  summaryHardToRead,
  abbreviationUnexplained,
  personalNhsNumber,
  personalPupilNumber,
  personalInsuranceNumber,
  personalBirthDate,
  personalEmail,
  personalPhone,
  personalInitials,
  personalPostcode,
  smallNumber,
];

export const REPOSITORY_RULES: readonly RepositoryRule[] = [
  idDuplicate,
  linkBroken,
  linkOneSided,
  linkCircular,
  referenceRepeated,
  paperMissing,
  paperStale,
  paperEarly,
  paperEdited,
];

export const RULES: readonly Rule[] = [...RECORD_RULES, ...REPOSITORY_RULES];

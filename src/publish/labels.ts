/** Fixed values of the record format in the words of a paper. A test holds that none is missing. */

export const RESULT: Labels = {
  approved: "Approved",
  "approved-with-conditions": "Approved with conditions",
  rejected: "Rejected",
  deferred: "Deferred",
  recommended: "Recommended",
  noted: "Noted",
};

export const CAPACITY: Labels = {
  executive: "As the executive",
  "non-executive": "Not as the executive",
  "delegated-officer": "As an officer with delegated power",
  board: "As a board",
  "recommends-only": "To recommend, without power to decide",
};

export const EVIDENCE_KIND: Labels = {
  data: "Data",
  research: "Research",
  "lived-experience": "Lived experience",
  consultation: "Consultation",
  inspection: "Inspection",
  "professional-view": "Professional view",
  legal: "Legal",
  finance: "Finance",
  other: "Other",
};

export const ACTION_KIND: Labels = {
  mitigation: "Mitigation",
  condition: "Condition",
  "follow-up": "Follow-up",
};

export const PROMISE_KIND: Labels = { ...ACTION_KIND, "look-back": "Look-back" };

export const ACTION_STATUS: Labels = { open: "Open", done: "Done", dropped: "Dropped" };

export const VERDICT: Labels = {
  acceptable: "Acceptable",
  "changes-needed": "Changes needed",
  "not-acceptable": "Not acceptable",
};

export const INTEREST_KIND: Labels = {
  pecuniary: "pecuniary",
  "non-pecuniary": "not pecuniary",
  financial: "financial",
  professional: "professional",
  personal: "personal",
  indirect: "indirect",
};

export const INTEREST_ACTION: Labels = {
  "left-the-room": "left the room",
  "stayed-without-vote": "stayed and did not vote",
  stayed: "stayed",
  "none-needed": "nothing needed to be done",
};

export const ACCESS: Labels = {
  open: "Open: nothing is left out",
  "part-exempt": "Part exempt: some text is left out",
  "fully-exempt": "Fully exempt",
};

export const CALL_IN_OUTCOME: Labels = {
  upheld: "The decision stood",
  "sent-back": "Sent back to those who decided",
};

export const EVENT: Labels = {
  drafted: "Drafted",
  proposed: "Proposed",
  reviewed: "Reviewed",
  decided: "Decided",
  recorded: "Recorded",
  sealed: "Sealed",
  "called-in": "Called in",
  "call-in-ended": "Call-in ended",
  corrected: "Corrected",
  withdrawn: "Withdrawn",
  redrafted: "Taken back to be written further",
  rescinded: "Rescinded",
  quashed: "Quashed",
  lapsed: "Lapsed",
  superseded: "Superseded",
  "replaced-in-part": "Replaced in part",
  "looked-back": "Looked back",
  "action-done": "Action done",
  "action-dropped": "Action dropped",
  "action-reopened": "Action opened again",
};

/** Value to words. */
export type Labels = Readonly<Record<string, string>>;

/** The words for a value; the value itself if there are none, nothing if there is no value. */
export function labelOf(labels: Labels, value: string | undefined): string {
  if (value === undefined) return "";
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}

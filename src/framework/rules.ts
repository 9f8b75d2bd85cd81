/** What can be wrong with a framework file beyond its shape, described as every rule is. */

export const FRAMEWORK_RULES = [
  {
    id: "reference-broken",
    severity: "error",
    summary: "A framework names something that it does not hold",
    why: "A question whose scale, row or text is missing cannot be asked.",
    fix: "Correct the id, or add what it names.",
    source: "Framework format 1, shape",
  },
  {
    id: "reference-duplicate",
    severity: "error",
    summary: "Two things in a framework have the same id",
    why: "Answers are kept under ids. Two questions with one id would share one answer.",
    fix: "Give one of them another id.",
    source: "Framework format 1, principle 2",
  },
  {
    id: "condition-malformed",
    severity: "error",
    summary: "A condition is not one of the forms the format has",
    why: "A condition that is misread asks people the wrong questions, or never asks the right ones.",
    fix: "Write it in one of the forms: answer with is, is-not, includes, answered, at-least or at-most; grid with count; cell; stage; use; all; any; none.",
    source: "Framework format 1, conditions",
  },
  {
    id: "condition-unreachable",
    severity: "error",
    summary: "A condition can never hold",
    why: "What depends on it would never be asked, and nobody would notice.",
    fix: "Correct the option, the order of the questions or the circle it is part of.",
    source: "Framework format 1, conditions",
  },
  {
    id: "framework-incomplete",
    severity: "error",
    summary: "A framework leaves out something that what it says needs",
    why: "The walk would come to a question it cannot put or an answer it cannot keep.",
    fix: "Add what is named.",
    source: "Framework format 1, shape",
  },
  {
    id: "framework-edited",
    severity: "error",
    summary: "A released framework has changed",
    why: "Records were decided against the words of that version. If those can change, what was promised can no longer be proved.",
    fix: "Put the file back as it was, and make the change in a new version.",
    source: "Framework format 1, principle 4",
  },
  {
    id: "framework-unlocked",
    severity: "warning",
    summary: "A released framework is not in the lock file",
    why: "Without its digest in the lock file a change to the framework cannot be found.",
    fix: "Add its id, version and digest to frameworks.lock.yaml.",
    source: "Framework format 1, principle 4",
  },
] as const;

export type FrameworkRuleId = (typeof FRAMEWORK_RULES)[number]["id"];

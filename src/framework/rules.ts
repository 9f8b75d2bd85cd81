/** What can be wrong with a framework file beyond its shape, described as every rule is. */

export const FRAMEWORK_RULES = [
  {
    id: "reference-broken",
    severity: "error",
    summary: "A framework refers to something that it does not contain",
    why: "Rightly cannot ask a question if its scale, row or text is missing.",
    fix: "Correct the id, or add what it refers to.",
    source: "Framework format 1, shape",
  },
  {
    id: "reference-duplicate",
    severity: "error",
    summary: "Two things in a framework have the same id",
    why: "Answers are kept by id. Two questions with the same id would share one answer.",
    fix: "Give one of them another id.",
    source: "Framework format 1, principle 2",
  },
  {
    id: "condition-malformed",
    severity: "error",
    summary: "Rightly cannot read a condition in a framework",
    why: "If a condition is misread, people are asked the wrong questions or miss the right ones.",
    fix: "Write it in one of these forms: answer with is, is-not, includes, answered, at-least or at-most; grid with count; cell; stage; use; all; any; none.",
    source: "Framework format 1, conditions",
  },
  {
    id: "condition-unreachable",
    severity: "error",
    summary: "A condition in a framework can never be true",
    why: "Nobody would ever be asked what depends on it, and nobody would notice.",
    fix: "Correct the option or the order of the questions. If conditions depend on each other in a circle, break it.",
    source: "Framework format 1, conditions",
  },
  {
    id: "framework-incomplete",
    severity: "error",
    summary: "A framework leaves out something that it needs",
    why: "The walk would reach a question that it cannot ask or an answer that it cannot keep.",
    fix: "Add what is named here.",
    source: "Framework format 1, shape",
  },
  {
    id: "framework-misplaced",
    severity: "error",
    summary: "A framework calls itself something else than its folder",
    why: "Records find a framework by its folder, so the one that they name is not there.",
    fix: "Correct the id or version in the file, or move it to the folder of that name.",
    source: "Framework format 1, where frameworks are kept",
  },
  {
    id: "framework-edited",
    severity: "error",
    summary: "A released framework has changed",
    why: "Records were decided against that version. If its words can change, nobody can prove what was promised.",
    fix: "Put the file back as it was. Make your change in a new version.",
    source: "Framework format 1, principle 4",
  },
  {
    id: "framework-unlocked",
    severity: "warning",
    summary: "A released framework is not in the lock file",
    why: "Rightly needs the digest in the lock file to notice a change to the framework.",
    fix: "Add its id, version and digest to frameworks.lock.yaml.",
    source: "Framework format 1, principle 4",
  },
] as const;

export type FrameworkRuleId = (typeof FRAMEWORK_RULES)[number]["id"];

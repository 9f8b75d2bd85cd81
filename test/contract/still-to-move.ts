/**
 * Files of `cli` that still do what belongs to `work`, from the time before that room was built. The
 * list only shrinks: the layer test fails for a file in it that keeps the plan. It goes when it is empty.
 */
export const STILL_TO_MOVE: ReadonlySet<string> = new Set([
  "cli/actions/action-options.ts",
  "cli/actions/actions-text.ts",
  "cli/actions/run-actions.ts",
  "cli/coverage/coverage-text.ts",
  "cli/coverage/run-coverage.ts",
  "cli/fill-word.ts",
  "cli/home/run-home.ts",
  "cli/log/kept-log.ts",
  "cli/log/log-formats.ts",
  "cli/log/log-options.ts",
  "cli/log/log-target.ts",
  "cli/log/run-log.ts",
  "cli/pages/open-front.ts",
  "cli/paper/kept-paper.ts",
  "cli/paper/members-paper.ts",
  "cli/paper/public-paper.ts",
  "cli/paper/run-paper.ts",
  "cli/paper/word-paper.ts",
  "cli/read-published.ts",
  "cli/site/run-site.ts",
  "cli/walk/answered-record.ts",
  "cli/walk/keep-on-end.ts",
  "cli/walk/may-open.ts",
  "cli/walk/open-walk.ts",
  "cli/walk/print-questions.ts",
  "cli/walk/read-answers.ts",
  "cli/walk/resume-walk.ts",
  "cli/walk/return-to-draft.ts",
  "cli/walk/run-walk.ts",
  "cli/walk/start-walk.ts",
  "cli/walk/take-answers.ts",
]);

/** Circles that go when their files move. */
export const STILL_IN_A_CIRCLE: readonly string[] = [
  "cli/home/home-commands.ts > cli/home/home-page.ts > cli/home/home-commands.ts",
];

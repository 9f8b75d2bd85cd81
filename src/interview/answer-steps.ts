import { askedOf } from "../framework/asked.ts";
import type { Asked, AskedCell, AskedTest } from "../framework/asked.ts";
import type { Grid } from "../framework/model.ts";
import { followUpStep, judgedSteps } from "./asked-steps.ts";
import { cellPlace, cellWords, isLeft, pickStep } from "./grid-steps.ts";
import type { Step } from "./model.ts";
import type { StepGroup, Walk } from "./walk.ts";
import { testWords } from "./test-words.ts";

/** The framework's questions, tests and grids, each with what follows it up. */
export function answerSteps(walk: Walk): Step[] {
  const { draft, framework } = walk;
  const asked = askedOf(framework, draft.answers ?? {}, draft.stage);
  const alone = asked.filter((one) => one.kind === "question" && one.within === undefined);
  const tests = asked.filter((one) => one.kind === "test");
  const grids = new Set(asked.flatMap((one) => (one.kind === "cell" ? [one.grid] : [])));
  return [
    ...alone.flatMap((one, at) => aloneStep(walk, one, `Question ${at + 1} of ${alone.length}`)),
    ...tests.flatMap((test, at) =>
      testSteps(walk, asked, test, `${test.test.label}, test ${at + 1} of ${tests.length}`),
    ),
    ...[...grids].flatMap((grid) => gridSteps(walk, asked, grid)),
  ];
}

function aloneStep(walk: Walk, one: Asked, caption: string): Step[] {
  return one.kind === "question"
    ? [followUpStep(walk, { section: "questions", caption }, one)]
    : [];
}

function testSteps(walk: Walk, asked: readonly Asked[], test: AskedTest, caption: string): Step[] {
  const place = { section: "tests", caption, item: test.path.join(".") };
  return [
    ...judgedSteps(walk, place, test, testWords(walk.framework, test.test)),
    ...followUps(walk, asked, test, place),
  ];
}

function gridSteps(walk: Walk, asked: readonly Asked[], grid: Grid): Step[] {
  const cells = asked.filter((one) => one.kind === "cell").filter((one) => one.grid === grid);
  const judged = cells.filter((cell) => !isLeft(walk, cell));
  const picks = grid.mode === "pick-relevant" ? [pickStep(walk, grid, cells)] : [];
  return [
    ...picks,
    ...judged.flatMap((cell, at) => {
      const place = cellPlace(grid, cell, at, judged.length);
      return [
        ...judgedSteps(walk, place, cell, cellWords(walk.framework, cell, at === 0)),
        ...followUps(walk, asked, cell, place),
      ];
    }),
  ];
}

/** Questions that follow up this test or cell, or one another, in order. */
function followUps(
  walk: Walk,
  asked: readonly Asked[],
  above: AskedTest | AskedCell,
  place: StepGroup,
): Step[] {
  const under = above.path.join(".");
  return asked.flatMap((one) =>
    one.kind === "question" && one.within !== undefined && one.path.slice(0, -1).join(".") === under
      ? [followUpStep(walk, place, one)]
      : [],
  );
}

import type { Path } from "../finding.ts";
import { didYouMean } from "../nearest.ts";
import { quote } from "../yaml/quote.ts";
import type { FrameworkFault } from "./fault.ts";
import type { FrameworkFile, GridFile, SetFile, TestFile } from "./file.ts";

type Add = (fault: FrameworkFault) => void;

/** Every name in the file that names nothing, every id given twice, every part that another needs. */
export function referenceFaults(file: FrameworkFile): FrameworkFault[] {
  const faults: FrameworkFault[] = [];
  const add: Add = (fault) => faults.push(fault);
  aboutFaults(file, add);
  duplicateFaults(file, add);
  for (const [id, set] of Object.entries(file.sets ?? {})) setFaults(file, id, set, add);
  (file.tests ?? []).forEach((test, index) => testFaults(file, test, ["tests", index], add));
  (file.grids ?? []).forEach((grid, index) => gridFaults(file, grid, ["grids", index], add));
  questionFaults(file, add);
  asideFaults(file, add);
  return faults;
}

/** Faults unless `id` is one of `known`. */
function named(
  id: string | undefined,
  known: Iterable<string>,
  what: string,
  path: Path,
  add: Add,
): void {
  if (id === undefined) return;
  const ids = [...known];
  if (ids.includes(id)) return;
  add({
    rule: "reference-broken",
    path,
    message: `there is no ${what} ${quote(id)} in this framework${didYouMean(id, ids)}`,
  });
}

function aboutFaults({ framework }: FrameworkFile, add: Add): void {
  if (framework.status !== "draft" && framework.released === undefined) {
    const message = `a framework that is ${framework.status} must say when it was released`;
    add({
      rule: "framework-incomplete",
      path: ["framework", "status"],
      message,
      fix: 'Add a line "released:" with the day.',
    });
  }
  const { from, to } = framework.valid ?? {};
  if (from !== undefined && to !== undefined && from > to) {
    const message = `the framework ends on ${quote(to)}, before it starts on ${quote(from)}`;
    add({
      rule: "framework-incomplete",
      path: ["framework", "valid", "to"],
      message,
      fix: "Correct one of the days.",
    });
  }
}

function duplicateFaults(file: FrameworkFile, add: Add): void {
  const twice = (entries: readonly { id: string; path: Path }[]): void => {
    const seen = new Set<string>();
    for (const { id, path } of entries) {
      if (seen.has(id)) {
        const message = `the id ${quote(id)} is used twice`;
        add({ rule: "reference-duplicate", path: [...path, "id"], message });
      }
      seen.add(id);
    }
  };
  const listed = (
    list: readonly { id: string }[] | undefined,
    ...path: Path
  ): { id: string; path: Path }[] =>
    (list ?? []).map(({ id }, index) => ({ id, path: [...path, index] }));
  // Answers to these three are kept side by side under `answers`.
  twice([
    ...listed(file.questions, "questions"),
    ...listed(file.tests, "tests"),
    ...listed(file.grids, "grids"),
  ]);
  for (const [id, scale] of Object.entries(file.scales)) {
    const path = ["scales", id];
    twice([
      ...listed(scale.options, ...path, "options"),
      ...listed(scale.outside, ...path, "outside"),
    ]);
  }
  for (const [id, set] of Object.entries(file.sets ?? {})) {
    twice(listed(set.groups, "sets", id, "groups"));
    twice(listed(set.items, "sets", id, "items"));
  }
  twice(listed(file.stages, "stages"));
  twice(listed(file.gates, "gates"));
  twice(listed(file.attestations, "attestations"));
}

function setFaults(file: FrameworkFile, id: string, set: SetFile, add: Add): void {
  const groups = (set.groups ?? []).map((group) => group.id);
  const items = set.items.map((item) => item.id);
  set.items.forEach((item, index) => {
    const path = ["sets", id, "items", index];
    named(item.group, groups, "group", [...path, "group"], add);
    (item.successors ?? []).forEach((next, at) =>
      named(next, items, "item", [...path, "successors", at], add),
    );
  });
  const all = Object.entries(file.sets ?? {}).flatMap(([name, one]) =>
    one.items.map((item) => `${name}.${item.id}`),
  );
  (set.groups ?? []).forEach((group, index) => {
    (group.rights ?? []).forEach((right, at) =>
      named(right, all, "item", ["sets", id, "groups", index, "rights", at], add),
    );
  });
}

function testFaults(file: FrameworkFile, test: TestFile | GridFile, path: Path, add: Add): void {
  named(test.scale, Object.keys(file.scales), "scale", [...path, "scale"], add);
  named(test.guidance, Object.keys(file.texts ?? {}), "text", [...path, "guidance"], add);
  followUpFaults(file, test["follow-ups"], path, add);
}

function followUpFaults(
  file: FrameworkFile,
  followUps: TestFile["follow-ups"],
  path: Path,
  add: Add,
): void {
  const questions = (file.questions ?? []).map((question) => question.id);
  (followUps ?? []).forEach((followUp, index) =>
    named(
      followUp.question,
      questions,
      "question",
      [...path, "follow-ups", index, "question"],
      add,
    ),
  );
}

function gridFaults(file: FrameworkFile, grid: GridFile, path: Path, add: Add): void {
  const sets = Object.keys(file.sets ?? {});
  testFaults(file, grid, path, add);
  named(grid.rows.set, sets, "set", [...path, "rows", "set"], add);
  named(grid.columns?.set, sets, "set", [...path, "columns", "set"], add);
  const columns = file.sets?.[grid.columns?.set ?? ""]?.items.map((item) => item.id) ?? [];
  (file.sets?.[grid.rows.set]?.items ?? []).forEach((row, index) =>
    (row.columns ?? []).forEach((column, at) =>
      named(column, columns, "column", ["sets", grid.rows.set, "items", index, "columns", at], add),
    ),
  );
  leavesFaults(file, grid, path, add);
}

function leavesFaults(file: FrameworkFile, grid: GridFile, path: Path, add: Add): void {
  const scale = file.scales[grid.scale];
  const options = [...(scale?.options ?? []), ...(scale?.outside ?? [])].map((option) => option.id);
  if (grid.mode === "every-row") return;
  if (grid.leaves === undefined) {
    const message = "rows are picked, but nothing says how the others are answered";
    add({
      rule: "framework-incomplete",
      path: [...path, "mode"],
      message,
      fix: 'Add a line "leaves:" with an option.',
    });
  }
  if (grid.columns !== undefined && grid.columns !== null) {
    const message = "a grid with columns must ask every row";
    add({
      rule: "framework-incomplete",
      path: [...path, "mode"],
      message,
      fix: "Write every-row, or take the columns out.",
    });
  }
  if (scale !== undefined) named(grid.leaves, options, "option", [...path, "leaves"], add);
}

function questionFaults(file: FrameworkFile, add: Add): void {
  (file.questions ?? []).forEach((question, index) => {
    const path = ["questions", index];
    named(
      question["options-from"]?.set,
      Object.keys(file.sets ?? {}),
      "set",
      [...path, "options-from", "set"],
      add,
    );
    const chooses = question.type === "choose-one" || question.type === "choose-many";
    const has = (question.options ?? []).length > 0 || question["options-from"] !== undefined;
    if (!chooses || has) return;
    const message = `the question ${quote(question.id)} has nothing to choose from`;
    add({
      rule: "framework-incomplete",
      path: [...path, "type"],
      message,
      fix: "Add options or options-from.",
    });
  });
}

function asideFaults(file: FrameworkFile, add: Add): void {
  const stages = (file.stages ?? []).map((stage) => stage.id);
  (file.attestations ?? []).forEach((one, index) =>
    named(one.stage, stages, "stage", ["attestations", index, "stage"], add),
  );
  const asks = [...(file.tests ?? []), ...(file.grids ?? [])].map((one) => one.id);
  for (const [id, example] of Object.entries(file.examples ?? {})) {
    named(example.about, asks, "test or grid", ["examples", id, "about"], add);
  }
}

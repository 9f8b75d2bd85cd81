import type { Path } from "../finding.ts";
import type { ConditionFile, FollowUpFile, FrameworkFile } from "./file.ts";

/** A condition and where it is, which decides what it may look at. */
export interface Holder {
  condition: ConditionFile;
  path: Path;
  /** Id of the question, test or grid it belongs to; absent for what is looked at when all is answered. */
  of: string | undefined;
  /** Scale of the cell or test that is followed up. */
  scale?: string;
}

/** Every condition of the file that something depends on. Named ones are reached through `use`. */
export function holdersOf(file: FrameworkFile): Holder[] {
  const holders: Holder[] = [];
  const hold = (
    condition: ConditionFile | undefined,
    path: Path,
    of?: string,
    scale?: string,
  ): void => {
    if (condition === undefined) return;
    holders.push({ condition, path, of, ...(scale === undefined ? {} : { scale }) });
  };
  const followed = new Map<string, { of: string; scale: string }>();
  const follow = (
    list: readonly FollowUpFile[] | undefined,
    path: Path,
    of: string,
    scale: string,
  ): void => {
    (list ?? []).forEach((one, index) => {
      followed.set(one.question, { of, scale });
      hold(one.when, [...path, "follow-ups", index, "when"], `${of} `, scale);
    });
  };
  (file.tests ?? []).forEach((test, index) => {
    hold(test.when, ["tests", index, "when"], test.id);
    follow(test["follow-ups"], ["tests", index], test.id, test.scale);
  });
  (file.grids ?? []).forEach((grid, index) => {
    hold(grid.when, ["grids", index, "when"], grid.id);
    follow(grid["follow-ups"], ["grids", index], grid.id, grid.scale);
  });
  (file.questions ?? []).forEach((question, index) => {
    const up = followed.get(question.id);
    hold(
      question.when,
      ["questions", index, "when"],
      up === undefined ? question.id : `${up.of} `,
      up?.scale,
    );
  });
  (file.gates ?? []).forEach((gate, index) => {
    hold(gate.when, ["gates", index, "when"]);
    hold(gate.require, ["gates", index, "require"]);
  });
  return holders;
}

/**
 * Ids of the questions and tests answered before the holder's turn; all of them for a gate or for no
 * holder. A follow-up (its `of` ends in a space) may look at what it follows.
 */
export function askedBefore(file: FrameworkFile, holder: Holder | undefined): string[] {
  const followed = new Set(
    [...(file.tests ?? []), ...(file.grids ?? [])].flatMap((one) =>
      (one["follow-ups"] ?? []).map((followUp) => followUp.question),
    ),
  );
  const order = [
    ...(file.questions ?? []).filter((question) => !followed.has(question.id)),
    ...(file.tests ?? []),
  ].map((one) => one.id);
  const of = holder?.of;
  if (of === undefined) return order;
  const own = order.indexOf(of.trimEnd());
  if (own === -1) return order;
  return order.slice(0, of.endsWith(" ") ? own + 1 : own);
}

/** Ids of every option of a test or a choice; nothing for a question that has none. */
export function optionIdsOf(file: FrameworkFile, id: string): string[] | undefined {
  const test = file.tests?.find((one) => one.id === id);
  if (test !== undefined) return scaleOptions(file, test.scale);
  const question = file.questions?.find((one) => one.id === id);
  if (question === undefined) return undefined;
  const set = question["options-from"]?.set;
  const items = set === undefined ? [] : (file.sets?.[set]?.items ?? []);
  const options = [...(question.options ?? []), ...items].map((option) => option.id);
  return options.length === 0 ? undefined : options;
}

/** Ids of every option of a scale, outside ones too; none for a scale that is not there. */
export function scaleOptions(file: FrameworkFile, id: string): string[] {
  const scale = file.scales[id];
  return [...(scale?.options ?? []), ...(scale?.outside ?? [])].map((option) => option.id);
}

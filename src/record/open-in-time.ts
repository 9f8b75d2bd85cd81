import type { Action } from "./model.ts";

/** Whether an action waits for an event: the day it is due by can only be noted when that has happened. */
export function isOpenInTime({ when }: Pick<Action, "when">): boolean {
  return when !== undefined;
}

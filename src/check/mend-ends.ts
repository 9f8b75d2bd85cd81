import { approvingBodies } from "../record/ended.ts";
import type { DecisionRecord, End, Event } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";

/**
 * What to write into a record of before `ended`, whose history alone says how it was rescinded: an entry
 * for each body, in the words that are there. None where something that is asked for is not
 * there: then a person must look.
 */
export function endEdits(record: DecisionRecord): Edit[] {
  const { status, ended, history = [] } = record;
  if (status !== "rescinded" || ended !== undefined) return [];
  const told = history.filter(({ event }) => event === "rescinded").map(endOf);
  const ends = told.flatMap((one) => one ?? []);
  const able = approvingBodies(record);
  const isWhole = ends.length > 0 && ends.length === told.length;
  const isOfAll =
    ends.length === able.length && able.every((body) => ends.some((one) => one.body === body));
  return isWhole && isOfAll ? [{ path: ["ended"], value: ends }] : [];
}

/** `Cabinet (FP/012/01/27): The grant was withdrawn.`, as rightly rescind wrote it. */
const NOTE = /^(?<by>[^:\n]+?)(?: \((?<reference>[^()\n]+)\))?: (?<because>\S[\s\S]*)$/;

function endOf({ on, body, note }: Event): End | undefined {
  const { by, reference, because } = (typeof note === "string" && NOTE.exec(note)?.groups) || {};
  if (body === undefined || by === undefined || because === undefined) return undefined;
  return {
    how: "rescinded",
    body,
    by,
    on,
    ...(reference === undefined ? {} : { reference }),
    because,
  };
}

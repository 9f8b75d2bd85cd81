import { UserError } from "../../errors.ts";
import type { RecordsToMove } from "../../work/moves/records-to-move.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { Interrupted } from "../pages/front.ts";
import type { OpenFront } from "../pages/with-pages.ts";

/** What a move is called when a record is asked for. */
export interface RecordWanted {
  /** What is typed after `rightly`. */
  command: string;
  /** What can be done with the record: "decided". */
  done: string;
  /** What to do when there is none, as a sentence. */
  before: string;
}

/** More would not help anyone choose. */
const MOST = 8;

/**
 * The record that is meant by a person who names none: the only one that there is, or the one that is
 * chosen.
 * @throws UserError that says which there are when nobody can be asked, or that there is none;
 * Interrupted if the person leaves.
 */
export async function chooseRecord(
  { records, because }: RecordsToMove,
  { command, done, before }: RecordWanted,
  open: OpenFront,
  io: Pick<Io, "stderr">,
): Promise<string> {
  const [first, second] = records;
  if (first === undefined) {
    throw new UserError(`there is no record that can be ${done}`, { hint: `${because} ${before}` });
  }
  if (second === undefined) {
    io.stderr.write(`${visible(`Record: ${first.file} (the only one that can be ${done})`)}\n`);
    return first.file;
  }
  if (open === undefined) {
    const ways = records.slice(0, MOST).map(({ id }) => `rightly ${command} ${id}`);
    const more = records.length > MOST ? `, or one of ${records.length - MOST} more` : "";
    throw new UserError(`${records.length} records can be ${done}, and none is named`, {
      hint: `Name one of them: ${ways.join(", ")}${more}`,
    });
  }
  const front = await open();
  const chosen = await front.choose(
    "Which record?",
    records.map(({ file, id, title }) => ({ value: file, label: `${title} (${id})` })),
  );
  if (chosen === undefined) throw new Interrupted();
  return chosen;
}

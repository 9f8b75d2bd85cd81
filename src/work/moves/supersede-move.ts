import { UserError } from "../../errors.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { supersede } from "../../life/supersede.ts";
import { KeptMine } from "../../repository/save-record.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { textOf } from "./given-fields.ts";
import { isBlocked, readyMove, refusalOf } from "./judge-move.ts";
import type { BlockedMove, ReadyMove } from "./judge-move.ts";
import { openMoveSubject } from "./move-subject.ts";
import type { MoveDefinition } from "./move.ts";
import { NOTE } from "./reason-place.ts";
import { refreshPaper, reportOf, writeRecord } from "./write-move.ts";
import type { MoveReport } from "./write-move.ts";

/** Of two records that are linked one says so and the other does not. */
export class HalfWritten extends UserError {
  /** Why the one that was written could not be put back as it was; `undefined` if it was. */
  readonly notPutBack: string | undefined;

  constructor(cause: UserError, hint: string, notPutBack: string | undefined) {
    super(cause.message, { hint, kind: "failure", cause });
    this.notPutBack = notPutBack;
  }
}

/** Says in two records that the newer has taken the place of the older, which is the one that is moved. */
export const SUPERSEDE: MoveDefinition<MoveReport | BlockedMove> = {
  fields: ["by", "because"],
  places: [],
  reads: [{ field: ["because"], place: NOTE }],
  open: (record, at, given) => {
    const by = textOf(given, "by") ?? "";
    if (by === "") {
      throw new UserError("the newer record is missing", {
        hint: "Name what takes its place: --by RECORD",
      });
    }
    const older = openMoveSubject(record, at);
    const newer = openMoveSubject(by, at);
    return {
      record: older.record,
      path: older.path,
      asks: { framework: older.life.framework, context: NEW_WALK },
      questions: () => ({ draft: older.record, context: NEW_WALK, steps: () => [] }),
      make: (all, _, { dryRun }) => {
        const input = { by: newer.record, because: textOf(all, "because") };
        const both = supersede(older.record, input, older.life);
        if ("refused" in both) throw refusalOf(older, both);
        const readyOlder = readyMove(older, both.older);
        const readyNewer = readyMove(newer, both.newer);
        if (isBlocked(readyOlder)) return readyOlder;
        if (isBlocked(readyNewer)) return readyNewer;
        const written = dryRun ? [] : writeBoth(readyOlder, readyNewer);
        const papers = [readyOlder, readyNewer].map((move) => refreshPaper(move, dryRun, at));
        return reportOf([readyOlder, readyNewer], [...written, ...papers]);
      },
    };
  },
};

/**
 * The newer record first: until the older one says so too, it still stands. If the second cannot be
 * written, the first is put back as it was.
 */
function writeBoth(older: ReadyMove, newer: ReadyMove): ReturnType<typeof writeRecord>[] {
  const first = writeRecord(newer);
  try {
    return [first, writeRecord(older)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw halfWritten(older, newer, error);
  }
}

function halfWritten(older: ReadyMove, newer: ReadyMove, cause: UserError): HalfWritten {
  const notPutBack = putBack(newer);
  const { file } = newer.subject;
  const hint =
    notPutBack === undefined
      ? `Nothing was changed: ${file} is as it was. When the older one can be written, run the same command again.`
      : `${file} says that it takes the place of ${older.after.id}, and ${older.subject.file} does not say so yet. Run the same command again: it carries on from here.`;
  const kept = cause instanceof KeptMine ? ` What was to be saved in it is in ${cause.mine}` : "";
  return new HalfWritten(cause, hint + kept, notPutBack);
}

/** Why it could not be put back; `undefined` if it was. */
function putBack({ subject, text }: ReadyMove): string | undefined {
  try {
    writeFileSafely(subject.path, subject.text, { expected: text });
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
}

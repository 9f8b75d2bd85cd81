import type { ExitCode } from "../../errors.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { proposeSteps } from "../../interview/move-steps.ts";
import { bodiesThatDecide, bodyName } from "../../life/bodies.ts";
import { propose } from "../../life/propose.ts";
import type { Io } from "../io.ts";
import { askMissing } from "./ask-missing.ts";
import { readGiven, textOf } from "./read-given.ts";
import type { MoveOptions } from "./run-move.ts";
import { runMove } from "./run-move.ts";

export interface ProposeOptions extends MoveOptions {
  to?: string[];
  note?: string;
  attest?: string[];
}

/** `rightly propose`: checks that the record is complete, and puts it to those who must decide. */
export function runPropose(name: string, options: ProposeOptions, io: Io): Promise<ExitCode> {
  return runMove("propose", name, options, io, async ({ record, life }, open) => {
    const { to, note, attest } = options;
    const given = await readGiven(options.answers, { to, note, attest }, FIELDS, io);
    const known = given["to"] ?? record["put-to"];
    const bodies = bodiesThatDecide(life).map((id) => ({
      value: id,
      label: bodyName(id, life),
    }));
    const answered = await askMissing(
      {
        draft: { ...record, ...(known === undefined ? {} : { "put-to": listOf(known) }) },
        context: NEW_WALK,
        // What was given is judged by the move, in its own words.
        steps: () => (known === undefined ? proposeSteps(bodies) : []),
        flags: { "put-to": `--to ${bodies[0]?.value ?? "BODY"}` },
      },
      open,
    );
    const input = {
      to: answered["put-to"],
      note: textOf(given, "note"),
      attest: listOf(given["attest"] ?? []),
    };
    return propose(record, input, life);
  });
}

const FIELDS = ["to", "note", "attest"];

/** One or several, as a list of words. */
export function listOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === "string");
}

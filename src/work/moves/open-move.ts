import type { Workplace } from "../workplace.ts";
import type { AskedFields } from "./given-fields.ts";
import type { GivenFields } from "./given-reader.ts";
import type { MoveDefinition, OpenedMove } from "./move.ts";
import { MOVE_DEFINITIONS } from "./registry.ts";
import { givenReader } from "./read-given-fields.ts";
import type { MoveReports } from "./registry.ts";
import { MoveSession } from "./session.ts";

/**
 * Opens a move of a record.
 * @param record Its file, its id, or a part of its id that no other has.
 * @param given What is known already, by field.
 * @throws UserError if the record cannot be used, such a move may not be made of it, or a field means
 * nothing here.
 */
export function openMove<Name extends keyof MoveReports>(
  name: Name,
  record: string,
  at: Workplace,
  given: GivenFields = {},
): MoveSession<MoveReports[Name]> {
  const definition: MoveDefinition<MoveReports[Name]> = MOVE_DEFINITIONS[name];
  const { fields, places } = definition;
  const open = (): OpenedMove<MoveReports[Name]> => {
    const opened = definition.open(record, at, given);
    return { ...opened, readGiven: givenReader(definition, opened) };
  };
  return new MoveSession({ name, cwd: at.cwd, open, fields, places }, given);
}

/** What may be given with a move. */
export function askedByMove(name: keyof MoveReports): AskedFields {
  return MOVE_DEFINITIONS[name];
}

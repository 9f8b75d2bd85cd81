import type { Path } from "../finding.ts";

/** A field of which the value is not known. */
export interface Unknown {
  path: Path;
  /** Empty where the record does not say. */
  why: string;
  /** Whether this is enough where the format or the framework demands the field. */
  meetsDemand: boolean;
  /** What is in the record, as it was read. */
  stands: { "not-known": string };
}

/** What travels with the values of a record that are known. */
export interface Unknowns {
  /** Fields that are not known, in the order of the file; absent if there are none. No field of the file. */
  unknowns?: readonly Unknown[];
}

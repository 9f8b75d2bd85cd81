import type { Path, Place } from "../finding.ts";

/** Words of a form that would be lost or read as something else. */
export interface MisreadWords {
  path: Path;
  message: string;
  fix: string;
  place: Place;
}

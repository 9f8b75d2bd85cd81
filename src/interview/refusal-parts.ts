import { UserError } from "../errors.ts";

/** What is wrong, without a full stop, and what to do, if that is said. */
export interface RefusalParts {
  message: string;
  fix: string | undefined;
}

/** The two sentences of a refusal: nothing after the last full stop is what a person typed. */
export function refusalParts(error: string): RefusalParts {
  const at = error.lastIndexOf(". ");
  if (at === -1) return { message: error, fix: undefined };
  return { message: error.slice(0, at), fix: `${error.slice(at + 2)}.` };
}

/** @throws UserError that says everything that is wrong, and each thing to do once. */
export function refuseAll(errors: readonly string[]): void {
  if (errors.length === 0) return;
  const words = errors.map(refusalParts);
  const fixes = [...new Set(words.flatMap(({ fix }) => fix ?? []))];
  throw new UserError(words.map(({ message }) => message).join("; "), {
    ...(fixes.length === 0 ? {} : { hint: fixes.join(" ") }),
  });
}

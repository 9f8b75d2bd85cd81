const SHARE = Number(process.env["SHARE_OF_CASES"] ?? 1);

/** How many random cases a property is tried with: all of them in `npm test`, a share in the quick run. */
export function cases(all: number): number {
  return Math.ceil(all * SHARE);
}
